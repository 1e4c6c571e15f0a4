namespace Rectify.Progress;

/// <summary>Where a milestone stands on a day.</summary>
public enum MilestoneState
{
    /// <summary>Not reached, and its due day has not passed or is not known yet.</summary>
    Pending,

    /// <summary>Reached not after its due day.</summary>
    Reached,

    /// <summary>Reached after its due day.</summary>
    ReachedLate,

    /// <summary>Not reached, and its due day has passed.</summary>
    Overdue,
}
