using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Reporting.Ledgers;

/// <summary>The words of the ledger that belong to no single sheet.</summary>
internal static class LedgerWords
{
    public static LocalizedText Font { get; } = new("Calibri", "宋体");

    public static LocalizedText About { get; } = new("About", "说明");

    public static LocalizedText ListSeparator { get; } = new(", ", "、");

    public static LocalizedText PlanId { get; } = new("Plan id", "方案编号");

    public static LocalizedText AsOf { get; } = new("As of", "截至");

    public static LocalizedText KnownOn { get; } = new("Known on", "已知截至");

    public static LocalizedText EventsBefore { get; } = new("Events so far", "已有事件数");

    public static LocalizedText ObservationsBefore { get; } = new("Observations so far", "已有监测数");

    public static LocalizedText Yes { get; } = new("yes", "是");

    public static LocalizedText No { get; } = new("no", "否");

    public static LocalizedText CannotTell { get; } = new("cannot tell", "无法判定");

    public static LocalizedText Broken { get; } = new("rule failed", "规则出错");

    public static LocalizedText WholePlan { get; } = new("(plan)", "(方案整体)");

    public static LocalizedText Of(ProgressEventType type) => type switch
    {
        ProgressEventType.Started => new("started", "启动整改"),
        ProgressEventType.ProgressReported => new("progress reported", "调度进度"),
        ProgressEventType.Rectified => new("rectified", "整改完成"),
        ProgressEventType.Accepted => new("accepted", "通过验收"),
        ProgressEventType.AcceptanceRefused => new("acceptance refused", "验收未通过"),
        ProgressEventType.ClosedOut => new("closed out", "销号"),
        ProgressEventType.Published => new("close-out published", "公开销号结果"),
        ProgressEventType.LookedBack => new("looked back at", "回头看"),
        ProgressEventType.Relapsed => new("relapsed", "反弹"),
        ProgressEventType.DeadlineExtended => new("deadline extended", "延期"),
        ProgressEventType.MilestoneReached => new("milestone reached", "完成节点"),
        ProgressEventType.DutyPerformed => new("duty performed", "履行常态任务"),
        ProgressEventType.Supervised => new("supervised", "督导检查"),
        ProgressEventType.OrderIssued => new("order issued", "挂账督办"),
        ProgressEventType.OrderAnswered => new("order answered", "答复督办"),
        ProgressEventType.Reminded => new("reminded", "提醒"),
        ProgressEventType.Circulated => new("circulated", "通报"),
        ProgressEventType.Interviewed => new("interviewed", "约谈"),
        ProgressEventType.HeldAccountable => new("held accountable", "问责"),
        ProgressEventType.Retracted => new("retracted", "更正撤回"),
        ProgressEventType.Suspended => new("suspended", "中止计时"),
        ProgressEventType.Resumed => new("resumed", "恢复计时"),
        ProgressEventType.Cancelled => new("cancelled", "取消整改"),
        ProgressEventType.Reinstated => new("reinstated", "恢复整改"),
        ProgressEventType.DeadlineAdvanced => new("deadline advanced", "提前时限"),
        ProgressEventType.DayFixed => new("day fixed", "确定日期"),
        _ => throw NotNamed(type),
    };

    public static LocalizedText Of(ResponsibilityRole role) => role switch
    {
        ResponsibilityRole.Responsible => new("responsible", "责任"),
        ResponsibilityRole.Lead => new("lead", "牵头"),
        ResponsibilityRole.Supporting => new("supporting", "配合"),
        ResponsibilityRole.Supervising => new("supervising", "督导"),
        ResponsibilityRole.Accepting => new("accepting", "验收"),
        ResponsibilityRole.Territorial => new("territorial", "属地"),
        ResponsibilityRole.Overseeing => new("overseeing", "责任领导"),
        _ => throw NotNamed(role),
    };

    public static LocalizedText Of(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => new("at least", "不低于"),
        Comparator.MoreThan => new("more than", "高于"),
        Comparator.AtMost => new("at most", "不高于"),
        Comparator.LessThan => new("less than", "低于"),
        Comparator.EqualTo => new("equal to", "等于"),
        Comparator.Approximately => new("about", "约"),
        _ => throw NotNamed(comparator),
    };

    public static LocalizedText Of(IndicatorMode mode) => mode switch
    {
        IndicatorMode.Reach => new("reach", "达到"),
        IndicatorMode.Maintain => new("maintain", "保持"),
        IndicatorMode.IncreaseBy => new("increase by", "增加"),
        IndicatorMode.DecreaseBy => new("decrease by", "下降"),
        IndicatorMode.Count => new("count", "数量"),
        IndicatorMode.Eliminate => new("eliminate", "消除"),
        _ => throw NotNamed(mode),
    };

    public static LocalizedText Of(Modality modality) => modality switch
    {
        Modality.Binding => new("binding", "约束性"),
        Modality.Aspirational => new("aspirational", "预期性"),
        _ => throw NotNamed(modality),
    };

    public static LocalizedText Of(DueDayBasis basis) => basis switch
    {
        DueDayBasis.Text => new("the plan", "原文"),
        DueDayBasis.Policy => new("policy", "政策推定"),
        DueDayBasis.MonthEnd => new("end of month", "顺至月末"),
        DueDayBasis.Extension => new("extension", "延期"),
        DueDayBasis.Provisional => new("provisional", "暂定"),
        _ => throw NotNamed(basis),
    };

    private static ArgumentOutOfRangeException NotNamed(Enum value) => new(nameof(value), value, "Not a named value.");
}
