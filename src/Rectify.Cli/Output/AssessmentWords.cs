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

    public static LocalizedText AsOf { get; } = new("as of {0}", "截至{0}");

    public static LocalizedText KnownOn { get; } = new("known on {0}", "已知截至{0}");

    public static LocalizedText RuleSet { get; } = new("rules {0} ({1})", "规则集 {0} ({1})");

    public static LocalizedText CannotTell { get; } = new("unknown", "不明");

    public static LocalizedText RuleError { get; } = new("broken", "出错");

    public static LocalizedText PlanLevel { get; } = new("The plan as a whole", "方案整体");

    public static LocalizedText Measures { get; } = new("Measures", "措施");

    public static LocalizedText Completed { get; } = new("Completed", "完成整改");

    public static LocalizedText Durable { get; } = new("Durable", "完成且巩固");

    public static LocalizedText NotDetermined { get; } = new("Not determined", "无法判定");

    public static LocalizedText Undetermined { get; } = new("schedule {0}, a rule or more {1}", "进度 {0}, 部分规则 {1}");

    public static LocalizedText Targets { get; } = new("Targets", "指标");

    public static LocalizedText Legend { get; } = new(
        "E error, W warning, I info, ? unknown: a rule cannot tell, and says why; * a day of the policy, not of the text; ~ a provisional day, past the tables of working days",
        "E 错误, W 警告, I 提示, ? 不明: 规则无法判定, 并说明原因; * 为政策推定日期, 非原文所载; ~ 为暂定日期, 工作日安排未覆盖");
}
