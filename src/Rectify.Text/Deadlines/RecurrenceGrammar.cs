using System.Buffers;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>Reads how often: 每月28日前, 每季度至少一次, 每年12月底前, 每周二, 按月调度, 半月一调度, 周调度、月通报, 定期.</summary>
internal static class RecurrenceGrammar
{
    // The number of times stands in the same clause, and not far off.
    private const int CountReach = 24;

    private const int LongestTimes = 8;

    // 2018年一次性 is a year and not a cadence.
    private const int MostUnits = 60;

    // 每5至10年: no cadence of the model holds it. 每隔三天 is every third day to some and every fourth to others.
    private const int Varying = int.MaxValue;

    private static readonly Recurrence Regularly = new(1, RecurrencePeriod.Unspecified);

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",。;:!?()\n\r");
    private static readonly SearchValues<char> Seasons = SearchValues.Create("春夏秋冬、和");
    private static readonly SearchValues<char> TimeEnds = SearchValues.Create("季年期前后中");

    /// <summary>Reads the words and passes over them; the number of times is read ahead, in the clause that follows.</summary>
    public static bool TryRead(ref TextCursor cursor, ReadOnlySpan<char> original, out Recurrence recurrence)
    {
        recurrence = Regularly;
        var c = cursor;
        if (TryReadRegularly(ref c))
        {
            cursor = c;
            return true;
        }

        if (!TryReadEvery(ref c, out int every, out string? unit) && !TryReadByUnit(ref c, out unit) && !TryReadOneByOne(ref c, out every, out unit) && !TryReadHabit(ref c, out unit))
            return false;
        var cadence = Cadence.Every(Math.Max(every, 1), unit);
        string? by = cadence.Per == RecurrencePeriod.Unspecified ? original[cursor.Position..c.Position].Trim().ToString() : null;
        int start = unit is "周" ? WeekStart(c) : c.Position;
        int points = RecurrencePointGrammar.Take(ref c, unit);
        points = points > 0 || unit is not "年" ? points : TakeTimesOfYear(ref c);
        if (points > 0)
            by = original[start..c.Position].Trim().ToString();
        int times = Math.Max(1, CountAhead(c)) * Math.Max(1, points);
        recurrence = new Recurrence(cadence.Times * times, cadence.Per, by);
        cursor = c;
        return true;
    }

    // 周二 is named with its 周.
    private static int WeekStart(TextCursor c) => c.Position - (c.Peek(-1) == '周' ? 1 : 2);

    // 定期, 定期不定期; 不定期 alone binds nobody, 定期检验率 is a name, and in 规定|期限 there is none.
    private static bool TryReadRegularly(ref TextCursor c) =>
        !TimeLexicon.BeforeNoRegular.Contains(c.Peek(-1), StringComparison.Ordinal) && !TimeLexicon.RegularNames.Starts(c.Rest) && c.TryTake("定期");

    // 每月, 各季度, 每两周, 每隔3个月, 每5至10年; 每次, 每家 and 每吨 are no time.
    private static bool TryReadEvery(ref TextCursor cursor, out int every, out string unit)
    {
        var c = cursor;
        every = 1;
        unit = "";

        // 每人每年 is a rate, but for what is done so many times: 每人每年讲党课不少于1次.
        bool mayBeRate = c.Peek(-2) == '每';
        bool isEach = c.TryTake('各');
        if (!isEach && !c.TryTake('每'))
            return false;
        if (c.TryTake('逢'))
            return TryReadOccasion(ref cursor, c, out unit);
        bool isEveryOther = c.TryTake("间隔") || c.TryTake('隔');
        c.SkipSpaces();
        bool counted = c.TryTakeNumber(out int number);
        every = counted ? number : 1;
        if (isEveryOther)
            every = every == 1 ? 2 : Varying;
        c.SkipSpaces();
        if (counted && c.TryTakeAny(TimeWords.RangeSigns) && c.TryTakeNumber(out _))
            every = Varying;
        c.SkipSpaces();
        c.TryTake('个');
        if (every <= 0 || !TryTakeUnit(ref c, out unit))
            return false;
        if (((mayBeRate || c.SeesAny(TimeLexicon.Rates)) && CountAhead(c) == 0) || (!counted && (isEach || unit is "日") && !IsDuty(c, unit)))
            return false;
        // 工作日每天巡查1次 is done on no other day.
        if (unit is "日" && cursor.Text[..cursor.Position].EndsWith("工作日", StringComparison.Ordinal))
            unit = "工作日";
        cursor = c;
        return true;
    }

    // 每逢汛期前: once a year, at the event.
    private static bool TryReadOccasion(ref TextCursor cursor, TextCursor c, out string unit)
    {
        unit = "年";
        var occasion = c;
        if (!EventGrammar.TryRead(ref occasion, out _, out _))
            return false;
        cursor = c;
        return true;
    }

    // 按月调度, 逐季分析, 按年度考核; 按日连续处罚, 按年度计划 and 逐年推进 are none.
    private static bool TryReadByUnit(ref TextCursor cursor, out string unit)
    {
        var c = cursor;
        unit = "";
        bool isStepwise = c.Current == '逐';
        if (!c.TryTakeOneOf("按逐") || !TryTakeUnit(ref c, out unit))
            return false;
        bool isAct = c.SeesAny(TimeLexicon.RecurringActs);
        if (unit is "年" ? isStepwise || !isAct : !isAct && !EndsClause(c))
            return false;
        cursor = c;
        return true;
    }

    // 一月一调度, 半年一督查, 三个月一次, 一年两次; the number of times is left to be counted.
    private static bool TryReadOneByOne(ref TextCursor cursor, out int every, out string unit)
    {
        var c = cursor;
        every = 1;
        unit = "";
        if (char.IsAsciiDigit(c.Peek(-1)) || c.Peek(-1) is '第' or '.')
            return false;
        if (c.Current != '半' && !c.TryTakeNumber(out every))
            return false;
        c.TryTake('个');
        if (every is <= 0 or > MostUnits || !TryTakeUnit(ref c, out unit))
            return false;
        var act = c;
        bool counted = (c.TryTakeNumber(out _) && c.SeesAny(TimeWords.Counts)) || IsCountedAct(cursor, act, unit);
        if (!counted && !(act.TryTake('一') && (act.SeesAny(TimeLexicon.RecurringActs) || OneWordAct(act))))
            return false;
        cursor.Position = act.Position;
        return true;
    }

    // 半年至少开展一次检查, 一年召开两次会议, 三个月开展一次; 6月开展一次 and 一季度开展一次 name a month and a quarter.
    private static bool IsCountedAct(TextCursor start, TextCursor c, string unit)
    {
        bool isSpan = unit is "半年" or "年" or "周" || c.Text[start.Position..c.Position].Contains('个');
        if (!isSpan || char.IsAsciiDigit(start.Current) || IsPartOfNumber(start))
            return false;
        c.TryTakeAny(TimeLexicon.AtLeasts);
        c.TryTakeAny(TimeLexicon.RecurringActs);
        c.TryTakeAny(TimeLexicon.AtLeasts);
        return c.TryTakeNumber(out _) && c.SeesAny(TimeWords.Counts);
    }

    private static bool IsPartOfNumber(TextCursor c) => ChineseNumber.IsNumeral(c.Peek(-1)) || c.Peek(-1) is '第' or '上' or '下' or '前' or '后' or '近' or '这' or '头' or '隔';

    // 一月一督, 一周一报: a single verb that ends the clause.
    private static bool OneWordAct(TextCursor c)
    {
        if (!c.TryTakeOneOf("调报督查评会考研结清总析更巡通"))
            return false;
        return EndsClause(c) || c.Current == '、';
    }

    // 周调度、月通报、季度一调度、年考核, 月报制度; 12月调度 and 第三季度考核 name a month and a quarter.
    private static bool TryReadHabit(ref TextCursor cursor, out string unit)
    {
        var c = cursor;
        unit = "";
        if (!TryTakeUnit(ref c, out unit) || (unit is "年" && cursor.Peek(-1) != '、'))
            return false;
        // 季度一调度; 周一 is a day.
        if (unit is not "周")
            c.TryTake('一');
        if (!SeesHabit(c) || !BeginsHabit(cursor) || SpeaksOfResult(ClauseOf(c)))
            return false;
        cursor = c;
        return true;
    }

    private static bool SeesHabit(TextCursor c) => c.SeesAny(TimeLexicon.RecurringActs) || (c.TryTakeOneOf("报调查督") && c.SeesAny(DutyLexicon.Systems));

    private static bool BeginsHabit(TextCursor c)
    {
        if (c.Position == 0 || ClauseEnds.Contains(c.Peek(-1)) || c.Peek(-1) is '、' or '“' or '"' or ' ')
            return true;
        return TimeLexicon.Settings.Ends(c.Text[..c.Position]);
    }

    private static bool TryTakeUnit(ref TextCursor c, out string unit)
    {
        var word = TimeLexicon.Windows.Take(ref c);
        unit = word?.Meaning ?? "";
        return word is not null;
    }

    // 至少研究2次, 不少于3次, 开展一轮.
    private static int CountAhead(TextCursor c)
    {
        int limit = Math.Min(c.Text.Length, c.Position + CountReach);
        while (c.Position < limit && !ClauseEnds.Contains(c.Current))
        {
            var d = c;
            if (d.TryTakeNumber(out int times) && times is > 0 and < 1000)
            {
                var upper = d;
                if (upper.TryTakeAny(TimeWords.RangeSigns) && upper.TryTakeNumber(out _))
                    d = upper;
                d.SkipSpaces();
                if (d.SeesAny(TimeWords.Counts))
                    return times;
                c = d;
                continue;
            }

            c.Position++;
        }

        return 0;
    }

    private static bool SpeaksOfResult(ReadOnlySpan<char> clause) => clause.ContainsAny(TimeLexicon.Scores) || clause.Contains(TimeLexicon.Result, StringComparison.Ordinal);

    // 每年|春、秋季|各开展一次: as many times as are named before 各.
    private static int TakeTimesOfYear(ref TextCursor c)
    {
        var words = ClauseOf(c);
        int seasons = words.IndexOf("两季", StringComparison.Ordinal);
        if (seasons > 0 && !words[..seasons].ContainsAnyExcept(Seasons))
        {
            c.Position += seasons + 2;
            return 2;
        }

        int each = words.IndexOf('各');
        bool isWhole = each < 0 && c.Position + words.Length == c.Text.Length;
        words = isWhole ? words : words[..Math.Max(each, 0)];
        if (words.Length is 0 or > LongestTimes || !TimeEnds.Contains(words[^1]))
            return 0;
        c.Position += words.Length;
        return words.Contains('两') ? 2 : 1 + words.Count('、') + words.Count('和');
    }

    // 每日 in a duty, not in a rate (每日处理能力); 各季度|首月20日前, not 各年级.
    private static bool IsDuty(TextCursor c, string unit)
    {
        if (c.SeesAny(TimeLexicon.RecurringActs) || CountAhead(c) > 0 || EndsClause(c) || RecurrencePointGrammar.Take(ref c, unit) > 0)
            return true;
        return c.TryTake('一') && (c.SeesAny(TimeLexicon.RecurringActs) || OneWordAct(c));
    }

    private static bool EndsClause(TextCursor c) => c.AtEnd || ClauseEnds.Contains(c.Current);

    private static ReadOnlySpan<char> ClauseOf(TextCursor c)
    {
        var rest = c.Text[c.Position..Math.Min(c.Text.Length, c.Position + CountReach)];
        int end = rest.IndexOfAny(ClauseEnds);
        return end < 0 ? rest : rest[..end];
    }
}
