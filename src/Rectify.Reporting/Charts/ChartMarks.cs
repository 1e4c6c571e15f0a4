using Rectify.Progress;

namespace Rectify.Reporting.Charts;

/// <summary>The names of the marks on a bar, as the symbols of the chart define them.</summary>
internal static class ChartMarks
{
    public const string Rectified = "ev-rectified";

    public const string ClosedOut = "ev-closed";

    public const string Relapsed = "ev-relapsed";

    public const string Refused = "ev-refused";
    public const string Cancelled = "ev-cancelled";
    public const string DayFixed = "ev-fixed";

    public static string Of(MilestoneState state) => state switch
    {
        MilestoneState.Reached => "ms-reached",
        MilestoneState.ReachedLate => "ms-late",
        MilestoneState.Overdue => "ms-overdue",
        _ => "ms-pending",
    };

    /// <summary>The mark of an event, or null where it has none.</summary>
    public static string? Of(ProgressEvent fact) => fact switch
    {
        Progress.Rectified => Rectified,
        Progress.ClosedOut => ClosedOut,
        Progress.Relapsed or LookedBack { Holds: false } => Relapsed,
        AcceptanceRefused => Refused,
        Progress.Cancelled => Cancelled,
        _ => null,
    };
}
