namespace Rectify.Text.Deadlines;

/// <summary>What kind of time limit a phrase states.</summary>
public enum DeadlineKind
{
    /// <summary>No time limit, or wording that is not known: never a guess.</summary>
    None,

    /// <summary>By a day.</summary>
    Fixed,

    /// <summary>At once.</summary>
    Immediate,

    /// <summary>For good.</summary>
    LongTerm,

    /// <summary>In stages.</summary>
    Staged,

    /// <summary>Within a period.</summary>
    Period,

    /// <summary>Again and again, so many times in each window.</summary>
    Recurring,

    /// <summary>So long after or before an event.</summary>
    Relative,

    /// <summary>At an event.</summary>
    Event,
}
