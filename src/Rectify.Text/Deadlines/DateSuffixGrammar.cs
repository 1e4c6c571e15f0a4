using Rectify.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>Reads the words after a part of the calendar: 底, 底前, 年年底, 之前, 期间, 24时前, 起.</summary>
internal static class DateSuffixGrammar
{
    private const int LongestRemark = 12;

    /// <summary>Reads the ending, if there is one, and passes over it.</summary>
    public static DateSuffix Read(ref TextCursor cursor, PartialDate point)
    {
        if (point.Precision == DeadlinePrecision.Day)
            SkipRemark(ref cursor);
        var c = cursor;
        c.SkipSpaces();
        var ending = point.Precision == DeadlinePrecision.Day ? ReadAfterDay(ref c) : ReadAfterPeriod(ref c, point.Precision);
        if (ending == DateSuffix.Before && point.NamesItsEnd)
            ending = DateSuffix.Last;
        if (ending != DateSuffix.Bare)
            cursor = c;
        return ending;
    }

    /// <summary>Whether a word ends here that might go on otherwise (年中|国): at the end of a clause, before 前 or before what is to be done.</summary>
    public static bool EndsWords(TextCursor cursor) =>
        cursor.AtEnd || TimeWords.ClauseEnds.Contains(cursor.Current, StringComparison.Ordinal) || cursor.Current == ' ' || cursor.SeesAny(TimeLexicon.Befores) || cursor.SeesAny(TimeLexicon.Deeds);

    /// <summary>Whether a word comes next that only begins like an ending (初步, 底泥).</summary>
    public static bool SeesLookalike(TextCursor cursor) => cursor.SeesAny(TimeLexicon.SuffixLookalikes);

    /// <summary>Takes the hour of a day until when: 17时前, 下班前.</summary>
    public static bool TryTakeTimeLimit(ref TextCursor cursor) => TryTakeTimeLimit(ref cursor, out _);

    private static bool TryTakeTimeLimit(ref TextCursor cursor, out bool isMidnight)
    {
        var c = cursor;
        if (!TryTakeTimeOfDay(ref c, out isMidnight) || !(c.TryTakeAny(TimeLexicon.Befores) || c.TryTakeAny(TimeLexicon.Stops)))
            return false;
        cursor = c;
        return true;
    }

    private static DateSuffix ReadAfterDay(ref TextCursor c)
    {
        if (TryTakeTimeLimit(ref c, out bool isMidnight))
            return isMidnight ? DateSuffix.BeforeItBegins : DateSuffix.Last;
        return ReadCommon(ref c) is var ending && ending == DateSuffix.Before ? DateSuffix.Last : ending;
    }

    // 2月8日|(腊月二十九)|前.
    private static void SkipRemark(ref TextCursor cursor)
    {
        var c = cursor;
        if (!c.TryTake('(') || !c.SeesAny(TimeLexicon.DayRemarks))
            return;
        int close = c.Rest[..Math.Min(c.Rest.Length, LongestRemark)].IndexOf(')');
        cursor.Position = close < 0 ? cursor.Position : c.Position + close + 1;
    }

    private static DateSuffix ReadAfterPeriod(ref TextCursor c, DeadlinePrecision precision)
    {
        bool closed = precision switch
        {
            DeadlinePrecision.Year => c.TryTakeAny(TimeLexicon.YearEnds),
            DeadlinePrecision.Month => c.TryTakeAny(TimeLexicon.MonthEnds),
            DeadlinePrecision.Quarter => c.TryTakeAny(TimeLexicon.QuarterEnds),
            DeadlinePrecision.FiveYear => c.TryTakeAny(TimeLexicon.PlanEnds),
            _ => false,
        };
        if (!closed && !c.SeesAny(TimeLexicon.SuffixLookalikes))
            closed = c.TryTakeAny(TimeLexicon.Ends);
        if (!closed)
            return ReadCommon(ref c);
        if (TryTakeAfter(ref c) || (!c.SeesAny(TimeLexicon.SuffixLookalikes) && c.TryTakeAny(TimeLexicon.Froms)))
            return DateSuffix.Other;
        if (!c.SeesAny(TimeLexicon.SuffixLookalikes) && !c.TryTakeAny(TimeLexicon.Befores) && !c.TryTakeAny(TimeLexicon.Stops))
            c.TryTakeAny(TimeLexicon.Abouts);
        return DateSuffix.Last;
    }

    // 6月底之后, 年底后; 年底后续 goes on with another word.
    private static bool TryTakeAfter(ref TextCursor cursor)
    {
        var c = cursor;
        if (c.SeesAny(TimeLexicon.SuffixLookalikes) || !c.TryTakeAny(TimeLexicon.Afters) || (c.Peek(-2) is not ('之' or '以') && !EndsWords(c) && !TimeLexicon.Digits.Contains(c.Current, StringComparison.Ordinal)))
            return false;
        cursor = c;
        return true;
    }

    private static DateSuffix ReadCommon(ref TextCursor c)
    {
        if (c.TryTakeAny(TimeLexicon.Abouts))
            return DateSuffix.Last;
        if (c.SeesAny(TimeLexicon.SuffixLookalikes))
            return DateSuffix.Bare;
        if (c.TryTakeAny(TimeLexicon.Befores))
            return DateSuffix.Before;
        if (c.TryTakeAny(TimeLexicon.Froms))
            return DateSuffix.From;
        if (c.TryTakeAny(TimeLexicon.WithinPeriods))
            return DateSuffix.Within;
        if (c.TryTakeAny(TimeLexicon.Stops))
            return DateSuffix.Last;
        if (c.Current == '中' && c.Peek(1) is '\0' or '前' or '底' or '完' or ',' or '。' or ')')
            return DateSuffix.Other;
        return c.TryTakeAny(TimeLexicon.NoLimits) ? DateSuffix.Other : DateSuffix.Bare;
    }

    // 24时, 18:00, 12时30分, 下班. The day begins at 0时.
    private static bool TryTakeTimeOfDay(ref TextCursor c, out bool isMidnight)
    {
        isMidnight = false;
        c.SkipSpaces();
        bool taken = c.TryTakeAny(TimeLexicon.PartsOfDay);
        c.SkipSpaces();
        if (!c.TryTakeNumber(out int hour))
            return taken;
        c.SkipSpaces();
        if (!c.TryTakeAny(TimeLexicon.HourSigns) && !c.TryTake(':'))
            return false;
        if (c.TryTakeNumber(out int minute))
            c.TryTakeAny(TimeLexicon.MinuteSigns);
        c.SkipSpaces();
        isMidnight = hour == 0 && minute == 0;
        return true;
    }
}
