using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>Determines the schedule status (序时进度) of a measure over time.</summary>
/// <param name="history">What is known of the measure.</param>
/// <param name="dueDays">Its due days.</param>
/// <param name="clock">Counts its days of work.</param>
/// <param name="tolerance">How many percentage points off the elapsed share of time still count as on schedule, both ends included.</param>
internal sealed class Schedule(MeasureHistory history, DueDays dueDays, WorkClock clock, decimal tolerance)
{
    /// <summary>Returns the status on a day: the first of open-ended, completed, overdue, undetermined, and progress against elapsed time that fits.</summary>
    public ScheduleStatus StatusOn(LocalDate asOf)
    {
        if (dueDays.IsOpenEnded)
            return ScheduleStatus.OpenEnded;
        if (history.Completion is { } completion)
            return StatusOf(completion.On, dueDays.OfCompletion());
        if (dueDays.InForceOn(asOf) is not { HasDay: true, Day: var due })
            return ScheduleStatus.Undetermined;
        if (asOf > due)
            return ScheduleStatus.Overdue;
        return history.Percent is { } percent ? Compare(clock, tolerance, percent, due, asOf) : ScheduleStatus.Undetermined;
    }

    /// <summary>Adds the days on which the status can change with the facts frozen: as time overtakes the reported percentage, and after the due day.</summary>
    public void AddReevaluationDaysTo(List<LocalDate> days)
    {
        if (dueDays.IsOpenEnded || history.Completion is not null || dueDays.InForceOn(LocalDate.MaxIsoValue) is not { HasDay: true, Day: var due })
            return;
        days.Add(due.PlusDaysWithinCalendar(1));
        if (history.Percent is not { } percent)
            return;
        var (aheadUntil, behindFrom) = PercentDays(percent, due);
        days.Add(aheadUntil);
        if (behindFrom is { } day)
            days.Add(day);
    }

    /// <summary>Returns the first day on which a percentage is no longer ahead of the elapsed time, and the first on which it is behind.</summary>
    /// <returns>The first day of the calendar where the percentage is never ahead; null where it is not behind before the due day has passed.</returns>
    public (LocalDate AheadUntil, LocalDate? BehindFrom) PercentDays(decimal percent, LocalDate due) => PercentDays(clock, tolerance, percent, due);

    /// <inheritdoc cref="PercentDays(decimal, LocalDate)"/>
    public static (LocalDate AheadUntil, LocalDate? BehindFrom) PercentDays(WorkClock clock, decimal tolerance, decimal percent, LocalDate due)
    {
        // On the due day all of the time has elapsed, and no percentage is more than all.
        var last = due > clock.Start ? due : clock.Start;
        return (
            FirstDay(clock.Start, last, day => Compare(clock, tolerance, percent, due, day) != ScheduleStatus.Ahead)!.Value,
            FirstDay(clock.Start, last, day => Compare(clock, tolerance, percent, due, day) == ScheduleStatus.BehindSchedule));
    }

    private static ScheduleStatus StatusOf(LocalDate completedOn, DueDay? due) => due switch
    {
        { HasDay: true, Day: var day } => completedOn <= day ? ScheduleStatus.CompletedOnTime : ScheduleStatus.CompletedLate,
        { Kind: DueDayKind.Waiting } => ScheduleStatus.CompletedOnTime,
        _ => ScheduleStatus.Undetermined,
    };

    // Expected = 100 · elapsed / total. Both sides are multiplied by the total, so that nothing is rounded.
    private static ScheduleStatus Compare(WorkClock clock, decimal tolerance, decimal percent, LocalDate due, LocalDate asOf)
    {
        var (elapsed, total) = clock.ShareOn(asOf, due);
        decimal lead = (percent * total) - (100 * elapsed);
        return lead > tolerance * total ? ScheduleStatus.Ahead
            : lead < -tolerance * total ? ScheduleStatus.BehindSchedule
            : ScheduleStatus.OnSchedule;
    }

    // The elapsed time never runs backwards, so that a condition on it that holds goes on holding.
    private static LocalDate? FirstDay(LocalDate start, LocalDate last, Func<LocalDate, bool> holds)
    {
        var before = start.PlusDaysWithinCalendar(-1);
        if (holds(before))
            return LocalDate.MinIsoValue;
        if (!holds(last))
            return null;
        int low = 0;
        int high = Period.DaysBetween(before, last);
        while (high - low > 1)
        {
            int middle = low + ((high - low) / 2);
            if (holds(before.PlusDays(middle)))
                high = middle;
            else
                low = middle;
        }

        return before.PlusDays(high);
    }
}
