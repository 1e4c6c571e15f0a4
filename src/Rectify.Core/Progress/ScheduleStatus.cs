namespace Rectify.Progress;

/// <summary>Progress against time (序时进度).</summary>
public enum ScheduleStatus
{
    /// <summary>It cannot be determined: no percentage in this cycle, no deadline, or a due day that waits for an event.</summary>
    Undetermined,

    /// <summary>There is no due day: the duty goes on for good.</summary>
    OpenEnded,

    /// <summary>Rectified not after the due day then in force.</summary>
    CompletedOnTime,

    /// <summary>Rectified after the due day then in force.</summary>
    CompletedLate,

    /// <summary>Not rectified, and the due day has passed. On the due day itself nothing is overdue.</summary>
    Overdue,

    /// <summary>The reported percentage is above the elapsed share of time by more than the tolerance (超过序时进度).</summary>
    Ahead,

    /// <summary>The reported percentage is within the tolerance of the elapsed share of time, both ends included (达到序时进度).</summary>
    OnSchedule,

    /// <summary>The reported percentage is below the elapsed share of time by more than the tolerance (未达到序时进度).</summary>
    BehindSchedule,
}
