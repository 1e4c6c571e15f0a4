using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Rectify.Testing.Generators;

/// <summary>Days on which reckoning goes wrong: ends of months, quarters and years, leap days, ends of weeks, and the days around another day.</summary>
internal static class Days
{
    private const int FirstYear = 2015;
    private const int LastYear = 2029;

    // The periods of law and policy (a week's report, a month's notice, half a year's look-back, a year), for steps onto, before and after them.
    private static readonly int[] Periods = [3, 7, 14, 30, 90, 180, 365];

    private static LocalDate FirstWritten { get; } = new(1, 1, 1);

    /// <summary>A day of the years that plans are about.</summary>
    public static Gen<LocalDate> Usual { get; } = Gen.OneOf(Edge(), Gen.Choose(0, 15 * 365).Select(static n => new LocalDate(FirstYear, 1, 1).PlusDays(n)));

    /// <summary>Any day, now and then the first or last of the calendar.</summary>
    public static Gen<LocalDate> Any { get; } = Gen.Frequency((12, Usual), (1, Gen.Elements(LocalDate.MinIsoValue, LocalDate.MaxIsoValue)));

    /// <summary>A day that documents can write, now and then the first or the last.</summary>
    public static Gen<LocalDate> Written { get; } = Gen.Frequency((12, Usual), (1, Gen.Elements(FirstWritten, LocalDate.MaxIsoValue)));

    /// <summary>The day itself, the days beside it, a usual period from it give or take a day, or some other day within a year.</summary>
    public static Gen<LocalDate> Near(LocalDate day) => Gen.Frequency(
        (4, Gen.Constant(0)),
        (6, Gen.Elements(-1, 1, 2)),
        (8, from period in Gen.Elements(Periods) from beside in Gen.Choose(-1, 1) from sign in Gen.Elements(-1, 1, 1) select sign * (period + beside)),
        (4, Gen.Choose(-400, 400))).Select(offset => Moved(day, offset));

    /// <summary>A day near one of the days.</summary>
    public static Gen<LocalDate> NearAnyOf(IReadOnlyCollection<LocalDate> days) => Gen.Elements<LocalDate>(days).SelectMany(Near);

    /// <summary>The same day, the next, or some usual period later.</summary>
    public static Gen<LocalDate> After(LocalDate day) =>
        Gen.Frequency((3, Gen.Constant(0)), (3, Gen.Constant(1)), (4, Gen.Elements(Periods)), (4, Gen.Choose(2, 200))).Select(offset => Moved(day, offset));

    /// <summary>So many days later or earlier, or as many as documents can write: they have no year before the first.</summary>
    public static LocalDate Moved(LocalDate day, int days)
    {
        var first = day < FirstWritten ? LocalDate.MinIsoValue : FirstWritten;
        return days < 0
            ? Period.DaysBetween(first, day) < -days ? first : day.PlusDays(days)
            : Period.DaysBetween(day, LocalDate.MaxIsoValue) < days ? LocalDate.MaxIsoValue : day.PlusDays(days);
    }

    private static Gen<LocalDate> Edge() =>
        from year in Gen.Choose(FirstYear, LastYear)
        from month in Gen.Choose(1, 12)
        from day in Gen.Elements(
            new LocalDate(year, 1, 1),
            new LocalDate(year, 12, 31),
            LastOf(year, 2),
            LastOf(year, month),
            LastOf(year, (month + 2) / 3 * 3),
            new LocalDate(year, month, 1),
            new LocalDate(year, month, 1).Next(IsoDayOfWeek.Sunday),
            new LocalDate(year, month, 1).Next(IsoDayOfWeek.Monday))
        select day;

    private static LocalDate LastOf(int year, int month) => new(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month));
}
