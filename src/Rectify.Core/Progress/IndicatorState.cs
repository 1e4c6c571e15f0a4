namespace Rectify.Progress;

/// <summary>Where a target stands on a day.</summary>
public enum IndicatorState
{
    /// <summary>It cannot be determined: no observation, no baseline, no comparable level, or no line to a later day.</summary>
    Undetermined,

    /// <summary>Met: not yet due and the newest observation satisfies it, or due and both the last observation in time and the newest satisfy it.</summary>
    Attained,

    /// <summary>Met after its day.</summary>
    AttainedLate,

    /// <summary>Not yet due, and the straight line through the first and the newest observation meets it on its day.</summary>
    OnTrack,

    /// <summary>Not yet due, and that line misses it.</summary>
    AtRisk,

    /// <summary>Met once, and no longer.</summary>
    Regressed,

    /// <summary>Due and not met.</summary>
    Missed,
}
