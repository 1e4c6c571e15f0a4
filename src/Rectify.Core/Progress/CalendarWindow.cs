using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Deadlines;

namespace Rectify.Progress;

/// <summary>A calendar window in which a recurring duty is judged: a week from Monday, a month, a quarter, a half-year or a year.</summary>
/// <param name="First">The first day, included.</param>
/// <param name="Last">The last day, included.</param>
public readonly record struct CalendarWindow(LocalDate First, LocalDate Last)
{
    /// <summary>The window that holds a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The period names no window.</exception>
    public static CalendarWindow Containing(LocalDate day, RecurrencePeriod per) => per switch
    {
        RecurrencePeriod.Week => Weeks(day.PlusDaysWithinCalendar(1 - (int)day.DayOfWeek)),
        RecurrencePeriod.Month => Months(day, 1),
        RecurrencePeriod.Quarter => Months(day, 3),
        RecurrencePeriod.HalfYear => Months(day, 6),
        RecurrencePeriod.Year => Months(day, 12),
        _ => throw new ArgumentOutOfRangeException(nameof(per), per, "The period names no window."),
    };

    /// <summary>Whether a day lies in the window, both ends included.</summary>
    public bool Contains(LocalDate day) => First <= day && day <= Last;

    private static CalendarWindow Weeks(LocalDate monday) => new(monday, monday.PlusDaysWithinCalendar(6));

    private static CalendarWindow Months(LocalDate day, int length)
    {
        int first = ((day.Month - 1) / length * length) + 1;
        int last = first + length - 1;
        return new(new LocalDate(day.Year, first, 1), new LocalDate(day.Year, last, CalendarSystem.Iso.GetDaysInMonth(day.Year, last)));
    }
}
