using System.Buffers;
using Rectify.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>Reads so much time after or before an event: 验收合格后5个工作日内, 自印发之日起三个月内, 届满前20个工作日, 一周内.</summary>
internal static class RelativeGrammar
{
    // An anchor is a short phrase: what stands further back belongs to something else.
    private const int AnchorReach = 24;
    private const int HoursPerDay = 24;
    private const int LongestProhibition = 4;

    // A larger number is a count of something else, or noise.
    private const int MostUnits = 1000;

    // No measure is given more years than this.
    private const int LongestPlan = 10;

    private const string NoEvents = "目当提最今此其先日年";

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(TimeWords.ClauseEnds);

    /// <summary>Reads forward from the number and back to the event, and passes over the whole.</summary>
    /// <param name="cursor">Where the number stands.</param>
    /// <param name="floor">How far back the event may reach.</param>
    /// <param name="mention">What was read.</param>
    public static bool TryRead(ref TextCursor cursor, int floor, out RelativeMention mention)
    {
        mention = default;
        var c = cursor;
        if (!TryTakeAmount(ref c, out int amount, out var unit))
            return false;
        c.SkipSpaces();
        var before = cursor.Text[Math.Max(floor, cursor.Position - AnchorReach)..cursor.Position];
        int clause = before.LastIndexOfAny(ClauseEnds) + 1;
        var lead = before[clause..].TrimEnd();
        int blanks = lead.Length - lead.TrimStart(' ').Length;
        lead = lead[blanks..];
        int leadStart = cursor.Position - before.Length + clause + blanks;
        if (TimeLexicon.Overruns.Ends(lead) || TimeLexicon.Terms.Ends(lead))
            return false;
        if (TimeLexicon.Retrospects.TryEnd(lead, out _) && !TimeLexicon.BeforeMarks.TryEnd(lead, out _) && !TimeLexicon.Limits.TryEnd(lead, out _))
            return false;

        // 整改时限:3个月 is one without 内, for its label says so.
        bool isLabelled = lead.IsEmpty && leadStart > 0 && cursor.Text[leadStart - 1] == ':' && c.AtEnd;
        bool within = c.TryTakeAny(TimeLexicon.WithinSpans) || isLabelled || IsWhole(cursor, c, amount, unit);
        // 半年内|尚未整改的 tells of those who missed it, 一年内|不得再次发生 forbids.
        bool isForbidden = c.Rest[..Math.Min(c.Rest.Length, LongestProhibition)].IndexOfAny(TimeLexicon.Prohibitions) == 0;
        if (isForbidden || c.SeesAny(TimeLexicon.Denials) || !TryFindAnchor(lead, within, ref c, out var anchor, out var direction))
            return false;
        int anchorStart = leadStart + anchor.Start;
        mention = new RelativeMention(amount, unit, direction, anchorStart, leadStart + anchor.End, leadStart + anchor.From);
        cursor = c;
        return true;
    }

    /// <summary>Reads so much time from what was just read on: 起|3个月内, 起|,用3年时间, 起|的五年内.</summary>
    public static bool TryReadSpan(ref TextCursor cursor, out int amount, out DeadlineUnit unit)
    {
        var c = cursor;
        c.SkipSpaces();
        c.TryTakeOneOf(",的");
        c.SkipSpaces();
        bool isNamed = c.TryTakeAny(TimeLexicon.SpanOpeners);
        if (!TryTakeAmount(ref c, out amount, out unit))
            return false;
        c.SkipSpaces();
        if (!c.TryTakeAny(TimeLexicon.WithinSpans) && !(isNamed && c.TryTakeAny(TimeLexicon.Efforts)) && !(c.AtEnd || ClauseEnds.Contains(c.Current)))
            return false;
        cursor = c;
        return true;
    }

