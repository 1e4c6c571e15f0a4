namespace Rectify.Text.Lexicon;

internal static partial class TimeLexicon
{
    /// <summary>What a window of recurring work begins with.</summary>
    public static WordSet RecurrenceHeads { get; } = new("每 各 按 逐 定期");

    /// <summary>Windows of recurring work, by their names, each with its plain one.</summary>
    public static LexiconTable<string> Windows { get; } = new(
        "window",
        ("半年度 半年", "半年", "Half a calendar year."),
        ("年度 年", "年", "A calendar year."),
        ("季度 季", "季", "A calendar quarter."),
        ("半个月 半月", "半月", "Twice a month."),
        ("月度 月份 月", "月", "A calendar month."),
        ("旬", "旬", "Three times a month."),
        ("学期", "学期", "No window of the model holds a school term."),
        ("学年度 学年", "学年", "No window of the model holds a school year."),
        ("星期 周", "周", "Monday to Sunday."),
        ("工作日", "工作日", "No window of the model holds working days."),
        ("日 天", "日", "Seven times a week."));

    /// <summary>What is done again and again.</summary>
    public static WordSet RecurringActs { get; } = new(
        "调度 通报 零报告 报送 上报 报告 汇报 考核 排名 督导 督查 督办 检查 巡查 交账 公开 公布 公示 开展 组织 推进 汇总 梳理 更新 分析 研判 会商 评估 评价 点评 例会 总结 小结 "
        + "监测 研究 召开 进行 提交 反馈 核查 抽查 对账 查账 晾晒 盘点 复盘 讲评");

    /// <summary>What is so much in every window, and nothing to be done: 每月|平均值.</summary>
    public static WordSet Rates { get; } = new("平均 均值 最高 最低 补助 补贴 工资 收入 产生 排放 缴纳 收取 租金 用水 用电");

    /// <summary>Names of which 定期 is a part.</summary>
    public static WordSet RegularNames { get; } = new("定期检验率 定期检测率 定期检修率 定期体检率 定期检验合格率 定期检验覆盖率 定期存款 定期限 定期间");

    /// <summary>What stands before 定期 where it is no word: 不定期, 规定|期限.</summary>
    public const string BeforeNoRegular = "不规法约固既预特指一";

    /// <summary>Words between a window and the number of times.</summary>
    public static WordSet AtLeasts { get; } = new("至少 不少于 不得少于 要 应 应当 须");

    /// <summary>What a habit may follow: 实行|周调度.</summary>
    public static WordSet Settings { get; } = new("实行 实施 坚持 执行 落实 建立 推行 严格 采取 按照 健全 开展 做到");

    /// <summary>What follows the name of a weekday.</summary>
    public static WordSet WeekdayEnds { get; } = new("下班之前 下班前 上午 下午 中午 之前 以前 前");

    /// <summary>Months and weeks of a quarter.</summary>
    public static WordSet PartsOfQuarter { get; } = new("首月 末月 第一个月 第二个月 第三个月 最后一个月 首个月 次月 第一周 最后一周");

    /// <summary>The terms of a school year: 每学年|第一学期末.</summary>
    public static WordSet TermsOfYear { get; } = new("第一学期 第二学期 上学期 下学期 春季学期 秋季学期");

    /// <summary>The end of a window, to count from.</summary>
    public static WordSet Closings { get; } = new("结束后 终了后 结束之日起 终了之日起");

    /// <summary>Times of a year without a month.</summary>
    public static WordSet TimesOfYear { get; } = new("年初 年中 年终");

    /// <summary>Days of a month without a number.</summary>
    public static WordSet LastDays { get; } = new("最后一个工作日 最后一天 最后一日 初");
}
