using Ardalis.GuardClauses;
using NodaTime;

namespace Rectify.Primitives;

/// <summary>Days as numbers, counted from 2000-01-01, which is 0; negative before it.</summary>
public static class DayNumber
{
    // Added to a year, so that none is negative and the leap years, which come round in 400 years, stay where they are.
    private const int Shift = 10_000;

    // By the same count, the days up to 2000-01-01.
    private const int DaysToEpoch = (1461 * (Shift + 1999) / 4) - ((Shift + 1999) / 100) + ((Shift + 1999) / 400) + 306 + 1;

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
        // No day of the calendar comes near the ends of the numbers.
        unchecked
        {
            int month = day.Month;
            int before = month <= 2 ? 1 : 0;
            uint year = (uint)(day.Year + Shift - before);
            uint fromMarch = (uint)(month - 3 + (12 * before));
            uint century = year / 100;
            uint days = (1461 * year / 4) - century + (century / 4) + (((153 * fromMarch) + 2) / 5);
            return (int)days + day.Day - DaysToEpoch;
        }
    }

    /// <summary>Returns the day of a number.</summary>
    /// <param name="number">The number, from <see cref="First"/> to <see cref="Last"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">No day of the calendar has the number.</exception>
    public static LocalDate ToDay(int number) => Epoch.PlusDays(Guard.Against.OutOfRange(number, nameof(number), First, Last));
}
