using NodaTime;
using Rectify.Deadlines;
using Rectify.Text.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>
/// A passage as the readers of promises see it: folded, of the same length as the original, with every character that is no wording of a promise
/// replaced by a mark. What stands in 《》, in quotation marks or in brackets is hidden, time phrases and baselines are marked as such.
/// So no reader looks into a title by mistake, and each quotes the original by position.
/// </summary>
internal sealed class MaskedText
{
    /// <summary>Stands for each character inside 《》, quotation marks or brackets; the marks themselves stay.</summary>
    public const char Hidden = '\uE001';

    /// <summary>Stands for each character of a time phrase.</summary>
    public const char Time = '\uE002';

    /// <summary>Stands for each character of what a change is measured from (比2015年, 同比).</summary>
    public const char Since = '\uE003';

    private readonly char[] _shown;
    private readonly int[] _lastNamed;
    private readonly int[] _lastRecurring;

    public MaskedText(string text, string folded, char[] shown, List<TimePhrase> times, List<BaselineMark> baselines)
    {
        Text = text;
        Folded = folded;
        _shown = shown;
        Times = times;
        Baselines = baselines;
        _lastNamed = LastWhere(times, static t => t.Reading.Deadline?.NamedDay is not null || LeavesOpen(t.Reading));
        _lastRecurring = LastWhere(times, static t => t.Reading.Recurrence is not null);
    }

    /// <summary>Whether a reading sets a time whose day is not known: 批复后3个月内, 汛期前; 提前一年 and 用三年时间 go with a day before them.</summary>
    public static bool LeavesOpen(DeadlineReading reading) => reading.Deadline switch
    {
        null => reading.Kind == DeadlineKind.None,
        RelativeDeadline limit => limit.Direction == DeadlineDirection.After && !TimeLexicon.Efforts.Ends(reading.Text),
        var deadline => deadline is EventDeadline,
    };

    /// <summary>The original.</summary>
    public string Text { get; }

    /// <summary>The folded text, nothing hidden.</summary>
    public string Folded { get; }

    /// <summary>The time phrases, in order.</summary>
    public List<TimePhrase> Times { get; }

    /// <summary>What changes are measured from, in order.</summary>
    public List<BaselineMark> Baselines { get; }

    /// <summary>The number of characters.</summary>
    public int Length => _shown.Length;

    /// <summary>The character seen at a place.</summary>
    public char this[int index] => _shown[index];

    /// <summary>What is seen from one place up to another.</summary>
    public ReadOnlySpan<char> Slice(int start, int end) => _shown.AsSpan(start, Math.Max(0, end - start));

    /// <summary>Whether a character is one of the marks or a space: no wording.</summary>
    public static bool IsBlank(char c) => c is Time or Since or ' ' or '\t' or '\u3000';

    /// <summary>The first place from <paramref name="start"/> on that is not blank.</summary>
    public int SkipBlanks(int start, int end)
    {
        while (start < end && IsBlank(_shown[start]))
            start++;
        return start;
    }

    /// <summary>The place after the last character before <paramref name="end"/> that is not blank.</summary>
    public int TrimBlanks(int start, int end)
    {
        while (end > start && IsBlank(_shown[end - 1]))
            end--;
        return end;
    }

    /// <summary>The place after a pair of brackets that opens at <paramref name="start"/>; <paramref name="start"/> itself where none does.</summary>
    public int SkipBracket(int start, int end)
    {
        if (start >= end || _shown[start] != '(')
            return start;
        int i = start + 1;
        while (i < end && _shown[i] == Hidden)
            i++;
        return i > start + 1 && i < end && _shown[i] == ')' ? i + 1 : start;
    }

    /// <summary>The place before a pair of brackets that ends at <paramref name="end"/>; <paramref name="end"/> itself where none does.</summary>
    public int TrimBracket(int start, int end)
    {
        if (end - 1 <= start || _shown[end - 1] != ')')
            return end;
        int i = end - 2;
        while (i > start && _shown[i] == Hidden)
            i--;
        return _shown[i] == '(' && i < end - 2 ? i : end;
    }

    /// <summary>The time phrase with a named day, or one that its words leave open, that begins last before a place and not before <paramref name="from"/>.</summary>
    public TimePhrase? LastTimeBefore(int place, int from = 0)
    {
        int i = FirstTimeAt(place) - 1;
        int named = i < 0 ? -1 : _lastNamed[i];
        return named >= 0 && Times[named].Start >= from ? Times[named] : null;
    }

    /// <summary>The day named last before a place, or <paramref name="outer"/> where none is; null where its words leave it open.</summary>
    public LocalDate? DayBefore(int place, LocalDate? outer) => LastTimeBefore(place) is { } time ? time.Reading.Due : outer;

    /// <summary>The rhythm said last between two places (每年), or null.</summary>
    public TimePhrase? LastRhythmIn(int from, int place)
    {
        int i = FirstTimeAt(place) - 1;
        int recurring = i < 0 ? -1 : _lastRecurring[i];
        return recurring >= 0 && Times[recurring].Start >= from ? Times[recurring] : null;
    }

    /// <summary>The baseline that covers a place, or null.</summary>
    public BaselineMark? BaselineAt(int place)
    {
        int i = FirstBaselineAt(place + 1) - 1;
        return i >= 0 && place < Baselines[i].End ? Baselines[i] : null;
    }

    /// <summary>The last baseline that begins between two places, or null.</summary>
    public BaselineMark? LastBaselineIn(int start, int end)
    {
        int i = FirstBaselineAt(end) - 1;
        return i >= 0 && Baselines[i].Start >= start ? Baselines[i] : null;
    }

    /// <summary>The index of the first time phrase that begins at or after a place.</summary>
    public int FirstTimeAt(int place) => FirstAt(Times, static t => t.Start, place);

    private int FirstBaselineAt(int place) => FirstAt(Baselines, static b => b.Start, place);

    private static int FirstAt<T>(List<T> items, Func<T, int> start, int place)
    {
        int low = 0;
        int high = items.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (start(items[middle]) < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    // For each time phrase the index of the last one, itself included, that fits; -1 where none does. No look back then costs more for a longer text.
    private static int[] LastWhere(List<TimePhrase> times, Func<TimePhrase, bool> fits)
    {
        int[] last = new int[times.Count];
        for (int i = 0; i < last.Length; i++)
            last[i] = fits(times[i]) ? i : i == 0 ? -1 : last[i - 1];
        return last;
    }
}
