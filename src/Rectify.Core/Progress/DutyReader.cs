using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Deadlines;
using Rectify.Plans;

namespace Rectify.Progress;

/// <summary>Judges a recurring duty by calendar windows.</summary>
/// <remarks>The window in which the plan was issued does not count. A window is full once its last day lies before the day looked at.</remarks>
internal static class DutyReader
{
    /// <summary>Where a duty stands on a day.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="performed">The days on which it was performed, in any order, none after <paramref name="asOf"/>.</param>
    /// <param name="issuedOn">The day the plan was issued.</param>
    /// <param name="asOf">The day looked at.</param>
    /// <exception cref="ArgumentNullException">The duty or the days are null.</exception>
    public static DutyReading ReadOn(RecurringDuty duty, IReadOnlyCollection<LocalDate> performed, LocalDate issuedOn, LocalDate asOf)
    {
        var recurrence = Guard.Against.Null(duty).Recurrence;
        Guard.Against.Null(performed);
        if (recurrence.Per == RecurrencePeriod.Unspecified)
            return new(DutyState.Undetermined, 0, NewestFull: null, MayChangeOn: null);
        var current = CalendarWindow.Containing(asOf, recurrence.Per);
        var firstThatCounts = After(CalendarWindow.Containing(issuedOn, recurrence.Per), recurrence.Per);
        if (current.First < firstThatCounts.First)
            return new(DutyState.Pending, 0, NewestFull: null, firstThatCounts.Last.PlusDaysWithinCalendar(1));

        var days = performed.ToArray().InOrderOfDays(static day => day);
        bool IsMet(CalendarWindow window) => days.Count(window.Contains) >= recurrence.AtLeast;
        if (current.First == firstThatCounts.First)
            return new(IsMet(current) ? DutyState.Met : DutyState.Pending, 0, NewestFull: null, current.Last.PlusDaysWithinCalendar(1));

        var newest = CalendarWindow.Containing(current.First.PlusDaysWithinCalendar(-1), recurrence.Per);
        int missed = WindowsBetween(firstThatCounts, current, recurrence.Per) - MetWindows(days, recurrence, firstThatCounts, current);
        var state = !IsMet(newest) ? DutyState.Missed : IsMet(current) ? DutyState.Met : DutyState.Pending;
        // A duty that is missed and not performed in the current window stays missed until a new fact.
        LocalDate? change = state == DutyState.Missed && !IsMet(current) ? null : current.Last.PlusDaysWithinCalendar(1);
        return new(state, missed, newest, change);
    }

    /// <summary>The days of the events that say that a duty was performed for the whole, in the order of the log.</summary>
    internal static LocalDate[] DaysOf(RecurringDuty duty, IReadOnlyList<ProgressEvent> events) =>
        [.. events.OfType<DutyPerformed>().Where(e => e.Unit is null && string.Equals(e.Duty, duty.Id, StringComparison.Ordinal)).Select(static e => e.On)];

    private static int MetWindows(LocalDate[] days, Recurrence recurrence, CalendarWindow from, CalendarWindow before)
    {
        int met = 0;
        for (int next = 0; next < days.Length;)
        {
            int first = next;
            var window = CalendarWindow.Containing(days[first], recurrence.Per);
            while (next < days.Length && days[next] <= window.Last)
                next++;
            if (next - first >= recurrence.AtLeast && window.First >= from.First && window.First < before.First)
                met++;
        }

        return met;
    }

    private static CalendarWindow After(CalendarWindow window, RecurrencePeriod per) => CalendarWindow.Containing(window.Last.PlusDaysWithinCalendar(1), per);

    private static int WindowsBetween(CalendarWindow from, CalendarWindow to, RecurrencePeriod per) => per switch
    {
        RecurrencePeriod.Week => Period.DaysBetween(from.First, to.First) / 7,
        RecurrencePeriod.Month => MonthsBetween(from, to),
        RecurrencePeriod.Quarter => MonthsBetween(from, to) / 3,
        RecurrencePeriod.HalfYear => MonthsBetween(from, to) / 6,
        _ => MonthsBetween(from, to) / 12,
    };

    private static int MonthsBetween(CalendarWindow from, CalendarWindow to) =>
        ((to.First.Year - from.First.Year) * 12) + to.First.Month - from.First.Month;
}
