using Rectify.Rules;

namespace Rectify.Cli.Output;

/// <summary>The headings of an assessment.</summary>
internal static class AssessmentWords
{
    public static LocalizedText Measure { get; } = new("Measure", "序号");

    public static LocalizedText Words { get; } = new("First words", "整改措施");

    public static LocalizedText Due { get; } = new("Due", "整改时限");

    public static LocalizedText Stage { get; } = new("Stage", "阶段");

    public static LocalizedText Schedule { get; } = new("Schedule", "进度");

    public static LocalizedText Signal { get; } = new("Signal", "预警");

    public static LocalizedText Findings { get; } = new("Findings", "发现");

    public static LocalizedText Text { get; } = new("Text", "整改措施");

    public static LocalizedText Units { get; } = new("Units", "责任单位");

    public static LocalizedText DueBasis { get; } = new("Basis", "时限依据");

    public static LocalizedText OriginalDue { get; } = new("First due", "原整改时限");

    public static LocalizedText DaysToDue { get; } = new("Days to due", "距时限天数");

    public static LocalizedText Standing { get; } = new("Standing", "长期坚持");

    public static LocalizedText Why { get; } = new("Why", "原因");

    public static LocalizedText ListSeparator { get; } = new(", ", "、");

    public static LocalizedText Listed { get; } = new("Listed", "所列措施");

    public static LocalizedText ListedOf { get; } = new("{0} of {1} ({2})", "{1}条中的{0}条（{2}）");

    public static LocalizedText NeedsAction { get; } = new("Act now", "需立即处理");

    public static LocalizedText OverdueFor { get; } = new("{0} overdue for {1:day|days}", "{0}逾期{1}天");

    public static LocalizedText LapsedNow { get; } = new("{0} relapsed", "{0}反弹");

    public static LocalizedText DueSoon { get; } = new("Due in 30 days", "30日内到期");

    public static LocalizedText DueOn { get; } = new("{0} on {1}", "{0}于{1}");

    public static LocalizedText AsOf { get; } = new("as of {0}", "截至{0}");

    public static LocalizedText KnownOn { get; } = new("known on {0}", "已知截至{0}");

    public static LocalizedText RuleSet { get; } = new("rules {0} ({1})", "规则集 {0} ({1})");

    public static LocalizedText CannotTell { get; } = new("unknown", "不明");

    public static LocalizedText RuleError { get; } = new("broken", "出错");

    public static LocalizedText PlanLevel { get; } = new("The plan as a whole", "方案整体");

    public static LocalizedText Measures { get; } = new("Measures", "措施");

    public static LocalizedText ByUnit { get; } = new("By unit", "按单位合计");

    public static LocalizedText OverdueByUnit { get; } = new(
        "overdue {0} in place of {1}: a measure counts for each unit that answers for it, and for a member of a collective by what that member reported (see rectify units)",
        "逾期{0}，不同于上列{1}：一项措施对每个责任单位各计一次，集合单位的成员只按本单位的报告判定（参见rectify units）");

    public static LocalizedText Completed { get; } = new("Completed", "完成整改");

    public static LocalizedText Durable { get; } = new("Durable", "完成且巩固");

    public static LocalizedText NotDetermined { get; } = new("Not determined", "无法判定");

    public static LocalizedText Undetermined { get; } = new("schedule {0}, a rule or more {1}", "进度 {0}, 部分规则 {1}");

    public static LocalizedText Targets { get; } = new("Targets", "指标");

    public static LocalizedText Legend { get; } = new(
        "E error, W warning, I info, ? unknown: a rule cannot tell, and says why; * a day of the policy, not of the text; ~ a provisional day, past the tables of working days",
        "E 严重, W 一般, I 提示, ? 无法判定, 并说明原因; * 为政策推定日期, 非原文所载; ~ 为暂定日期, 工作日安排未覆盖");
}
