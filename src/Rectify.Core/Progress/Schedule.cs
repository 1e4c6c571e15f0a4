using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Deadlines;

namespace Rectify.Progress;

/// <summary>Tells the schedule status (序时进度) of a measure on a day.</summary>
internal static class Schedule
{
    /// <summary>The status on a day: the first of open-ended, completed, overdue, undetermined, and progress against elapsed time that fits.</summary>
    /// <param name="history">What is known of the measure.</param>
    /// <param name="dueDays">Its due days.</param>
    /// <param name="issuedOn">The day the plan was issued.</param>
    /// <param name="asOf">The day looked at.</param>
    /// <param name="tolerance">How many percentage points off the elapsed share of time still count as on schedule, both ends included.</param>
    /// <exception cref="ArgumentException">An argument is null, or the tolerance is negative.</exception>
    public static ScheduleStatus StatusOn(MeasureHistory history, DueDays dueDays, LocalDate issuedOn, LocalDate asOf, decimal tolerance)
    {
        Guard.Against.Null(history);
        Guard.Against.Null(dueDays);
        Guard.Against.Negative(tolerance);
        if (dueDays.IsOpenEnded)
            return ScheduleStatus.OpenEnded;
        if (history.Completion is { } completion)
            return Completed(completion.On, dueDays.InForceOn(completion.On));
        if (dueDays.InForceOn(asOf) is not { HasDay: true, Day: var due })
            return ScheduleStatus.Undetermined;
        if (asOf > due)
            return ScheduleStatus.Overdue;
        return history.Percent is { } percent ? Compare(percent, issuedOn, due, asOf, tolerance) : ScheduleStatus.Undetermined;
    }

    /// <summary>The days on which the status can change with the facts frozen: as time overtakes the reported percentage, and after the due day.</summary>
    internal static IEnumerable<LocalDate> DaysOfChange(MeasureHistory history, DueDays dueDays, LocalDate issuedOn, decimal tolerance)
    {
        if (dueDays.IsOpenEnded || history.Completion is not null || dueDays.InForceOn(LocalDate.MaxIsoValue) is not { HasDay: true, Day: var due })
            return [];
        if (history.Percent is not { } percent)
            return [due.PlusDaysWithinCalendar(1)];
        decimal total = Period.DaysBetween(issuedOn, due);
        if (total <= 0)
            return [issuedOn, due.PlusDaysWithinCalendar(1)];
        // Near either day, so that a percentage of very many places, which a product rounds, misses none.
        int noLongerAhead = (int)Math.Ceiling((percent - tolerance) * total / 100);
        int behind = (int)Math.Floor((percent + tolerance) * total / 100) + 1;
        return
        [
            .. Enumerable.Range(-1, 3).Select(i => issuedOn.PlusDaysWithinCalendar(noLongerAhead + i)),
            .. Enumerable.Range(-1, 3).Select(i => issuedOn.PlusDaysWithinCalendar(behind + i)),
            due.PlusDaysWithinCalendar(1),
        ];
    }

    private static ScheduleStatus Completed(LocalDate on, DueDay? due) => due switch
    {
        { HasDay: true } d => on <= d.Day ? ScheduleStatus.CompletedOnTime : ScheduleStatus.CompletedLate,
        _ => ScheduleStatus.Undetermined,
    };

    // Expected = 100 · elapsed / total. Both sides are multiplied by total, so that nothing is rounded.
    private static ScheduleStatus Compare(decimal percent, LocalDate issuedOn, LocalDate due, LocalDate asOf, decimal tolerance)
    {
        decimal total = Period.DaysBetween(issuedOn, due);
        decimal elapsed = Math.Max(0, Period.DaysBetween(issuedOn, asOf));
        if (total <= 0)
            (total, elapsed) = asOf < issuedOn ? (1, 0) : (1, 1);
        decimal lead = (percent * total) - (100 * elapsed);
        return lead > tolerance * total ? ScheduleStatus.Ahead
            : lead < -tolerance * total ? ScheduleStatus.BehindSchedule
            : ScheduleStatus.OnSchedule;
    }
}
