using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Text.Deadlines;

/// <summary>A part of the calendar as words name it: a day, a ten-day, a month, a quarter, half a year, a year or a five-year plan. The year may be left to the context.</summary>
internal readonly record struct CalendarPoint
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2199;
    private const int MonthsPerQuarter = 3;
    private const int YearsPerPlan = 5;

    /// <summary>How exactly the words name it.</summary>
    public DeadlinePrecision Precision { get; init; }

    /// <summary>How the year is named.</summary>
    public YearWord YearWord { get; init; }

    /// <summary>The year, or its distance from the year that <see cref="YearWord"/> refers to.</summary>
    public int Year { get; init; }

    /// <summary>The month, quarter or half of the year, from 1; not used for a year.</summary>
    public int Part { get; init; }

    /// <summary>The day of the month, or the ten-day of the month from 1; used for these only.</summary>
    public int Day { get; init; }

    /// <summary>Whether the words name its last day itself (年中), which 前 after them then includes.</summary>
    public bool NamesItsEnd { get; init; }

    /// <summary>The year it lies in; null where neither the words nor the context tell.</summary>
    /// <param name="issued">The year of issue.</param>
    /// <param name="named">The year that the text named last.</param>
    public int? YearIn(int? issued, int? named) => YearWord switch
    {
        YearWord.Number => Year,
        YearWord.FromIssue => issued + Year,
        YearWord.FromNamed => (named ?? issued) + Year,
        _ => named ?? issued,
    };

    /// <summary>The first and last day in a year; false where the calendar has no such days (2月30日).</summary>
    public bool TryResolve(int year, out LocalDate first, out LocalDate last)
    {
        first = last = default;
        if (year is < EarliestYear or > LatestYear)
            return false;
        switch (Precision)
        {
            case DeadlinePrecision.FiveYear:
                return TryMonths(year, 1, YearsPerPlan * 12, out first, out last);
            case DeadlinePrecision.Year:
                return TryMonths(year, 1, 12, out first, out last);
            case DeadlinePrecision.HalfYear:
                return Part is 1 or 2 && TryMonths(year, (6 * Part) - 5, 6, out first, out last);
            case DeadlinePrecision.Quarter:
                return Part is >= 1 and <= 4 && TryMonths(year, (MonthsPerQuarter * Part) - 2, MonthsPerQuarter, out first, out last);
            default:
                return Part is >= 1 and <= 12 && TryMonths(year, Part, 1, out first, out last) && TryNarrow(ref first, ref last);
        }
    }

    private static bool TryMonths(int year, int month, int months, out LocalDate first, out LocalDate last)
    {
        int lastMonth = month + months - 1;
        int lastYear = year + ((lastMonth - 1) / 12);
        lastMonth = ((lastMonth - 1) % 12) + 1;
        first = new LocalDate(year, month, 1);
        last = new LocalDate(lastYear, lastMonth, CalendarSystem.Iso.GetDaysInMonth(lastYear, lastMonth));
        return true;
    }

    private bool TryNarrow(ref LocalDate first, ref LocalDate last)
    {
        if (Precision == DeadlinePrecision.TenDay)
        {
            var start = first;
            first = start.PlusDays(10 * (Day - 1));
            last = Day == 3 ? last : start.PlusDays((10 * Day) - 1);
        }
        else if (Precision == DeadlinePrecision.Day)
        {
            if (Day < 1 || Day > last.Day)
                return false;
            first = last = first.PlusDays(Day - 1);
        }

        return true;
    }
}
