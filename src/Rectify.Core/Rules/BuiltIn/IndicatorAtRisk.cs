using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT3003: the straight line through the first and the newest observation of an indicator misses the target on its day.</summary>
internal sealed class IndicatorAtRisk() : IndicatorStateRule(
    BuiltInRule.Describe(
        RuleIds.IndicatorAtRisk,
        Severity.Warning,
        new("Target at risk", "指标有未达标风险"),
        new("Not on course to be met in time: {names} ({indicators}).", "按目前走势，{names}（{indicators}）难以按期达标。")),
    IndicatorState.AtRisk,
    aimsAreInformation: false,
    applies: static (context, i) => i is { Indicator.Per: null, Series.Newest: not null } && !i.IsDueOn(context));
