namespace Rectify.Text.Lexicon;

internal static partial class TimeLexicon
{
    /// <summary>Parts of a month, as tens of days from 1.</summary>
    public static LexiconTable<int> TenDays { get; } = new(
        "ten-day",
        ("上旬 初", 1, "Up to the tenth; 初 promises no later."),
        ("中旬 上中旬", 2, "Up to the twentieth."),
        ("下旬 中下旬", 3, "Up to the end of the month."));

    /// <summary>Ways to say the end of a year after its number.</summary>
    public static WordSet YearEnds { get; } = new("年底 年末 年终");

    /// <summary>Ways to say the end of a month after its number, which doubles its 月.</summary>
    public static WordSet MonthEnds { get; } = new("月底 月末");

    /// <summary>Ways to say the end of a quarter after its number, which doubles its 季.</summary>
    public static WordSet QuarterEnds { get; } = new("季末 季度末");

    /// <summary>Ways to say the end of a five-year plan.</summary>
    public static WordSet PlanEnds { get; } = new("规划期末 时期末 末期 期末 末");

    /// <summary>The end of a part of the calendar.</summary>
    public static WordSet Ends { get; } = new("底 末");

    /// <summary>Before a day, which is included, or before a month or year, which is ambiguous.</summary>
    public static WordSet Befores { get; } = new("以前 之前 前");

    /// <summary>Any day of a part of the calendar.</summary>
    public static WordSet WithinPeriods { get; } = new("规划期间 规划期内 期间 时期 之内 以内 之间 年内 内 全年");

    /// <summary>About a day; the day itself is taken.</summary>
    public static WordSet Abouts { get; } = new("左右 前后");

    /// <summary>Up to a day.</summary>
    public static WordSet Stops { get; } = new("为止 止");

    /// <summary>From a day on.</summary>
    public static WordSet Froms { get; } = new("之日起 之日算起 算起 开始 起始 起 始");

    /// <summary>What stands after a date that is no time limit.</summary>
    public static WordSet NoLimits { get; } = new("以来 以后 之后 过后 后 来 初 规划 纲要 以上");

    /// <summary>What is to be done: a date that stands before it has ended.</summary>
    public static WordSet Deeds { get; } = new("完成 达到 全面 全部 基本 建成 实现 取得 启动 开工 竣工 力争 确保");

    /// <summary>What a bracket behind a day begins with that only says of it what the day says already: that it is included, its weekday, its day in the lunar calendar.</summary>
    public static WordSet DayRemarks { get; } = new("含 周 星期 农历 阴历 正月 冬月 腊月 除夕");

    /// <summary>Signs of an hour.</summary>
    public static WordSet HourSigns { get; } = new("时 点");

    /// <summary>Signs of a minute.</summary>
    public static WordSet MinuteSigns { get; } = new("分 整");

    /// <summary>Parts of a day, which name the day.</summary>
    public static WordSet PartsOfDay { get; } = new("下班 上午 中午 下午 晚上 晚 午夜 当日 当天");

    /// <summary>Words that only begin like a suffix: 2018年底泥清淤, 2018年前期工作, 2019年初步建立.</summary>
    public static WordSet SuffixLookalikes { get; } = new(
        "底泥 底数 底线 底部 底图 底栖 底层 底色 底册 末端 末梢 末位 前期 前端 前置 前沿 前瞻 前往 前后 前三 前两 前列 前款 内部 内河 内涝 内设 内蒙 内容 内外 内控 止损 "
        + "起草 起步 起诉 起重 起底 始终 来自 来源 初步 初始 初审 初期 初级 初中 初稿 初评 初设 初选 初次 初雨 后续 后期 后评 后督 后备 后勤");

    /// <summary>Names of a quarter.</summary>
    public static WordSet QuarterNames { get; } = new("季度 季");
}
