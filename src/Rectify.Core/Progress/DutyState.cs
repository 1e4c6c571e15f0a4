namespace Rectify.Progress;

/// <summary>Where a recurring duty stands on a day.</summary>
public enum DutyState
{
    /// <summary>It cannot be determined: the text names no window.</summary>
    Undetermined,

    /// <summary>Nothing is missed in the newest full window, and the current one is not met yet.</summary>
    Pending,

    /// <summary>Nothing is missed in the newest full window, and the current one is met.</summary>
    Met,

    /// <summary>The newest full window was missed.</summary>
    Missed,
}
