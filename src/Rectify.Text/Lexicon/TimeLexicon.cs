using System.Buffers;
using Rectify.Text.Deadlines;

namespace Rectify.Text.Lexicon;

/// <summary>The words of time. A word stands in one table; the grammars read from the tables, and what a time phrase can begin with is computed from them.</summary>
internal static partial class TimeLexicon
{
    // Words to search for anywhere in a clause; parted by spaces.
    private static SearchValues<string> Search(string words) => SearchValues.Create(words.Split(' '), StringComparison.Ordinal);

    private const string ByIssue = "It counts from the day of issue.";
    private const string ByNamed = "It counts from the day named last.";
    private const string Passed = "It lies before the day of issue and states no time limit.";
    private const string Blank = "The form was left blank there.";
    private const string AsEvent = "It names a step that the log of progress knows.";
    private const string Ambiguous = "It names no day that everybody would agree on.";

    /// <summary>Years by their distance.</summary>
    public static LexiconTable<DateDistance> Years { get; } = new(
        "year",
        ("今年 本年度 本年 今年度", new(DateReference.Issue, 0), ByIssue),
        ("明年 明年度 今明两年", new(DateReference.Issue, 1), ByIssue),
        ("后年", new(DateReference.Issue, 2), ByIssue),
        ("当年 当年度 同年", new(DateReference.Named, 0), ByNamed),
        ("次年 次年度 翌年 下一年度 下一年 下年度", new(DateReference.Named, 1), ByNamed),
        ("去年 去年度 上年 上年度 上一年 上一年度 前年 昨年", new(DateReference.Issue, -1), Passed),
        ("大前年 往年 历年 近年 近几年 旧年", new(DateReference.Issue, -2), Passed),
        ("来年 来年度 下年 大后年 隔年 某年 某一年 下下年 再下一年 再下年 新一年 新的一年 本学年 上学年 下学年 新学年 学年度 财年 财政年度 会计年度 第一年 第二年 第三年 第四年 第五年 另一年", new(DateReference.Unknown, 0), Ambiguous),
        ("年末岁初 年末年初 年底年初 年底岁初 岁末年初 岁尾年初 年尾岁首 年终岁末 年终岁尾 岁末年终", new(DateReference.Unknown, 0), Ambiguous));

    /// <summary>Months by their distance.</summary>
    public static LexiconTable<DateDistance> Months { get; } = new(
        "month",
        ("本月 这个月 这月 本月份", new(DateReference.Issue, 0), ByIssue),
        ("下月 下个月 下一个月 下一月 下月份", new(DateReference.Issue, 1), ByIssue),
        ("下下月 下下个月 再下月 再下个月 再下一个月", new(DateReference.Issue, 2), ByIssue),
        ("当月 同月 当月份", new(DateReference.Named, 0), ByNamed),
        ("次月 翌月 次月份", new(DateReference.Named, 1), ByNamed),
        ("上月 上个月 上一个月 上一月 上月份", new(DateReference.Issue, -1), Passed),
        ("上上月 上上个月", new(DateReference.Issue, -2), Passed),
        ("后月 前月 隔月 隔一个月 某月 某个月 该月 另月 正月 腊月 冬月 寒月 闰月 首月 末月", new(DateReference.Unknown, 0), Ambiguous));

    /// <summary>Quarters by their distance.</summary>
    public static LexiconTable<DateDistance> Quarters { get; } = new(
        "quarter",
        ("本季度 本季 这个季度 这一季度", new(DateReference.Issue, 0), ByIssue),
        ("下季度 下一季度 下个季度 下一个季度", new(DateReference.Issue, 1), ByIssue),
        ("下下季度 下下个季度 再下季度 再下一季度 再下个季度", new(DateReference.Issue, 2), ByIssue),
        ("当季度 当季 同季度", new(DateReference.Named, 0), ByNamed),
        ("次季度 次季", new(DateReference.Named, 1), ByNamed),
        ("上季度 上一季度 上个季度 上一个季度 上季", new(DateReference.Issue, -1), Passed),
        ("上上季度", new(DateReference.Issue, -2), Passed),
        ("隔季度 某季度 某一季度 该季度 末季度 首季度", new(DateReference.Unknown, 0), Ambiguous));

    /// <summary>Weeks by their distance.</summary>
    public static LexiconTable<DateDistance> Weeks { get; } = new(
        "week",
        ("本周 本星期 本礼拜 这周 这星期 这个星期 这个礼拜", new(DateReference.Issue, 0), ByIssue),
        ("下周 下星期 下礼拜 下个星期 下个礼拜 下一周 下一星期 下个周 次周", new(DateReference.Issue, 1), ByIssue),
        ("下下周 下下星期 下下个星期 下下礼拜 再下周 再下一周 再下个星期", new(DateReference.Issue, 2), ByIssue),
        ("上周 上星期 上礼拜 上个星期 上个礼拜 上一周", new(DateReference.Issue, -1), Passed),
        ("上上周 上上星期 上上个星期", new(DateReference.Issue, -2), Passed),
        ("隔周 某周 该周 当周 同周", new(DateReference.Unknown, 0), Ambiguous));

