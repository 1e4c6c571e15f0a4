using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT3004: an indicator was met and no longer is.</summary>
internal sealed class IndicatorRegressed() : IndicatorStateRule(
    BuiltInRule.Describe(
        RuleIds.IndicatorRegressed,
        Severity.Error,
        new("Target regressed", "指标回落"),
        new("Met before, and no longer: {names} ({indicators}).", "{names}（{indicators}）曾达标，现已不达标。")),
    IndicatorState.Regressed,
    aimsAreInformation: true,
    applies: static (_, i) => i is { Indicator.Per: null, Series.Observations.Length: > 1 });
