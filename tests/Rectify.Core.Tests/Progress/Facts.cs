using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Progress;

namespace Rectify.Core.Tests.Progress;

/// <summary>Short names for the facts that the tests of progress are made of.</summary>
internal static class Facts
{
    public const string M = "1.1.1.1";

    public static readonly LocalDate Issued = new(2018, 1, 1);

    public static LocalDate D(int month, int day, int year = 2018) => new(year, month, day);

    public static MeasureHistory History(params ProgressEvent[] events) => new(events);

    public static MeasureHistory Kept(params ProgressEvent[] events) => new(events, keepsFirstCompletion: true);

    public static Started Start(LocalDate on) => new(M, on);

    public static Rectified Done(LocalDate on) => new(M, on);

    public static Relapsed Relapse(LocalDate on) => new(M, on);

    public static ProgressReported Report(LocalDate on, decimal percent) => new(M, on, percent);

    public static Measure Measure(Deadline? deadline) => new(M, "加强监管。", deadline);

    public static ScheduleStatus Status(Deadline? deadline, LocalDate asOf, params ProgressEvent[] events)
    {
        var history = new MeasureHistory(events, CompletionStage.Of(deadline), deadline?.IsThenLongTerm == true);
        var clock = new WorkClock(Issued, SuspensionReader.Of(history.Effective));
        return new Schedule(history, Days(deadline, history), clock, tolerance: 5).StatusOn(asOf);
    }

    internal static DueDays Days(Deadline? deadline, MeasureHistory history)
    {
        var context = new DeadlineContext(Issued, immediateAllowance: 30);
        return new DueDays(deadline, history, new AnchorDays(context, Measure(deadline), history, [.. history.Effective.ToArray().OfType<DayFixed>()]));
    }
}
