using Rectify.Indicators;
using Rectify.Primitives;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT1005: a percentage by which something is to rise or fall, without what it is measured from.</summary>
internal sealed class ChangeWithoutBaseline : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.ChangeWithoutBaseline,
        Severity.Warning,
        new("Change without a baseline", "升降幅度无基准"),
        new("No baseline is given for {names} ({indicators}).", "{names}（{indicators}）未写明比较基准。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var indicators = context.Measure.Indicators;
        return !indicators.Exists(IsPercentageOfChange) ? RuleOutcome.NotApplicable
            : !indicators.Exists(LacksBaseline) ? RuleOutcome.Satisfied
            : RuleOutcome.Violated(context, Violated);
    }

    private static RuleOutcome Violated(in MeasureContext context) =>
        RuleOutcome.Violated(IndicatorArguments.Of([.. context.Measure.Indicators.Where(LacksBaseline)])).Because(BuiltInRule.TextOf(context.Measure));

    private static bool LacksBaseline(TargetIndicator indicator) => indicator.Baseline is null && IsPercentageOfChange(indicator);

    private static bool IsPercentageOfChange(TargetIndicator indicator) =>
        indicator is { Mode: IndicatorMode.IncreaseBy or IndicatorMode.DecreaseBy, Target: QuantityTarget { Unit: "%" or "个百分点" or "百分点" } };
}
