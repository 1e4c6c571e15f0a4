using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT3001: an indicator is due and not met. Before its day, and where nothing was observed, the rule does not apply.</summary>
internal sealed class IndicatorMissed() : IndicatorStateRule(
    BuiltInRule.Describe(
        RuleIds.IndicatorMissed,
        Severity.Error,
        new("Target missed", "指标未完成"),
        new("Due and not met: {names} ({indicators}).", "{names}（{indicators}）到期未达标。")),
    IndicatorState.Missed,
    aimsAreInformation: true,
    applies: static (context, i) => i.Series.Newest is not null && i.IsDueOn(context));
