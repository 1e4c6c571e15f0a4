using NodaTime;
using Rectify.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>A part of the calendar as words name it: a day, a ten-day, a month, a quarter, half a year, a year or a five-year plan. The year may be left to the context.</summary>
internal readonly record struct PartialDate
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2199;
    private const int MonthsPerQuarter = 3;
    private const int MonthsPerYear = 12;
    private const int YearsPerPlan = 5;

    /// <summary>How exactly the words name it.</summary>
    public DeadlinePrecision Precision { get; init; }

    /// <summary>What the year, or the month or quarter where <see cref="Away"/> is given, counts from.</summary>
    public DateReference Reference { get; init; }

    /// <summary>The year, or its distance from the year that <see cref="Reference"/> refers to.</summary>
    public int Year { get; init; }

    /// <summary>The distance in months, quarters or weeks where the words name one of these by it; null otherwise.</summary>
    public int? Away { get; init; }

    /// <summary>The word that leaves open which day is meant (来年, 某月); null where none does.</summary>
    public LexiconEntry<DateDistance>? UnknownWord { get; init; }

    /// <summary>Whether the words say that it lies in the past: 去年, 上月.</summary>
    public bool IsPast => (Away ?? (Reference == DateReference.Issue ? Year : 0)) < 0;

    /// <summary>The month, quarter or half of the year, from 1; not used for a year.</summary>
    public int Part { get; init; }

    /// <summary>The day of the month, or the ten-day of the month from 1; used for these only.</summary>
    public int Day { get; init; }

    /// <summary>Whether 前 after the words includes its last day: 年中前, 3月上旬前, which nobody would say of the February before.</summary>
    public bool NamesItsEnd { get; init; }

    /// <summary>Returns this date with its year in the calendar; null where neither the words nor the context name the year.</summary>
    /// <param name="issued">The day of issue.</param>
    /// <param name="named">The day that the text named last.</param>
    public PartialDate? In(LocalDate? issued, LocalDate? named)
    {
        if (Reference == DateReference.Calendar)
            return this;
        var origin = Reference switch
        {
            DateReference.Issue => issued,
            DateReference.Unknown => null,
            _ => named ?? issued,
        };
        if (origin is not { } day)
            return null;
        if (Away is not { } away)
            return this with { Reference = DateReference.Calendar, Year = day.Year + Year };
        int perYear = Precision == DeadlinePrecision.Quarter ? MonthsPerYear / MonthsPerQuarter : MonthsPerYear;
        int part = ((day.Month - 1) * perYear / MonthsPerYear) + away;
        int years = (part - (((part % perYear) + perYear) % perYear)) / perYear;
        return this with { Reference = DateReference.Calendar, Year = day.Year + years, Part = part - (years * perYear) + 1 };
    }

    /// <summary>Finds the first and last day; false where the calendar has no such days (2月30日) or the year is unknown.</summary>
    public bool TryResolve(out LocalDate first, out LocalDate last)
    {
        first = last = default;
        int year = Year;
        if (Reference != DateReference.Calendar || year is < EarliestYear or > LatestYear)
            return false;
        switch (Precision)
        {
            case DeadlinePrecision.FiveYear:
                return TryMonths(year, 1, YearsPerPlan * MonthsPerYear, out first, out last);
            case DeadlinePrecision.Year:
                return TryMonths(year, 1, MonthsPerYear, out first, out last);
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
