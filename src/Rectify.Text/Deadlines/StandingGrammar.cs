using System.Buffers;

namespace Rectify.Text.Deadlines;

/// <summary>Reads the time limits that name no day: at once (立行立改, 即知即改, 立即) and for good (长期坚持, 持续推进, 常态化).</summary>
internal static class StandingGrammar
{
    private const string PairHeads = "立即边随速";

    // 立行立改 and its kin: one of the heads, a verb of finding, the head again, a verb of setting right.
    private const string FindingVerbs = "行到查知说整审督交接转改报巡纠学评诉访验发收建";

    // 边排查边整改: words of two characters, by their first.
    private const string LongFindingVerbs = "排检自督整推治改学";

    private const string RemedyVerbs = "改行办整纠治处销";

    // How far back a negation still governs the word.
    private const int NegationReach = 8;

    private static readonly WordSet Immediates = new("立即", "立刻", "立马", "即刻", "马上", "当即", "第一时间", "自即日起", "从即日起", "即日起", "即时整改", "即时办理", "当场整改", "现场整改", "当日整改", "当天整改");

    private static readonly string[] RemedyWords = ["整改", "治理", "整治", "纠正", "完善", "规范", "提升", "落实"];

    private static readonly WordSet Continuings = new("长期持续", "常态化", "常态", "长期", "持续", "长效", "常年", "永久", "长久");

    private static readonly WordSet ContinuedVerbs = new(
        "坚持", "推进", "推动", "整改", "实施", "开展", "保持", "落实", "执行", "改善", "提升", "巩固", "加强", "深化", "加大", "抓", "做好", "完善", "强化", "监管", "跟踪", "优化", "用力",
        "发力", "进行", "整治", "治理", "改进", "用劲", "压减", "有效", "任务", "工作", "维护", "管护", "管控", "运行", "监测", "解决", "净化", "规范", "健全", "关注", "努力", "攻坚",
        "排查", "清理", "打击", "督促", "督导", "严格", "纵深", "深入", "稳定", "达标", "有力", "长效", "化", "不懈", "向好", "提高", "建设", "投入", "扩大", "盯", "督办", "监督");

    // Slogans of persistence, which are a time limit only where they stand alone.
    private static readonly WordSet Slogans = new(
        "常抓不懈", "长抓不懈", "常抓长抓", "抓常抓长", "久久为功", "持之以恒", "坚持不懈", "一以贯之", "始终坚持", "始终保持", "一直坚持", "坚持长期", "贯穿始终", "长期", "持续", "常态化", "常态长效",
        "长效常态", "永久", "常年", "长效");

    private static readonly string[] NotContinuing = ["机制", "制度", "化机制", "化制度", "工作机制"];

    private static readonly SearchValues<string> Negations =
        SearchValues.Create(["未", "不能", "无法", "难以", "没有", "没能", "不具备", "不得", "不再"], StringComparison.Ordinal);

    private static readonly string[] Failures = ["不到位", "不力", "不彻底", "不够", "不及时", "不坚决", "不实", "打折扣", "落实不", "问题突出", "差距"];

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(TimeWords.ClauseEnds);

    /// <summary>What such a phrase begins with, two characters or more.</summary>
    public static IEnumerable<string> Beginnings =>
        from words in new[] { Pairs, Immediates.Words, Continuings.Words, Slogans.Words } from word in words select word;

    private static IEnumerable<string> Pairs => from head in PairHeads from verb in FindingVerbs + LongFindingVerbs select $"{head}{verb}";

    /// <summary>Reads such a word and passes over it.</summary>
    public static bool TryRead(ref TextCursor cursor, out bool isLongTerm)
    {
        var c = cursor;
        isLongTerm = !TryTakeImmediate(ref c);
        if ((isLongTerm && !TryTakeLongTerm(ref c)) || IsDenied(cursor, c))
            return false;
        cursor = c;
        return true;
    }

    private static bool TryTakeImmediate(ref TextCursor c)
    {
        if (PairHeads.Contains(c.Current, StringComparison.Ordinal) && !c.AtEnd && (TryTakePair(ref c) || TryTakeLongPair(ref c)))
            return true;
        return c.TryTakeAny(Immediates);
    }

    private static bool TryTakePair(ref TextCursor c)
    {
        bool isPair = c.Peek(2) == c.Current && FindingVerbs.Contains(c.Peek(1), StringComparison.Ordinal) && RemedyVerbs.Contains(c.Peek(3), StringComparison.Ordinal);
        c.Position += isPair ? 4 : 0;
        return isPair;
    }

    // 边排查边整改, 边整改边提升.
    private static bool TryTakeLongPair(ref TextCursor c)
    {
        const int Length = 6;
        if (c.Peek(3) != c.Current || c.Rest.Length < Length || !LongFindingVerbs.Contains(c.Peek(1), StringComparison.Ordinal))
            return false;
        var second = new TextCursor(c.Text, c.Position + 4);
        if (!second.SeesAny(RemedyWords))
            return false;
        c.Position += Length;
        return true;
    }

    private static bool TryTakeLongTerm(ref TextCursor cursor)
    {
        var c = cursor;
        if (cursor.Peek(-1) == '中' && cursor.Current == '长')
            return false;
        if (c.TryTakeAny(Continuings))
        {
            if (c.SeesAny(NotContinuing))
                return false;
            if (c.TryTakeAny(ContinuedVerbs) && !c.SeesAny(NotContinuing))
            {
                cursor = c;
                return true;
            }
        }

        c = cursor;
        if (!c.TryTakeAny(Slogans) || !StandsAlone(cursor, c.Position) || IsMeasured(cursor, c.Position))
            return false;
        cursor = c;
        return true;
    }

    private static bool StandsAlone(TextCursor start, int end) =>
        (start.Position == 0 || IsBoundary(start.Peek(-1))) && (end >= start.Text.Length || IsBoundary(start.Text[end]));

    // 长期(3-5年) has an end.
    private static bool IsMeasured(TextCursor start, int end) =>
        end + 1 < start.Text.Length && start.Text[end] == '(' && (char.IsAsciiDigit(start.Text[end + 1]) || ChineseNumber.IsNumeral(start.Text[end + 1]));

    private static bool IsBoundary(char c) => ClauseEnds.Contains(c) || c is '并' or ' ';

    // 未立行立改, 不能立即整改, 立行立改落实不到位.
    private static bool IsDenied(TextCursor start, TextCursor end)
    {
        var before = start.Text[Math.Max(0, start.Position - NegationReach)..start.Position];
        int clause = before.LastIndexOfAny(ClauseEnds);
        before = before[(clause + 1)..];
        int negation = before.IndexOfAny(Negations);
        bool isFuture = negation >= 0 && before[negation..].StartsWith("未来", StringComparison.Ordinal);
        return (negation >= 0 && !isFuture) || end.SeesAny(Failures);
    }
}
