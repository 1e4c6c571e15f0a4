using NodaTime;

namespace Rectify.Primitives;

/// <summary>Arithmetic on days that stays within the calendar.</summary>
internal static class DayMath
{
    /// <summary>The day so many days later, or earlier where negative; beyond the calendar's ends, the end: a plan may name 9999-12-31, and no evaluation throws for it.</summary>
    public static LocalDate PlusDaysWithinCalendar(this LocalDate day, int days)
    {
        if (days >= 0)
            return Period.DaysBetween(day, LocalDate.MaxIsoValue) < days ? LocalDate.MaxIsoValue : day.PlusDays(days);
        return Period.DaysBetween(LocalDate.MinIsoValue, day) < -(long)days ? LocalDate.MinIsoValue : day.PlusDays(days);
    }
}
