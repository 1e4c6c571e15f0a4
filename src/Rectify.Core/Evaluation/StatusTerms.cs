using Ardalis.GuardClauses;
using System.Runtime.CompilerServices;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>The words of the field for every status, in English and Chinese, short enough for a column.</summary>
public static class StatusTerms
{
    /// <summary>The words for a stage.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public static LocalizedText Of(Stage stage) => stage switch
    {
        Stage.NotStarted => new("not started", "未启动"),
        Stage.InProgress => new("in progress", "整改中"),
        Stage.Rectified => new("rectified", "已整改"),
        Stage.Accepted => new("accepted", "已验收"),
        Stage.ClosedOut => new("closed out", "已销号"),
        Stage.Published => new("published", "已公开"),
        Stage.Relapsed => new("relapsed", "反弹"),
        Stage.Cancelled => new("cancelled", "已取消"),
        _ => throw NotNamed(stage),
    };

    /// <summary>The words for a schedule status.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
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

    /// <summary>The words for a standing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public static LocalizedText Of(Standing standing) => standing switch
    {
        Standing.NotApplicable => new("—", "—"),
        Standing.Good => new("kept up", "保持"),
        Standing.Lapsed => new("lapsed", "未能保持"),
        _ => throw NotNamed(standing),
    };

    /// <summary>The words for a signal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public static LocalizedText Of(Signal signal) => signal switch
    {
        Signal.Green => new("green", "绿"),
        Signal.Blue => new("blue", "蓝"),
        Signal.Grey => new("grey", "灰"),
        Signal.Yellow => new("yellow", "黄"),
        Signal.Red => new("red", "红"),
        _ => throw NotNamed(signal),
    };

    /// <summary>The words for the state of a target.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public static LocalizedText Of(IndicatorState state) => state switch
    {
        IndicatorState.Undetermined => new("cannot tell", "无法判定"),
        IndicatorState.Attained => new("attained", "已达到"),
        IndicatorState.AttainedLate => new("attained late", "逾期达到"),
        IndicatorState.OnTrack => new("on track", "按计划"),
        IndicatorState.AtRisk => new("at risk", "有风险"),
        IndicatorState.Regressed => new("regressed", "回退"),
        IndicatorState.Missed => new("missed", "未达到"),
        _ => throw NotNamed(state),
    };

    /// <summary>The words for the state of a milestone.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public static LocalizedText Of(MilestoneState state) => state switch
    {
        MilestoneState.Pending => new("pending", "未到期"),
        MilestoneState.Reached => new("reached", "已完成"),
        MilestoneState.ReachedLate => new("reached late", "逾期完成"),
        MilestoneState.Overdue => new("overdue", "逾期"),
        _ => throw NotNamed(state),
    };

    /// <summary>The words for the state of a recurring duty.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public static LocalizedText Of(DutyState state) => state switch
    {
        DutyState.Undetermined => new("cannot tell", "无法判定"),
        DutyState.Pending => new("pending", "本期未完成"),
        DutyState.Met => new("met", "本期已完成"),
        DutyState.Missed => new("missed", "上期未完成"),
        _ => throw NotNamed(state),
    };

    /// <summary>The words for a severity.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public static LocalizedText Of(Severity severity) => severity switch
    {
        Severity.Error => new("error", "严重"),
        Severity.Warning => new("warning", "一般"),
        Severity.Info => new("info", "提示"),
        _ => throw NotNamed(severity),
    };

    /// <summary>The words for a kind of supervision.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public static LocalizedText Of(SupervisionKind kind) => kind switch
    {
        SupervisionKind.Special => new("special supervision", "专项督查"),
        SupervisionKind.Joint => new("joint supervision", "联合督查"),
        SupervisionKind.SpotCheck => new("spot check", "随机抽查"),
        SupervisionKind.CrossCheck => new("cross-check", "交叉互查"),
        SupervisionKind.MidTerm => new("mid-term supervision", "中期督察"),
        SupervisionKind.FollowUp => new("follow-up supervision", "后督察"),
        SupervisionKind.ThirdParty => new("third-party assessment", "第三方评估"),
        _ => throw NotNamed(kind),
    };

    private static ArgumentOutOfRangeException NotNamed(Enum value, [CallerArgumentExpression(nameof(value))] string? parameterName = null) =>
        new(parameterName, value, "Not a named value.");

    /// <summary>Returns the words for what a due day waits for (<see cref="MeasureAssessment.WaitsFor"/>); the id of a milestone and words of the plan stay.</summary>
    /// <param name="waitsFor">The name of the event.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public static LocalizedText OfAwaited(string waitsFor) => AnchorName.Of(Guard.Against.Null(waitsFor));
}
