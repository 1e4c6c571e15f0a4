using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>A rule that finds the indicators in one state. Where only aims (力争) are concerned and the rule says so, for information.</summary>
internal abstract class IndicatorStateRule(RuleDescriptor descriptor, IndicatorState state, bool aimsAreInformation) : IMeasureRule
{
    private readonly OutcomeTeller _violated = Violated(state);

    public RuleDescriptor Descriptor { get; } = descriptor;

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var indicators = context.Indicators;
        if (indicators.IsEmpty)
            return RuleOutcome.NotApplicable;
        var (isFound, isBinding, isUnknown) = (false, false, false);
        foreach (var indicator in indicators)
        {
            bool isInState = indicator.State == state;
            isFound |= isInState;
            isBinding |= isInState && indicator.Indicator.Modality != Modality.Aspirational;
            isUnknown |= indicator.State == IndicatorState.Undetermined;
        }

        if (!isFound)
            return isUnknown ? RuleOutcome.Undetermined(context, Undetermined) : RuleOutcome.Satisfied;
        var outcome = RuleOutcome.Violated(context, _violated);
        return aimsAreInformation && !isBinding ? outcome.WeighingAtMost(Severity.Info) : outcome;
    }

    private static OutcomeTeller Violated(IndicatorState state) => (in context) =>
    {
        var found = context.Indicators.Where(i => i.State == state).ToList();
        return RuleOutcome.Violated(IndicatorArguments.Of([.. found.Select(static i => i.Indicator)])).Because(IndicatorArguments.EvidenceOf(context, found));
    };

    private static RuleOutcome Undetermined(in MeasureContext context) =>
        BuiltInRule.Undetermined(context, context.Indicators.Where(static i => i.State == IndicatorState.Undetermined).ToList());
}
