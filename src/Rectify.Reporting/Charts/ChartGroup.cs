using Rectify.Evaluation;
using Rectify.Indicators;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>Measures that stand alike: what a tile counts, and what the chart shows when it is clicked.</summary>
/// <param name="Key">The key, for life, as the page's rows name it.</param>
/// <param name="Word">What they are called.</param>
/// <param name="Means">What makes a measure one of them.</param>
/// <param name="Holds">Whether a measure is one of them.</param>
internal sealed record ChartGroup(string Key, LocalizedText Word, LocalizedText Means, Func<MeasureAssessment, bool> Holds)
{
    /// <summary>The measures with a due day, told or awaited; after it, what they divide into.</summary>
    public static ChartGroup[] Dated { get; } =
    [
        new("dated", new("With a due day", "有期限"), new("told, or still awaited", "含待定日期"), IsDated),
        new("done", new("Completed", "完成整改"), new("rectified or further", "已整改及以后"), static m => IsDated(m) && m.IsCompleted),
        new("overdue", new("Overdue", "逾期"), new("open after the due day", "到期未完成"), static m => IsDated(m) && m.Schedule == ScheduleStatus.Overdue),
        new("risk", new("At risk", "有风险"), new("behind, or a target's line misses", "未达序时或指标走势不足"), static m => IsDated(m) && IsAtRisk(m)),
        new("ahead", new("Not due yet", "未到期"), new("open, and nothing speaks against the day", "在期限内，无不利迹象"), static m => IsOpen(m) && m.Due is not null),
        new("untold", new("No day yet", "日期待定"), new("the day waits, or cannot be told", "等待事件或无法推定"), static m => IsOpen(m) && m.Due is null),
    ];

    /// <summary>The measures for good; after it, what they divide into.</summary>
    public static ChartGroup[] ForGood { get; } =
    [
        new("forgood", new("For good", "长期坚持"), new("no due day", "无到期日"), IsForGood),
        new("kept", new("Kept up", "保持"), new("begun, and no relapse", "已启动且未反弹"), static m => IsForGood(m) && m.Standing == Standing.Good),
        new("lapsed", new("Lapsed", "未能保持"), new("relapsed, and not mended", "反弹后尚未整改"), static m => IsForGood(m) && m.Standing == Standing.Lapsed),
        new("idle", new("Not begun", "未启动"), new("nothing reported", "尚无报告"), static m => IsForGood(m) && m.Standing == Standing.NotApplicable),
    ];

    /// <summary>How far measures of both kinds have come in the close-out, and those that are not carried out.</summary>
    public static ChartGroup[] Ends { get; } =
    [
        new("closed", new("Closed out", "销号"), new("closed out or published", "已销号或已公开"), static m => m.Stage.IsClosedOut()),
        new("durable", new("Durable", "完成且巩固"), new("looked back at, and it holds", "回头看成效保持"), static m => m.Stage != Stage.Cancelled && m.Context.History.IsDurable),
        new("cancelled", new("Cancelled", "已取消"), new("not to be carried out; in no share", "不再实施，不计入比率"), static m => m.Stage == Stage.Cancelled),
    ];

    /// <summary>All groups.</summary>
    public static ChartGroup[] All { get; } = [.. Dated, .. ForGood, .. Ends];

    /// <summary>Whether a measure calls for a decision: it is overdue, has relapsed, or is not kept up.</summary>
    public static bool IsUrgent(MeasureAssessment measure) => measure.Stage != Stage.Cancelled
        && (measure.Schedule == ScheduleStatus.Overdue || measure.Stage == Stage.Relapsed || measure.Standing == Standing.Lapsed);

    private static bool IsForGood(MeasureAssessment measure) => measure is { Stage: not Stage.Cancelled, Schedule: ScheduleStatus.OpenEnded };

    private static bool IsDated(MeasureAssessment measure) => measure is { Stage: not Stage.Cancelled, Schedule: not ScheduleStatus.OpenEnded };

    private static bool IsOpen(MeasureAssessment measure) => IsDated(measure) && !measure.IsCompleted && measure.Schedule != ScheduleStatus.Overdue && !IsAtRisk(measure);

    // Not overdue yet, but behind schedule or with a target whose line misses it.
    private static bool IsAtRisk(MeasureAssessment measure) => !measure.IsCompleted && measure.Schedule != ScheduleStatus.Overdue
        && (measure.Schedule == ScheduleStatus.BehindSchedule || measure.Indicators.Any(static i => i.State == IndicatorState.AtRisk));
}
