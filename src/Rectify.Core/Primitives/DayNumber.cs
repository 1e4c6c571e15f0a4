using Ardalis.GuardClauses;
using NodaTime;

namespace Rectify.Primitives;

/// <summary>Days as numbers, counted from 2000-01-01, which is 0; negative before it.</summary>
public static class DayNumber
{
    // By the same count, the days up to 2000-01-01.
    private const int DaysToEpoch = (365 * 1999) + 499 - 19 + 4 + 306 + 1;

    /// <summary>The number of the first day of the calendar, -9998-01-01.</summary>
    public static readonly int First = Of(LocalDate.MinIsoValue);

    /// <summary>The number of the last day of the calendar, 9999-12-31.</summary>
    public static readonly int Last = Of(LocalDate.MaxIsoValue);

    /// <summary>The day whose number is 0: 2000-01-01.</summary>
    public static LocalDate Epoch { get; } = new(2000, 1, 1);

    /// <summary>Returns the number of a day.</summary>
    /// <param name="day">The day.</param>
    public static int Of(LocalDate day)
    {
        // Years begin in March, so that the leap day is the last; counted in whole numbers, which is several times faster than a period between two days.
        int year = day.Month > 2 ? day.Year : day.Year - 1;
        int century = (year >= 0 ? year : year - 99) / 100;
        int leapDays = ((year >= 0 ? year : year - 3) / 4) - century + ((year >= 0 ? year : year - 399) / 400);
        int daysOfMonths = ((153 * ((day.Month + 9) % 12)) + 2) / 5;
        return (365 * year) + leapDays + daysOfMonths + day.Day - DaysToEpoch;
    }

    /// <summary>Returns the day of a number.</summary>
    /// <param name="number">The number, from <see cref="First"/> to <see cref="Last"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">No day of the calendar has the number.</exception>
    public static LocalDate ToDay(int number) => Epoch.PlusDays(Guard.Against.OutOfRange(number, nameof(number), First, Last));
}
