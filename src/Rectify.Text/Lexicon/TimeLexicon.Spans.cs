using Rectify.Deadlines;

namespace Rectify.Text.Lexicon;

internal static partial class TimeLexicon
{
    /// <summary>Units of a span of time, each as so many of a unit of deadlines.</summary>
    public static LexiconTable<(int Factor, DeadlineUnit Unit)> SpanUnits { get; } = new(
        "unit",
        ("个工作日 工作日", (1, DeadlineUnit.WorkingDay), "Days on which offices work."),
        ("个自然日 自然日 个日历日 个日历天 日历天 天 日", (1, DeadlineUnit.Day), "Days of the calendar."),
        ("个星期 星期 个周 周", (1, DeadlineUnit.Week), "Seven days."),
        ("个月", (1, DeadlineUnit.Month), "月 without 个 names a month of the calendar, but in 两月."),
        ("个季度", (3, DeadlineUnit.Month), "Three months."),
        ("年", (1, DeadlineUnit.Year), "Twelve months."));

    /// <summary>Spans without a number.</summary>
    public static LexiconTable<(int Amount, DeadlineUnit Unit)> Halves { get; } = new(
        "half",
        ("半年", (6, DeadlineUnit.Month), "Six months."),
        ("半个月 半月", (15, DeadlineUnit.Day), "Fifteen days."));

    /// <summary>Units and a half, which no whole number of a unit holds.</summary>
    public static WordSet BrokenUnits { get; } = new("个半月 个半星期 周半 天半");

    /// <summary>Hours, of which 24 are a day.</summary>
    public static WordSet HourUnits { get; } = new("个小时 小时");

    /// <summary>The end of a span of time.</summary>
    public static WordSet WithinSpans { get; } = new("时间之内 时间内 之内 以内 内");

    /// <summary>What follows 用 and a span of time.</summary>
    public static WordSet Efforts { get; } = new("左右的时间 左右时间 的时间 时间 左右的努力 左右努力 的努力 努力");

    /// <summary>What stands between a day and the span that counts from it.</summary>
    public static WordSet SpanOpeners { get; } = new("力争用 利用 计算 算 为期 历时 用 在 于");

    /// <summary>What makes the words before it an event to count from.</summary>
    public static WordSet AfterMarks { get; } = new("之日起 之日后 之后 以后 日起 后 起");

    /// <summary>What makes the words before it an event to count back from.</summary>
    public static WordSet BeforeMarks { get; } = new("之前 以前 之日前 前");

    /// <summary>What makes a bare span a time limit.</summary>
    public static WordSet Limits { get; } = new("限期 限时 限 期限为 时限为 不超过 不得超过");

    /// <summary>What makes a span the time to be spent.</summary>
    public static WordSet Means { get; } = new("力争用 利用 用 经过");

    /// <summary>What makes a bare span one of the future.</summary>
    public static WordSet Futures { get; } = new("未来 今后 接下来");

    /// <summary>What makes a span no time limit: one of the past, a length, or a word that the grammar does not know.</summary>
    public static WordSet Retrospects { get; } = new("下 上 同 另 隔 某 近 过去 前 连续 每 超过 不足 累计 约 有效期 任期 以往");

    /// <summary>What makes a span the time by which a limit was missed: 已超时限|3个月.</summary>
    public static WordSet Overruns { get; } = new("超时限 超期限 超期 逾期 超时 拖延 延误 滞后");

    /// <summary>Words between the event and the span.</summary>
    public static WordSet Prepositions { get; } = new("于 在 的 应 须 需 要");

    /// <summary>Words after which the event begins: 各单位应在|验收合格|后.</summary>
    public static WordSet Openers { get; } = new("应当自 应自 待 应当 应于 应 须于 须 必须 需要 在 于 并 各单位 各部门 时限为 期限为 时间为");

    /// <summary>What an event without 后 begins with.</summary>
    public static WordSet Receipts { get; } = new("收到 接到 接 自 从 批准 审批");
}