    /// <summary>Takes so much time in which something is to be done, without a word that makes it a limit: 三年|完成.</summary>
    /// <param name="cursor">Where the number stands.</param>
    /// <param name="isNamed">Whether a word before says that it is how long the work takes: 工期|18个月.</param>
    public static bool TryTakeBareSpan(ref TextCursor cursor, bool isNamed)
    {
        var c = cursor;
        if (!TryTakeAmount(ref c, out int amount, out var unit) || (unit == DeadlineUnit.Year && amount > LongestPlan) || !(isNamed || c.SeesAny(TimeLexicon.Deeds)))
            return false;
        cursor = c;
        return true;
    }

    /// <summary>Takes so much time as no unit of the model holds: 一个半月内, 四个月零十天内.</summary>
    public static bool TryTakeBrokenSpan(ref TextCursor cursor)
    {
        var c = cursor;
        c.TryTakeOneOf(",的");
        c.TryTakeAny(TimeLexicon.SpanOpeners);
        if (!c.TryTakeNumber(out _) || !(c.TryTakeAny(TimeLexicon.BrokenUnits) || TryTakeDaysMore(ref c)) || !c.TryTakeAny(TimeLexicon.WithinSpans))
            return false;
        cursor = c;
        return true;
    }

    private static bool TryTakeDaysMore(ref TextCursor c) =>
        c.TryTake("个月") && (c.TryTake('零') | c.TryTakeNumber(out _)) && TimeLexicon.SpanUnits.Take(ref c) is not null;

    // 三个月 or (三个月) and nothing else is one too; but 20日 may be the day of a month and 18年 a year.
    private static bool IsWhole(TextCursor start, TextCursor end, int amount, DeadlineUnit unit) =>
        !start.Text[..start.Position].ContainsAnyExcept('(', ' ') && !end.Rest.ContainsAnyExcept(" ).。") && !(end.Peek(-1) == '日' && IsNumber(end.Peek(-2))) && (unit != DeadlineUnit.Year || amount <= LongestPlan);

    private static bool IsNumber(char c) => char.IsAsciiDigit(c) || ChineseNumber.IsNumeral(c);

    private static bool TryTakeAmount(ref TextCursor c, out int amount, out DeadlineUnit unit)
    {
        // 一个半月 and 十天半月 are longer than their end says.
        if (c.Peek(-1) is not ('个' or '天') && TimeLexicon.Halves.Take(ref c) is { } half)
        {
            (amount, unit) = (half.Meaning.Amount, half.Meaning.Unit);
            return true;
        }

        unit = default;
        amount = 0;
        // 第三周内 numbers a week, and 1.5个月内 has half a month more than its 5 says.
        if (c.Peek(-1) == '第' || (c.Peek(-1) == '.' && char.IsAsciiDigit(c.Peek(-2))) || !c.TryTakeNumber(out amount))
            return false;
        c.SkipSpaces();
        var upper = c;
        if (upper.TryTakeAny(TimeWords.RangeSigns) && upper.TryTakeNumber(out int most))
        {
            c = upper;
            amount = most;
        }

        c.SkipSpaces();
        return TryTakeUnit(ref c, ref amount, out unit);
    }

    private static bool TryTakeUnit(ref TextCursor c, ref int amount, out DeadlineUnit unit)
    {
        unit = DeadlineUnit.Day;
        if (amount is <= 0 or > MostUnits)
            return false;
        // 两月内: the second month is 二月.
        if (c.Peek(-1) == '两' && c.TryTake('月'))
        {
            unit = DeadlineUnit.Month;
            return true;
        }

        if (c.TryTakeAny(TimeLexicon.HourUnits))
        {
            (amount, int rest) = Math.DivRem(amount, HoursPerDay);
            return rest == 0;
        }

        if (TimeLexicon.SpanUnits.Take(ref c) is not { } word)
            return false;
        (int factor, unit) = word.Meaning;
        bool hasMore = TryTakeMonthsMore(ref c, unit, out int months);
        (amount, unit) = hasMore ? ((amount * 12) + months, DeadlineUnit.Month) : (amount * factor, unit);
        return true;
    }

