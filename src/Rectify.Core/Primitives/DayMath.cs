using NodaTime;

namespace Rectify.Primitives;

/// <summary>Arithmetic on days that stays within the calendar.</summary>
internal static class DayMath
{
    private const int SafeYears = 9000;
    private const int SafeDays = 300_000;

    /// <summary>The first day that a document can write, as ISO 8601 has it: nothing is due before it.</summary>
    public static LocalDate FirstWritten => new(1, 1, 1);

    /// <summary>Returns the earlier of a day that was found and another, which counts only where it lies after a day; null where there is neither.</summary>
    /// <param name="found">The day that was found.</param>
    /// <param name="day">The other day.</param>
    /// <param name="after">The day after which the other must lie.</param>
    public static LocalDate? OrEarlier(this LocalDate? found, LocalDate? day, LocalDate after) => day > after && !(found <= day) ? day : found;

    /// <summary>The day so many days later, or earlier where negative; beyond the calendar's ends, the end: a plan may name 9999-12-31, and no evaluation throws for it.</summary>
    public static LocalDate PlusDaysWithinCalendar(this LocalDate day, int days)
    {
        // Nearly every sum: far from both ends of the calendar, which need not be asked how far they are.
        if (day.Year is > -SafeYears and < SafeYears && days is > -SafeDays and < SafeDays)
            return day.PlusDays(days);
        if (days >= 0)
            return Period.DaysBetween(day, LocalDate.MaxIsoValue) < days ? LocalDate.MaxIsoValue : day.PlusDays(days);
        return Period.DaysBetween(LocalDate.MinIsoValue, day) < -(long)days ? LocalDate.MinIsoValue : day.PlusDays(days);
    }
}
