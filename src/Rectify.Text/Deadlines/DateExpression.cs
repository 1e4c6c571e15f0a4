using NodaTime;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>A date in a text: a part of the calendar, or a range from one part to another.</summary>
internal readonly record struct DateExpression
{
    /// <summary>The part it ends with; the only part where it is no range.</summary>
    public PartialDate Last { get; init; }

    /// <summary>The part it begins with; null where it is no range.</summary>
    public PartialDate? First { get; init; }

    /// <summary>Whether a range begins with the last day of its first part: 6月底至7月中旬.</summary>
    public bool BeginsAtEnd { get; init; }

    /// <summary>What the words after it make of it.</summary>
    public DateSuffix Suffix { get; init; }

    /// <summary>The word that leaves open which days are meant; null where none does.</summary>
    public LexiconEntry<DateDistance>? UnknownWord => Last.UnknownWord ?? First?.UnknownWord;

    /// <summary>Finds the days; false where a year is missing or the calendar has no such day.</summary>
    /// <param name="issued">The day of issue.</param>
    /// <param name="named">The day that the text named last.</param>
    /// <param name="days">The days.</param>
    public bool TryResolve(LocalDate? issued, LocalDate? named, out DateSpan days)
    {
        days = default;
        if (First is { } opening)
            return TryResolveRange(opening, issued, named, out days);
        if (Last.In(issued, named) is not { } date || !date.TryResolve(out var first, out var last))
            return false;
        days = new DateSpan(first, first, last);
        return true;
    }

    // The year of one end is that of the other unless it says otherwise; 11月至3月 runs into the next year.
    private bool TryResolveRange(PartialDate opening, LocalDate? issued, LocalDate? named, out DateSpan days)
    {
        days = default;
        bool borrows = opening.Reference == DateReference.None && Last.Reference == DateReference.Calendar;
        if ((borrows ? InYear(opening, Last.Year) : opening.In(issued, named)) is not { } from || !from.TryResolve(out var start, out var end))
            return false;
        start = BeginsAtEnd ? end : start;
        bool follows = Last.Reference == DateReference.None;
        if ((follows ? InYear(Last, from.Year) : Last.In(issued, start)) is not { } to || !to.TryResolve(out var lastFirst, out var last))
            return false;
        if (last < start && follows && !InYear(Last, from.Year + 1).TryResolve(out lastFirst, out last))
            return false;
        if (last < start && borrows && !InYear(opening, from.Year - 1).TryResolve(out start, out _))
            return false;
        // 4月至年底: the year has begun before.
        days = new DateSpan(start, LocalDate.Max(start, lastFirst), last);
        return start <= last;
    }

    private static PartialDate InYear(PartialDate date, int year) => date with { Reference = DateReference.Calendar, Year = year };
}
