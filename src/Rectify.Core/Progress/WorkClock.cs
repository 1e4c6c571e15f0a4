using NodaTime;
using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>Counts the days of work on a measure: from its start, without the days on which it was suspended.</summary>
internal sealed class WorkClock(LocalDate start, Suspension[] suspensions)
{
    /// <summary>The first day of the work.</summary>
    public LocalDate Start => start;

    /// <summary>The suspensions, in order.</summary>
    public ReadOnlySpan<Suspension> Suspensions => suspensions;

    /// <summary>Returns how many days of work lie before a day; 0 before the start.</summary>
    public int DaysBefore(LocalDate day) => day <= start ? 0 : Period.DaysBetween(start, day) - SuspendedBetween(start, day);

    /// <summary>Returns how many suspended days lie from one day on and before another.</summary>
    public int SuspendedBetween(LocalDate first, LocalDate end)
    {
        int days = 0;
        foreach (ref readonly var suspension in Suspensions)
            days += suspension.DaysWithin(first, end);
        return days;
    }

    /// <summary>Returns how many days have passed between two days, without the suspended ones.</summary>
    public int DaysBetween(LocalDate first, LocalDate end) => Period.DaysBetween(first, end) - SuspendedBetween(first, end);

    /// <summary>Returns the last day on which no more than so many days have passed since another, without the suspended ones; null where a suspension without an end comes first.</summary>
    /// <param name="from">The day that is counted from, itself not counted.</param>
    /// <param name="days">How many days, from 0.</param>
    public LocalDate? LastDayWithin(LocalDate from, int days)
    {
        var day = from.PlusDaysWithinCalendar(days).PlusDaysWithinCalendar(1);
        foreach (ref readonly var suspension in Suspensions)
        {
            var begins = suspension.From > from ? suspension.From : from;
            if (begins >= day || suspension.To <= from)
                continue;
            if (suspension.To is not { } to)
                return null;
            day = day.PlusDaysWithinCalendar(Period.DaysBetween(begins, to));
        }

        return day.PlusDaysWithinCalendar(-1);
    }

    /// <summary>Returns the share of the time that has passed by a day, as a fraction that is not rounded.</summary>
    /// <param name="day">The day.</param>
    /// <param name="due">The due day.</param>
    /// <returns>The days passed and the days in all. Where the due day is not after the start, nothing has passed before the start, and everything from it on.</returns>
    public (decimal Elapsed, decimal Total) ShareOn(LocalDate day, LocalDate due)
    {
        int total = DaysBefore(due);
        return total > 0 ? (DaysBefore(day), total) : (day < start ? 0 : 1, 1);
    }
}
