using System.Buffers;
using Rectify.Deadlines;

namespace Rectify.Text.Deadlines;

/// <summary>Reads so much time after or before an event: 验收合格后5个工作日内, 自印发之日起三个月内, 届满前20个工作日, 一周内.</summary>
internal static class RelativeGrammar
{
    // An anchor is a short phrase: what stands further back belongs to something else.
    private const int AnchorReach = 24;
    private const int HoursPerDay = 24;

    // A larger number is a count of something else, or noise.
    private const int MostUnits = 1000;

    // No measure is given more years than this.
    private const int LongestPlan = 10;

    private const string NoEvents = "目当提最今此其先日年";

    private static readonly (string Word, DeadlineUnit Unit, int Factor)[] Units =
    [
        ("个工作日", DeadlineUnit.WorkingDay, 1),
        ("工作日", DeadlineUnit.WorkingDay, 1),
        ("个自然日", DeadlineUnit.Day, 1),
        ("自然日", DeadlineUnit.Day, 1),
        ("个日历日", DeadlineUnit.Day, 1),
        ("个日历天", DeadlineUnit.Day, 1),
        ("日历天", DeadlineUnit.Day, 1),
        ("天", DeadlineUnit.Day, 1),
        ("日", DeadlineUnit.Day, 1),
        ("个星期", DeadlineUnit.Week, 1),
        ("星期", DeadlineUnit.Week, 1),
        ("个周", DeadlineUnit.Week, 1),
        ("周", DeadlineUnit.Week, 1),
        ("个季度", DeadlineUnit.Month, 3),
        ("个月", DeadlineUnit.Month, 1),
        ("年", DeadlineUnit.Year, 1),
    ];

    private static readonly (string Word, DeadlineUnit Unit, int Amount)[] Halves =
        [("半年", DeadlineUnit.Month, 6), ("半个月", DeadlineUnit.Day, 15), ("半月", DeadlineUnit.Day, 15)];

    private static readonly string[] Hours = ["个小时", "小时"];
    private static readonly string[] Withins = ["时间之内", "时间内", "之内", "以内", "内"];
    private static readonly string[] Befores = ["之前", "以前", "前"];
    private static readonly string[] Spans = ["左右的时间", "左右时间", "的时间", "时间", "左右的努力", "左右努力", "的努力", "努力"];
    private static readonly string[] AfterMarks = ["之日起", "之日后", "之后", "以后", "日起", "后", "起"];
    private static readonly string[] BeforeMarks = ["之前", "以前", "之日前", "前"];
    private static readonly string[] Limits = ["限期", "限时", "限", "不超过", "不得超过"];
    private static readonly string[] Means = ["力争用", "利用", "用", "经过"];
    private static readonly string[] Futures = ["未来", "今后", "接下来"];
    private static readonly string[] Retrospects = ["近", "过去", "前", "连续", "每", "超过", "不足", "累计", "约", "有效期", "任期", "以往"];
    private static readonly string[] Prepositions = ["于", "在", "的", "应", "须", "需", "要"];

    // Words after which the anchor begins: 各单位应在|验收合格|后.
    private static readonly string[] Openers = ["应当自", "应自", "应当", "应于", "应", "须于", "须", "必须", "需要", "在", "于", "并"];
    private static readonly string[] Receipts = ["收到", "接到", "接", "自", "从", "批准", "审批"];

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
        int leadStart = cursor.Position - before.Length + clause;
        if (EndsWithAny(lead, Retrospects, out _) && !EndsWithAny(lead, BeforeMarks, out _) && !EndsWithAny(lead, Limits, out _))
            return false;

