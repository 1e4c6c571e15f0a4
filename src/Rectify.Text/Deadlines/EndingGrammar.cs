using Rectify.Deadlines;

namespace Rectify.Text.Deadlines;

/// <summary>Reads the words after a part of the calendar: 底, 底前, 年年底, 之前, 期间, 24时前, 起.</summary>
internal static class EndingGrammar
{
    private static readonly string[] YearEnds = ["年底", "年末", "年终"];
    private static readonly string[] PlanEnds = ["规划期末", "时期末", "末期", "期末", "末"];
    private static readonly string[] Ends = ["底", "末"];
    private static readonly string[] Befores = ["以前", "之前", "前"];
    private static readonly WordSet Withins = new("规划期间", "期间", "时期", "之内", "以内", "之间", "年内", "内");
    private static readonly string[] Abouts = ["左右", "前后"];
    private static readonly string[] Stops = ["为止", "止"];
    private static readonly string[] Froms = ["开始", "起始", "起", "始"];
    private static readonly WordSet Others = new("以来", "以后", "之后", "过后", "后", "来", "初", "规划", "纲要", "以上");
    private static readonly WordSet Deeds = new("完成", "达到", "全面", "全部", "基本", "建成", "实现", "取得", "启动", "开工", "竣工", "力争", "确保");
    private static readonly string[] Inclusive = ["(含)", "(含当日)", "(含当天)", "(含本日)", "(含本数)"];
    private static readonly string[] Hours = ["时", "点"];
    private static readonly string[] Minutes = ["分", "整"];
    private static readonly string[] PartsOfDay = ["下班", "上午", "中午", "下午", "晚上", "晚", "午夜", "当日", "当天"];

    // Words that only begin like an ending: 2018年底泥清淤, 2018年前期工作, 2019年初步建立, 2019年起草.
    private static readonly WordSet Lookalikes = new(
        "底泥", "底数", "底线", "底部", "底图", "底栖", "底层", "底色", "底册", "末端", "末梢", "末位", "前期", "前端", "前置", "前沿", "前瞻", "前往", "前后",
        "前三", "前两", "前列", "前款", "内部", "内河", "内涝", "内设", "内蒙", "内容", "内外", "内控", "止损", "起草", "起步", "起诉", "起重", "起底", "始终", "来自", "来源",
        "初步", "初始", "初审", "初期", "初级", "初中", "初稿", "初评", "初设", "初选", "初次", "初雨", "后续", "后期", "后评", "后督", "后备", "后勤");

    /// <summary>Reads the ending, if there is one, and passes over it.</summary>
    public static CalendarEnding Read(ref TextCursor cursor, CalendarPoint point)
    {
        var c = cursor;
        c.SkipSpaces();
        var ending = point.Precision == DeadlinePrecision.Day ? ReadAfterDay(ref c) : ReadAfterPeriod(ref c, point.Precision);
        if (ending == CalendarEnding.Before && point.NamesItsEnd)
            ending = CalendarEnding.Last;
        if (ending != CalendarEnding.Bare)
            cursor = c;
        return ending;
    }

    /// <summary>Whether a word ends here that might go on otherwise (年中|国): at the end of a clause, before 前 or before what is to be done.</summary>
    public static bool EndsWords(TextCursor cursor) =>
        cursor.AtEnd || TimeWords.ClauseEnds.Contains(cursor.Current, StringComparison.Ordinal) || cursor.Current == ' ' || cursor.SeesAny(Befores) || cursor.SeesAny(Deeds);

    /// <summary>Whether a word comes next that only begins like an ending (初步, 底泥).</summary>
    public static bool SeesLookalike(TextCursor cursor) => cursor.SeesAny(Lookalikes);

    private static CalendarEnding ReadAfterDay(ref TextCursor c)
    {
        var d = c;
        if (TryTakeTimeOfDay(ref d) && (d.TryTakeAny(Befores) || d.TryTakeAny(Stops)))
        {
            c = d;
            return CalendarEnding.Last;
        }

        c.TryTakeAny(Inclusive);
        return ReadCommon(ref c) is var ending && ending == CalendarEnding.Before ? CalendarEnding.Last : ending;
    }

    private static CalendarEnding ReadAfterPeriod(ref TextCursor c, DeadlinePrecision precision)
    {
        bool closed = precision switch
        {
            DeadlinePrecision.Year => c.TryTakeAny(YearEnds),
            DeadlinePrecision.FiveYear => c.TryTakeAny(PlanEnds),
            _ => false,
        };
        if (!closed && !c.SeesAny(Lookalikes))
            closed = c.TryTakeAny(Ends);
        if (!closed)
            return ReadCommon(ref c);
        if (!c.SeesAny(Lookalikes) && !c.TryTakeAny(Befores) && !c.TryTakeAny(Stops))
            c.TryTakeAny(Abouts);
        return CalendarEnding.Last;
    }

    private static CalendarEnding ReadCommon(ref TextCursor c)
    {
        if (c.TryTakeAny(Abouts))
            return CalendarEnding.Last;
        if (c.SeesAny(Lookalikes))
            return CalendarEnding.Bare;
        if (c.TryTakeAny(Befores))
            return CalendarEnding.Before;
        if (c.TryTakeAny(Froms))
            return CalendarEnding.From;
        if (c.TryTakeAny(Withins))
            return CalendarEnding.Within;
        if (c.TryTakeAny(Stops))
            return CalendarEnding.Last;
        if (c.Current == '中' && c.Peek(1) is '\0' or '前' or '底' or '完' or ',' or '。' or ')')
            return CalendarEnding.Other;
        return c.TryTakeAny(Others) ? CalendarEnding.Other : CalendarEnding.Bare;
    }

    // 24时, 18:00, 12时30分, 下班.
    private static bool TryTakeTimeOfDay(ref TextCursor c)
    {
        c.SkipSpaces();
        bool taken = c.TryTakeAny(PartsOfDay);
        c.SkipSpaces();
        if (!c.TryTakeNumber(out _))
            return taken;
        c.SkipSpaces();
        if (!c.TryTakeAny(Hours) && !c.TryTake(':'))
            return false;
        if (c.TryTakeNumber(out _))
            c.TryTakeAny(Minutes);
        c.SkipSpaces();
        return true;
    }
}
