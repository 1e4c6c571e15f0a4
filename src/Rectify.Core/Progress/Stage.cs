namespace Rectify.Progress;

/// <summary>Where a measure stands on its way to close-out. Derived from the events, never stored.</summary>
public enum Stage
{
    /// <summary>Nothing has been reported.</summary>
    NotStarted,

    /// <summary>Work goes on.</summary>
    InProgress,

    /// <summary>Reported as rectified (整改完成), not accepted yet.</summary>
    Rectified,

    /// <summary>Accepted (验收).</summary>
    Accepted,

    /// <summary>Closed out (销号).</summary>
    ClosedOut,

    /// <summary>Closed out, and the result published (公开).</summary>
    Published,

    /// <summary>Come back (反弹) and not taken up again.</summary>
    Relapsed,

    /// <summary>Not to be carried out (取消): withdrawn, infeasible, or merged into another measure.</summary>
    Cancelled,
}