    // 一年|半, 一年|零六个月.
    private static bool TryTakeMonthsMore(ref TextCursor cursor, DeadlineUnit unit, out int months)
    {
        months = 6;
        if (unit != DeadlineUnit.Year)
            return false;
        if (cursor.TryTake('半'))
            return true;
        var c = cursor;
        c.TryTake('零');
        if (!c.TryTakeNumber(out months) || !c.TryTake("个月"))
            return false;
        cursor = c;
        return true;
    }

    // What the words before the number make of it; without any of them only 内 makes it a time limit.
    private static bool TryFindAnchor(ReadOnlySpan<char> lead, bool within, ref TextCursor c, out (int From, int Start, int End) anchor, out DeadlineDirection direction)
    {
        direction = DeadlineDirection.After;
        anchor = (lead.Length, lead.Length, lead.Length);
        if (lead.EndsWith("提前", StringComparison.Ordinal))
        {
            // 提前半年完成, 比原计划提前3个月: how much earlier than planned; 提前5日报送 is before something.
            if (c.AtEnd || ClauseEnds.Contains(c.Current) || c.SeesAny(TimeLexicon.Deeds))
                return false;
            direction = DeadlineDirection.Before;
            anchor = (lead.Length - 2, lead.Length, lead.Length);
            return true;
        }

        var core = lead;
        if (TimeLexicon.Prepositions.TryEnd(core, out int preposition))
            core = core[..^preposition].TrimEnd();
        if (TimeLexicon.BeforeMarks.TryEnd(core, out int mark) && IsAnchor(core[..^mark]))
        {
            direction = DeadlineDirection.Before;
            anchor = Anchor(core[..^mark]);
            return true;
        }

        if (TimeLexicon.AfterMarks.TryEnd(core, out mark) && IsAnchor(core[..^mark]))
        {
            anchor = Anchor(core[..^mark]);
            return within || !c.TryTakeAny(TimeLexicon.Befores);
        }

        if (!within)
            return TryFindUnmarked(lead, ref c, ref anchor, ref direction);
        if (TimeLexicon.Receipts.Starts(core) || TimeLexicon.IssueNames.Contains(core))
            anchor = Anchor(core);
        else
            anchor = (core.Length, core.Length, core.Length);
        return true;
    }

    // 届满20个工作日前, 限期3个月, 用三年左右时间, 未来五年.
    private static bool TryFindUnmarked(ReadOnlySpan<char> lead, ref TextCursor c, ref (int From, int Start, int End) anchor, ref DeadlineDirection direction)
    {
        if (!lead.IsEmpty && c.TryTakeAny(TimeLexicon.Befores))
        {
            direction = DeadlineDirection.Before;
            anchor = Anchor(lead);
            return lead.EndsWith('满') || lead.EndsWith("到期", StringComparison.Ordinal);
        }

        bool known = TimeLexicon.Limits.TryEnd(lead, out int length) || TimeLexicon.Futures.TryEnd(lead, out length)
            || (TimeLexicon.Means.TryEnd(lead, out length) && c.TryTakeAny(TimeLexicon.Efforts));
        anchor.From -= known ? length : 0;
        return known;
    }

    // 目前, 提前, 最后 and 今后 end in 前 or 后 and name no event.
    private static bool IsAnchor(ReadOnlySpan<char> words) => words.Length > 1 && !NoEvents.Contains(words[^1], StringComparison.Ordinal);

    private static (int From, int Start, int End) Anchor(ReadOnlySpan<char> words)
    {
        int start = words.Length > 1 && TimeLexicon.Openers.TryFindLast(words[..^1], out int opener, out int length) ? opener + length : 0;
        int from = start;
        if (start < words.Length - 1 && words[start] is '自' or '从' && words[start..] is not ['自', '查', ..])
            start++;
        return (from, start, words.Length);
    }
}