    /// <summary>Words before a date that change which day it is, in a way that the grammar does not know.</summary>
    public static LexiconTable<UnknownScope> Unknowns { get; } = new(
        "unknown",
        ("农历 阴历 旧历 夏历 古历 回历 藏历", UnknownScope.AnyDate, "The day is one of another calendar."),
        ("年 年度 年份 月 月份 个月 季度", UnknownScope.Yearless, "A part of time stands before the date and was not read."),
        ("年后 年之后 年以后 年过后 月后 月之后 月以后 周后 周之后 季度后 天后 天之后 日后 年前 月前 天前 周前", UnknownScope.Yearless, "A distance stands before the date, and nothing says from when."),
        ("上一 上上 前一 后一 下一 下下 再下 再下一 下一个 上一个 上个 下个 再下个 前个 某 某个 隔 翌 闰", UnknownScope.Yearless, Ambiguous),
        ("后 头 各", UnknownScope.Quarter, Ambiguous),
        ("几 双 半 逐 前 学 财 届 若干 好多", UnknownScope.BareEnd, Ambiguous),
        ("数 多", UnknownScope.BareSpan, Ambiguous),
        ("个", UnknownScope.BareMonth, Ambiguous),
        ("_ × * □ ■ ▲ △ ? () [] 【】 X x … ·", UnknownScope.BareEnd, Blank));

    /// <summary>Words whose last character only looks like the beginning of a date: 照明|年底前, 80%以上|年底前.</summary>
    public static LexiconTable<bool> Lookalikes { get; } = new(
        "lookalike",
        ("以上 之上 线上 路上 河上 网上 基本上 原则上 以下 之下 如下 地下 线下 及以下 治下 旗下", true, "上 or 下 belongs to the word before it."),
        ("说明 证明 文明 照明 申明 声明 透明 查明 表明 阐明 发明 光明 简明 鲜明 分明 清明 注明 标明 指明 昆明 三明 严明 载明 写明 讲明 判明 高明 开明 探明 列明", true, "明 belongs to the word before it."),
        ("一次 二次 两次 三次 四次 五次 六次 七次 八次 九次 十次 0次 1次 2次 3次 4次 5次 6次 7次 8次 9次 多次 首次 每次 再次 层次 档次 批次 依次 逐次", true, "次 counts, and belongs to the word before it."),
        ("以来 未来 原来 下来 将来 出来 起来 本来 由来 近来", true, "来 belongs to the word before it."));

    /// <summary>What the words of an event end with, and the type of progress event that they mean.</summary>
    public static LexiconTable<string> EventNames { get; } = new(
        "event",
        ("验收合格 验收通过 通过验收 完成验收 验收完成 验收", "accepted", AsEvent),
        ("验收不合格 验收未通过 未通过验收", "acceptanceRefused", AsEvent),
        ("销号 完成销号 销号完成", "closedOut", AsEvent),
        ("整改完成 整改任务完成 整改工作完成 完成整改任务 完成整改 整改到位 整改结束", "rectified", AsEvent),
        ("整改启动 整改工作启动 启动整改 启动 开工 动工", "started", AsEvent),
        ("公示 公开 公布", "published", AsEvent),
        ("回头看", "lookedBack", AsEvent),
        ("反弹 问题反弹", "relapsed", AsEvent),
        ("督办函印发 下达督办函 挂牌督办 挂账督办", "orderIssued", AsEvent),
        ("约谈 被约谈", "interviewed", AsEvent),
        ("通报 被通报", "circulated", AsEvent),
        ("提醒", "reminded", AsEvent),
        ("问责", "heldAccountable", AsEvent),
        ("批准延期", "deadlineExtended", AsEvent),
        ("汛", "汛期", "汛前 is before the flood season."));

    /// <summary>The words of the issue of the plan itself: nothing else may stand with them, for 实施细则印发 is the issue of something else.</summary>
    public static WordSet IssueNames { get; } = new(["即日", "今日", "本日", "即日起", "今日起", "本日起", ..
        from document in new[] { "", "本方案", "方案", "整改方案", "本整改方案", "实施方案", "本实施方案", "工作方案", "本工作方案", "本通知", "通知", "本文件", "文件", "本文", "本意见", "本清单", "本计划" }
        from verb in new[] { "印发", "印发实施", "下发", "下达", "发布", "公布", "出台", "印发执行", "发文", "实施", "施行", "执行" }
        where document.Length > 0 || verb is "印发" or "下发" or "发布" or "发文" or "出台"
        select document + verb]);
}