        // 整改时限:3个月 is one without 内, for its label says so.
        bool isLabelled = lead.IsEmpty && leadStart > 0 && cursor.Text[leadStart - 1] == ':' && c.AtEnd;
        bool within = c.TryTakeAny(Withins) || isLabelled || IsWhole(cursor, c, amount, unit);
        if (!TryFindAnchor(lead, within, ref c, out var anchor, out var direction))
            return false;
        int anchorStart = leadStart + anchor.Start;
        mention = new RelativeMention(amount, unit, direction, anchorStart, leadStart + anchor.End, leadStart + anchor.From);
        cursor = c;
        return true;
    }

    // 三个月 and nothing else is one too; but 20日 may be the day of a month and 18年 a year.
    private static bool IsWhole(TextCursor start, TextCursor end, int amount, DeadlineUnit unit) =>
        start.Position == 0 && end.AtEnd && !(end.Peek(-1) == '日' && IsNumber(end.Peek(-2))) && (unit != DeadlineUnit.Year || amount <= LongestPlan);

    private static bool IsNumber(char c) => char.IsAsciiDigit(c) || ChineseNumber.IsNumeral(c);

    private static bool TryTakeAmount(ref TextCursor c, out int amount, out DeadlineUnit unit)
    {
        // 一个半月 is longer than its end says.
        foreach (var (word, half, value) in Halves)
        {
            if (c.Peek(-1) != '个' && c.TryTake(word))
            {
                (amount, unit) = (value, half);
                return true;
            }
        }

        unit = default;
        if (!c.TryTakeNumber(out amount))
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
        if (c.TryTakeAny(Hours))
        {
            (amount, int rest) = Math.DivRem(amount, HoursPerDay);
            return rest == 0;
        }

        foreach (var (word, named, factor) in Units)
        {
            if (!c.TryTake(word))
                continue;
            unit = named;
            bool halfMore = named == DeadlineUnit.Year && c.TryTake('半');
            (amount, unit) = halfMore ? ((amount * 12) + 6, DeadlineUnit.Month) : (amount * factor, named);
            return true;
        }

        return false;
    }

    // What the words before the number make of it; without any of them only 内 makes it a time limit.
    private static bool TryFindAnchor(ReadOnlySpan<char> lead, bool within, ref TextCursor c, out (int From, int Start, int End) anchor, out DeadlineDirection direction)
    {
        direction = DeadlineDirection.After;
        anchor = (lead.Length, lead.Length, lead.Length);
        if (lead.EndsWith("提前", StringComparison.Ordinal))
        {
            direction = DeadlineDirection.Before;
            anchor = (lead.Length - 2, lead.Length, lead.Length);
            return true;
        }

        var core = lead;
        if (EndsWithAny(core, Prepositions, out int preposition))
            core = core[..^preposition].TrimEnd();
        if (EndsWithAny(core, BeforeMarks, out int mark) && IsAnchor(core[..^mark]))
        {
            direction = DeadlineDirection.Before;
            anchor = Anchor(core[..^mark]);
            return true;
        }

        if (EndsWithAny(core, AfterMarks, out mark) && IsAnchor(core[..^mark]))
        {
            anchor = Anchor(core[..^mark]);
            return within || !c.TryTakeAny(Befores);
        }

        if (!within)
            return TryFindUnmarked(lead, ref c, ref anchor, ref direction);
        if (StartsWithAny(core, Receipts))
            anchor = Anchor(core);
        else
            anchor = (core.Length, core.Length, core.Length);
        return true;
    }

    // 届满20个工作日前, 限期3个月, 用三年左右时间, 未来五年.
    private static bool TryFindUnmarked(ReadOnlySpan<char> lead, ref TextCursor c, ref (int From, int Start, int End) anchor, ref DeadlineDirection direction)
    {
        if (!lead.IsEmpty && c.TryTakeAny(Befores))
        {
            direction = DeadlineDirection.Before;
            anchor = Anchor(lead);
            return lead.EndsWith('满') || lead.EndsWith("到期", StringComparison.Ordinal);
        }

        bool known = EndsWithAny(lead, Limits, out int length) || EndsWithAny(lead, Futures, out length)
            || (EndsWithAny(lead, Means, out length) && c.TryTakeAny(Spans));
        anchor.From -= known ? length : 0;
        return known;
    }

    // 目前, 提前, 最后 and 今后 end in 前 or 后 and name no event.
    private static bool IsAnchor(ReadOnlySpan<char> words) => words.Length > 1 && !NoEvents.Contains(words[^1], StringComparison.Ordinal);

    private static (int From, int Start, int End) Anchor(ReadOnlySpan<char> words)
    {
        int start = 0;
        foreach (string opener in Openers)
        {
            int found = words.LastIndexOf(opener, StringComparison.Ordinal);
            if (found >= 0 && found + opener.Length < words.Length)
                start = Math.Max(start, found + opener.Length);
        }

        int from = start;
        if (start < words.Length - 1 && words[start] is '自' or '从' && words[start..] is not ['自', '查', ..])
            start++;
        return (from, start, words.Length);
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words, out int length)
    {
        foreach (string word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                length = word.Length;
                return true;
            }
        }

        length = 0;
        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words) => !text.IsEmpty && new TextCursor(text).SeesAny(words);
}
