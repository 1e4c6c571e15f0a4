namespace Rectify.Progress;

/// <summary>The cases of <see cref="ProgressEvent"/>; the name in camel case is the <c>type</c> in JSON and the anchor of a relative deadline.</summary>
public enum ProgressEventType
{
    /// <summary>Work began.</summary>
    Started,

    /// <summary>A progress report (调度).</summary>
    ProgressReported,

    /// <summary>Reported as rectified (整改完成).</summary>
    Rectified,

    /// <summary>Accepted (验收).</summary>
    Accepted,

    /// <summary>Acceptance was refused; the measure goes back to work.</summary>
    AcceptanceRefused,

    /// <summary>Closed out (销号).</summary>
    ClosedOut,

    /// <summary>The close-out result was published (公开).</summary>
    Published,

    /// <summary>Looked back at (回头看).</summary>
    LookedBack,

    /// <summary>Relapsed (反弹).</summary>
    Relapsed,

    /// <summary>The time limit was extended.</summary>
    DeadlineExtended,

    /// <summary>A milestone was reached.</summary>
    MilestoneReached,

    /// <summary>A recurring duty was performed.</summary>
    DutyPerformed,

    /// <summary>Supervised on site (督导检查).</summary>
    Supervised,

    /// <summary>A supervision order was issued (挂账督办).</summary>
    OrderIssued,

    /// <summary>A supervision order was answered.</summary>
    OrderAnswered,

    /// <summary>Reminded (提醒).</summary>
    Reminded,

    /// <summary>Named in a circular (通报).</summary>
    Circulated,

    /// <summary>Called in for an interview (约谈).</summary>
    Interviewed,

    /// <summary>Held accountable (问责).</summary>
    HeldAccountable,

    /// <summary>A fact of the log was taken back.</summary>
    Retracted,

    /// <summary>The clock was stopped (中止).</summary>
    Suspended,

    /// <summary>The clock runs again (恢复).</summary>
    Resumed,

    /// <summary>Not to be carried out (终止).</summary>
    Cancelled,

    /// <summary>To be carried out after all.</summary>
    Reinstated,

    /// <summary>The time limit was brought forward (提前).</summary>
    DeadlineAdvanced,

    /// <summary>The day of an event that deadlines wait for became known.</summary>
    DayFixed,
}
