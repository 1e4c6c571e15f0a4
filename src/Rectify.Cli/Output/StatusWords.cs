using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Cli.Output;

/// <summary>What people are told of a state, short enough for a column.</summary>
internal static class StatusWords
{
    public static LocalizedText Of(Stage stage) => stage switch
    {
        Stage.NotStarted => new("not started", "未启动"),
        Stage.InProgress => new("in progress", "整改中"),
        Stage.Rectified => new("rectified", "已整改"),
        Stage.Accepted => new("accepted", "已验收"),
        Stage.ClosedOut => new("closed out", "已销号"),
        Stage.Published => new("published", "已公开"),
        Stage.Relapsed => new("relapsed", "反弹"),
        _ => throw NotNamed(stage),
    };

    public static LocalizedText Of(ScheduleStatus schedule) => schedule switch
    {
        ScheduleStatus.Undetermined => new("unknown", "无法判定"),
        ScheduleStatus.OpenEnded => new("open-ended", "长期"),
        ScheduleStatus.CompletedOnTime => new("on time", "按期完成"),
        ScheduleStatus.CompletedLate => new("done late", "逾期完成"),
        ScheduleStatus.Overdue => new("overdue", "逾期"),
        ScheduleStatus.Ahead => new("ahead", "超过序时"),
        ScheduleStatus.OnSchedule => new("on track", "达到序时"),
        ScheduleStatus.BehindSchedule => new("behind", "未达序时"),
        _ => throw NotNamed(schedule),
    };

    public static LocalizedText Of(Signal signal) => signal switch
    {
        Signal.Green => new("green", "绿"),
        Signal.Blue => new("blue", "蓝"),
        Signal.Grey => new("grey", "灰"),
        Signal.Yellow => new("yellow", "黄"),
        Signal.Red => new("red", "红"),
        _ => throw NotNamed(signal),
    };

    public static LocalizedText Of(IndicatorState state) => state switch
    {
        IndicatorState.Undetermined => new("unknown", "无法判定"),
        IndicatorState.OnTrack => new("on track", "按计划"),
        IndicatorState.AtRisk => new("at risk", "有风险"),
        IndicatorState.Attained => new("attained", "已达到"),
        IndicatorState.AttainedLate => new("attained late", "逾期达到"),
        IndicatorState.Missed => new("missed", "未达到"),
        IndicatorState.Regressed => new("regressed", "回退"),
        _ => throw NotNamed(state),
    };

    public static LocalizedText Of(Severity severity) => severity switch
    {
        Severity.Error => new("error", "错误"),
        Severity.Warning => new("warning", "警告"),
        Severity.Info => new("info", "提示"),
        _ => throw NotNamed(severity),
    };

    public static LocalizedText Of(Standing standing) => standing switch
    {
        Standing.NotApplicable => new("not applicable", "不适用"),
        Standing.Good => new("good", "保持"),
        Standing.Lapsed => new("lapsed", "失守"),
        _ => throw NotNamed(standing),
    };

    public static LocalizedText Of(MilestoneState state) => state switch
    {
        MilestoneState.Pending => new("pending", "未到期"),
        MilestoneState.Reached => new("reached", "已达成"),
        MilestoneState.ReachedLate => new("reached late", "逾期达成"),
        MilestoneState.Overdue => new("overdue", "逾期"),
        _ => throw NotNamed(state),
    };

    public static LocalizedText Of(DutyState state) => state switch
    {
        DutyState.Undetermined => new("unknown", "无法判定"),
        DutyState.Pending => new("pending", "未到期"),
        DutyState.Met => new("met", "已履行"),
        DutyState.Missed => new("missed", "未履行"),
        _ => throw NotNamed(state),
    };

    public static LocalizedText Of(OutcomeKind outcome) => outcome switch
    {
        OutcomeKind.NotApplicable => new("not applicable", "不适用"),
        OutcomeKind.Satisfied => new("satisfied", "符合"),
        OutcomeKind.Violated => new("violated", "违反"),
        OutcomeKind.Undetermined => new("unknown", "无法判定"),
        OutcomeKind.RuleError => new("broken", "规则出错"),
        _ => throw NotNamed(outcome),
    };

    private static ArgumentOutOfRangeException NotNamed(Enum value) => new(nameof(value), value, "Not a named value.");
}
