namespace Rectify.Deadlines;

/// <summary>What a deadline resolves to for a plan.</summary>
public enum DueDayKind
{
    /// <summary>There is no due day: the duty goes on for good (长期坚持).</summary>
    None,

    /// <summary>A due day.</summary>
    Day,

    /// <summary>The due day depends on an event that has not happened.</summary>
    Waiting,

    /// <summary>The due day cannot be determined, for want of a calendar.</summary>
    Undetermined,
}
