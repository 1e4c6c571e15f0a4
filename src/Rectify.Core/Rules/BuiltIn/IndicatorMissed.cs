using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT3001: an indicator is due and not met.</summary>
internal sealed class IndicatorMissed() : IndicatorStateRule(
    BuiltInRule.Describe(
        RuleIds.IndicatorMissed,
        Severity.Error,
        new("Target missed", "指标未完成"),
        new("Due and not met: {names} ({indicators}).", "{names}（{indicators}）到期未达标。")),
    IndicatorState.Missed,
    aimsAreInformation: true);
