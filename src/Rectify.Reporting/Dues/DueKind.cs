namespace Rectify.Reporting.Dues;

/// <summary>What is due.</summary>
internal enum DueKind
{
    /// <summary>A measure.</summary>
    Measure,

    /// <summary>A milestone, or a stage of a deadline before its last.</summary>
    Milestone,

    /// <summary>A numeric target.</summary>
    Target,

    /// <summary>A recurring duty in its window.</summary>
    Duty,

    /// <summary>The answer to a supervision order.</summary>
    Answer,

    /// <summary>The look-back at what was closed out.</summary>
    LookBack,
}
