using NodaTime;

namespace Rectify.Text.Deadlines;

/// <summary>One mention of the calendar in a text: a part of it, or a range from one part to another.</summary>
internal readonly record struct CalendarMention
{
    /// <summary>The part it ends with; the only part where it is no range.</summary>
    public CalendarPoint Last { get; init; }

    /// <summary>The part it begins with; null where it is no range.</summary>
    public CalendarPoint? First { get; init; }

    /// <summary>What the words after it make of it.</summary>
    public CalendarEnding Ending { get; init; }

    /// <summary>Finds the days; false where a year is missing or the calendar has no such day.</summary>
    /// <param name="issued">The year of issue.</param>
    /// <param name="named">The year that the text named last.</param>
    /// <param name="days">The days.</param>
    public bool TryResolve(int? issued, int? named, out CalendarDays days)
    {
        days = default;
        if (First is not { } opening)
        {
            if (Last.YearIn(issued, named) is not { } year || !Last.TryResolve(year, out var first, out var last))
                return false;
            days = new CalendarDays(first, first, last, year);
            return true;
        }

        return TryResolveRange(opening, issued, named, out days);
    }

    // The year of one end is that of the other unless it says otherwise; 11月至3月 runs into the next year.
    private bool TryResolveRange(CalendarPoint opening, int? issued, int? named, out CalendarDays days)
    {
        days = default;
        bool borrows = opening.YearWord == YearWord.None && Last.YearWord == YearWord.Number;
        if ((borrows ? Last.Year : opening.YearIn(issued, named)) is not { } startYear)
            return false;
        if ((Last.YearWord == YearWord.None ? startYear : Last.YearIn(issued, startYear)) is not { } endYear)
            return false;
        if (!Last.TryResolve(endYear, out var lastFirst, out var last) || !opening.TryResolve(startYear, out var start, out _))
            return false;
        if (last < start && Last.YearWord == YearWord.None && !Last.TryResolve(++endYear, out lastFirst, out last))
            return false;
        if (last < start && borrows && !opening.TryResolve(--startYear, out start, out _))
            return false;
        days = new CalendarDays(start, lastFirst, last, endYear);
        return start <= lastFirst;
    }
}
