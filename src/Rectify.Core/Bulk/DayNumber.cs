using Ardalis.GuardClauses;
using NodaTime;

namespace Rectify.Bulk;

/// <summary>Days as numbers, counted from 2000-01-01, which is 0; negative before it.</summary>
public static class DayNumber
{
    /// <summary>The number of the first day of the calendar, -9998-01-01.</summary>
    public static readonly int First = Of(LocalDate.MinIsoValue);

    /// <summary>The number of the last day of the calendar, 9999-12-31.</summary>
    public static readonly int Last = Of(LocalDate.MaxIsoValue);

    /// <summary>2000-01-01.</summary>
    public static LocalDate Epoch { get; } = new(2000, 1, 1);

    /// <summary>The number of a day.</summary>
    public static int Of(LocalDate day) => Period.DaysBetween(new LocalDate(2000, 1, 1), day);

    /// <summary>The day of a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No day of the calendar has the number.</exception>
    public static LocalDate ToDay(int number) => Epoch.PlusDays(Guard.Against.OutOfRange(number, nameof(number), First, Last));
}
