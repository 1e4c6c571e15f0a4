using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>A rule that finds the indicators in one state. Where only aims (力争) are concerned and the rule says so, for information.</summary>
internal abstract class IndicatorStateRule(RuleDescriptor descriptor, IndicatorState state, bool aimsAreInformation) : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = descriptor;

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (context.Indicators.IsEmpty)
            return RuleOutcome.NotApplicable;
        var found = context.Indicators.Where(i => i.State == state).ToList();
        if (found.Count > 0)
            return Violated(context, found);
        var unknown = context.Indicators.Where(static i => i.State == IndicatorState.Undetermined).ToList();
        return unknown.Count == 0 ? RuleOutcome.Satisfied : BuiltInRule.Undetermined(context, unknown);
    }

    private RuleOutcome Violated(in MeasureContext context, List<IndicatorStatus> found)
    {
        var outcome = RuleOutcome.Violated(IndicatorArguments.Of([.. found.Select(static i => i.Indicator)])).Because(IndicatorArguments.EvidenceOf(context, found));
        return aimsAreInformation && found.TrueForAll(static i => i.Indicator.Modality == Modality.Aspirational) ? outcome.WeighingAtMost(Severity.Info) : outcome;
    }
}
