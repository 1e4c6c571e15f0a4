using NodaTime;
using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>The windows in which a recurring duty or target is judged, by their numbers: from a first to a last, without those that a pause touches.</summary>
internal sealed class JudgedWindows
{
    private readonly (int First, int Last)[] _paused;

    /// <summary>Creates the windows.</summary>
    /// <param name="per">How long a window is.</param>
    /// <param name="start">The day on which the obligation begins; the window in which it lies does not count, unless it begins on <paramref name="from"/>.</param>
    /// <param name="from">The day that the obligation itself names in place of the start; a window that begins before it does not count.</param>
    /// <param name="until">The last day; a window that ends after it does not count. Null where there is none.</param>
    /// <param name="pauses">The days on which the obligation rests: the first, and the day after the last or null.</param>
    public JudgedWindows(RecurrencePeriod per, LocalDate start, LocalDate? from, LocalDate? until, IEnumerable<(LocalDate From, LocalDate? To)> pauses)
    {
        Per = per;
        First = from is { } own && CalendarWindow.Containing(own, per).First == own ? IndexOf(own) : IndexOf(from ?? start) + 1;
        Last = until is not { } end ? int.MaxValue : CalendarWindow.Containing(end, per).Last == end ? IndexOf(end) : IndexOf(end) - 1;
        _paused = Merged(pauses.Where(static p => !(p.To <= p.From)).Select(p => (IndexOf(p.From), p.To is { } to ? IndexOf(to.PlusDaysWithinCalendar(-1)) : int.MaxValue)));
    }

    /// <summary>How long a window is.</summary>
    public RecurrencePeriod Per { get; }

    /// <summary>The number of the first window that counts.</summary>
    public int First { get; }

    /// <summary>The number of the last window that counts; the greatest number where there is no last.</summary>
    public int Last { get; }

    /// <summary>Returns the number of the window that holds a day.</summary>
    public int IndexOf(LocalDate day) => CalendarWindow.IndexOf(day, Per);

    /// <summary>Returns the window of a number.</summary>
    public CalendarWindow At(int index) => CalendarWindow.At(index, Per);

    /// <summary>Determines whether a window is judged.</summary>
    public bool Contains(int index) => First <= index && index <= Last && !Array.Exists(_paused, p => p.First <= index && index <= p.Last);

    /// <summary>Returns the first window from one on that is not judged; null where all are.</summary>
    public int? NextUnjudged(int from)
    {
        if (from < First || from > Last)
            return from;
        int? next = Last == int.MaxValue ? null : Last + 1;
        foreach (var (first, last) in _paused)
        {
            if (last >= from && !(next <= Math.Max(first, from)))
                next = Math.Max(first, from);
        }

        return next;
    }

    /// <summary>Returns the first window from one on that is judged; null where none is.</summary>
    public int? NextJudged(int from)
    {
        int next = Math.Max(from, First);
        foreach (var (first, last) in _paused)
        {
            if (first > next || last < next)
                continue;
            if (last == int.MaxValue)
                return null;
            next = last + 1;
        }

        return next > Last ? null : next;
    }

    /// <summary>Returns how many windows up to one are judged.</summary>
    public int CountTo(int index)
    {
        int last = Math.Min(index, Last);
        if (last < First)
            return 0;
        int count = last - First + 1;
        foreach (var (from, to) in _paused)
            count -= Math.Max(0, Math.Min(to, last) - Math.Max(from, First) + 1);
        return count;
    }

    private static (int First, int Last)[] Merged(IEnumerable<(int First, int Last)> ranges)
    {
        List<(int First, int Last)>? merged = null;
        foreach (var range in ranges.OrderBy(static r => r.First))
        {
            if (merged is [.., var last] && range.First <= last.Last)
                merged[^1] = (last.First, Math.Max(last.Last, range.Last));
            else
                (merged ??= []).Add(range);
        }

        return merged is null ? [] : [.. merged];
    }
}
