using NodaTime;

namespace Rectify.Reporting.Workbooks;

/// <summary>Days as numbers in a workbook, which count from 1900 or, in workbooks of old Macintosh origin, from 1904.</summary>
internal static class SerialDay
{
    // Day 60 of the 1900 system is a 29 February that never was, so later days count from one day before.
    private static readonly LocalDate Origin1900 = new(1899, 12, 30);
    private static readonly LocalDate Origin1904 = new(1904, 1, 1);
    private static readonly LocalDate Latest = new(9999, 12, 31);

    /// <summary>The first day that a number may stand for: a small number in a column of days is more likely a year or a slip.</summary>
    public static LocalDate Earliest { get; } = new(1950, 1, 1);

    /// <summary>The number of a day in the 1900 system.</summary>
    public static decimal Of(LocalDate day) => Period.DaysBetween(Origin1900, day);

    /// <summary>The day of a number, whatever its time of day; null where it is none between <see cref="Earliest"/> and the end of 9999.</summary>
    public static LocalDate? DayOf(decimal serial, bool from1904)
    {
        var origin = from1904 ? Origin1904 : Origin1900;
        decimal days = Math.Floor(serial);
        return days >= Period.DaysBetween(origin, Earliest) && days <= Period.DaysBetween(origin, Latest) ? origin.PlusDays((int)days) : null;
    }
}
