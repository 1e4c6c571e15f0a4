using Rectify.Indicators;
using Rectify.Primitives;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT1005: a percentage by which something is to rise or fall, without what it is measured from.</summary>
internal sealed class ChangeWithoutBaseline : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.ChangeWithoutBaseline,
        Severity.Warning,
        new("Change without a baseline", "升降幅度无基准"),
        new("No baseline is given for {names} ({indicators}).", "{names}（{indicators}）未写明比较基准。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var measure = context.Measure;
        var changes = measure.Indicators.Where(IsPercentageOfChange).ToList();
        if (changes.Count == 0)
            return RuleOutcome.NotApplicable;
        var open = changes.FindAll(static i => i.Baseline is null);
        if (open.Count == 0)
            return RuleOutcome.Satisfied;
        return RuleOutcome.Violated(IndicatorArguments.Of(open)).Because(BuiltInRule.TextOf(measure));
    }

    private static bool IsPercentageOfChange(TargetIndicator indicator) =>
        indicator is { Mode: IndicatorMode.IncreaseBy or IndicatorMode.DecreaseBy, Target: QuantityTarget { Unit: "%" or "个百分点" or "百分点" } };
}
