using System.Globalization;
using NodaTime;

namespace Rectify.Reporting.Charts;

/// <summary>Places days on a horizontal axis of whole quarters, in percent of its width, so that a chart of any width lines up.</summary>
internal sealed class TimeScale
{
    private const int MostYearsBefore = 3;
    private const int MostYearsAfter = 15;
    private const int MostYears = 200;
    private const int QuartersAYear = 4;
    private const int EarliestQuarter = QuartersAYear;
    private const int LatestQuarter = (9999 * QuartersAYear) + 2;

    private readonly int _firstQuarter;
    private readonly int _lastQuarter;

    private TimeScale(int firstQuarter, int lastQuarter)
    {
        _firstQuarter = firstQuarter;
        _lastQuarter = lastQuarter;
        First = StartOf(firstQuarter);
        End = StartOf(lastQuarter + 1);
    }

    /// <summary>The first day.</summary>
    public LocalDate First { get; }

    /// <summary>The day after the last.</summary>
    public LocalDate End { get; }

    /// <summary>The number of quarters.</summary>
    public int Quarters => _lastQuarter - _firstQuarter + 1;

    /// <summary>The scale that holds the first issue, every due day, every fact and the day looked at, with a quarter to spare.</summary>
    /// <remarks>Days far from both the issue and the day looked at (9999-12-31) do not stretch it.</remarks>
    public static TimeScale Of(ChartModel chart)
    {
        int issued = QuarterOf(chart.FirstIssue);
        int asOf = QuarterOf(chart.AsOf);
        int earliest = Math.Max(Math.Min(issued, asOf) - (MostYearsBefore * QuartersAYear), EarliestQuarter);
        int latest = Math.Min(Math.Max(issued, asOf) + (MostYearsAfter * QuartersAYear), LatestQuarter);
        int[] shown = [.. chart.Measures.SelectMany(DaysOf).Select(QuarterOf).Append(issued).Append(asOf + 1)];
        int first = Math.Clamp(shown.Min(), earliest, latest);
        return new TimeScale(first, Math.Clamp(shown.Max(), first, latest));
    }

    /// <summary>The scale that holds two days and all between them, with a quarter to spare; two centuries at most.</summary>
    public static TimeScale Spanning(LocalDate first, LocalDate last)
    {
        int from = QuarterOf(first);
        return new(from, Math.Clamp(QuarterOf(last) + 1, from, Math.Min(from + (MostYears * QuartersAYear), LatestQuarter)));
    }

    /// <summary>The place of a day; a day off the axis is placed at its end.</summary>
    public string At(LocalDate day) => Percent(Share(day));

    /// <summary>The width between two days.</summary>
    public string Between(LocalDate from, LocalDate to) => Percent(Math.Max(0, Share(to) - Share(from)));

    /// <summary>The place of a day from 0 to 1, to five places.</summary>
    public decimal Share(LocalDate day)
    {
        decimal share = (decimal)Period.DaysBetween(First, day) / Period.DaysBetween(First, End);
        return Math.Round(Math.Clamp(share, 0, 1), 5);
    }

    /// <summary>Whether a day lies on the axis.</summary>
    public bool Holds(LocalDate day) => day >= First && day < End;

    /// <summary>The first days of all periods of so many months that begin on the axis, the first of them in the year 0.</summary>
    public IEnumerable<LocalDate> StartsEvery(int months)
    {
        for (var day = First; day < End; day = day.PlusMonths(1))
        {
            if (((day.Year * 12) + day.Month - 1) % months == 0)
                yield return day;
        }
    }

    /// <summary>The years with the middle of their part of the axis; a part narrower than a share of it is left out, as its label would not fit.</summary>
    public IEnumerable<(int Year, string At)> Years(decimal leastShare)
    {
        for (int year = First.Year; year < End.Year || (year == End.Year && End.Month > 1); year++)
        {
            var from = Share(new LocalDate(year, 1, 1));
            var to = year == End.Year ? 1 : Share(new LocalDate(year + 1, 1, 1));
            if (to - from >= leastShare)
                yield return (year, Percent((from + to) / 2));
        }
    }

    /// <summary>The place in the middle of two days.</summary>
    public string Middle(LocalDate from, LocalDate to) => Percent((Share(from) + Share(to)) / 2);

    private static IEnumerable<LocalDate> DaysOf(ChartMeasure measure) => measure.Milestones.Select(static m => m.Due)
        .Append(measure.Assessment.Due)
        .Append(measure.Assessment.OriginalDue)
        .Concat(measure.Events.Select(static e => (LocalDate?)e.On))
        .OfType<LocalDate>();

    private static string Percent(decimal share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    // Kept off the ends of the calendar, so that there is a day after the last.
    private static int QuarterOf(LocalDate day) => Math.Clamp((day.Year * QuartersAYear) + ((day.Month - 1) / 3), EarliestQuarter, LatestQuarter);

    private static LocalDate StartOf(int quarter) => new(quarter / QuartersAYear, ((quarter % QuartersAYear) * 3) + 1, 1);
}
