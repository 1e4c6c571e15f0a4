namespace Rectify.Progress;

/// <summary>Why a name in a progress log does not fit.</summary>
public enum ProgressMismatchKind
{
    /// <summary>The plan holds nothing of that name.</summary>
    NotInPlan,

    /// <summary>Another fact of the log bears the same id.</summary>
    RepeatedId,

    /// <summary>No fact of the log bears the id that is taken back.</summary>
    UnknownFact,

    /// <summary>A retraction bears the id, and none can be taken back.</summary>
    RetractedRetraction,
}
