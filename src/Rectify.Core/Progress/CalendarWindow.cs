using NodaTime;
using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>A calendar window in which a recurring duty or target is judged: a week from Monday, a month, a quarter, a half-year or a year.</summary>
/// <param name="First">The first day, included.</param>
/// <param name="Last">The last day, included.</param>
public readonly record struct CalendarWindow(LocalDate First, LocalDate Last)
{
    // Of a day whose number is 0, a Saturday, the week began five days before.
    private const int DaysToMonday = 5;

    /// <summary>Returns the window that holds a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="per">How long a window is.</param>
    /// <exception cref="ArgumentOutOfRangeException">The period names no window.</exception>
    public static CalendarWindow Containing(LocalDate day, RecurrencePeriod per) => At(IndexOf(day, per), per);

    /// <summary>Determines whether a day lies in the window, both ends included.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(LocalDate day) => First <= day && day <= Last;

    /// <summary>Returns the number of the window that holds a day; of two windows that follow one another, the numbers do.</summary>
    internal static int IndexOf(LocalDate day, RecurrencePeriod per)
    {
        if (per == RecurrencePeriod.Week)
            return (int)Math.Floor((DayNumber.Of(day) + DaysToMonday) / 7m);
        int months = MonthsOf(per);
        return (day.Year * (12 / months)) + ((day.Month - 1) / months);
    }

    /// <summary>Returns the window of a number; at the ends of the calendar it is cut short.</summary>
    internal static CalendarWindow At(int index, RecurrencePeriod per)
    {
        if (per == RecurrencePeriod.Week)
            return new(DayAt(((long)index * 7) - DaysToMonday), DayAt(((long)index * 7) - DaysToMonday + 6));
        int months = MonthsOf(per);
        int perYear = 12 / months;
        int year = (int)Math.Floor((decimal)index / perYear);
        if (year < LocalDate.MinIsoValue.Year)
            return new(LocalDate.MinIsoValue, LocalDate.MinIsoValue);
        if (year > LocalDate.MaxIsoValue.Year)
            return new(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue);
        int first = ((index - (year * perYear)) * months) + 1;
        int last = first + months - 1;
        return new(new LocalDate(year, first, 1), new LocalDate(year, last, CalendarSystem.Iso.GetDaysInMonth(year, last)));
    }

    private static LocalDate DayAt(long number) => DayNumber.ToDay((int)Math.Clamp(number, DayNumber.First, DayNumber.Last));

    private static int MonthsOf(RecurrencePeriod per) => per switch
    {
        RecurrencePeriod.Month => 1,
        RecurrencePeriod.Quarter => 3,
        RecurrencePeriod.HalfYear => 6,
        RecurrencePeriod.Year => 12,
        _ => throw new ArgumentOutOfRangeException(nameof(per), per, "The period names no window."),
    };
}
