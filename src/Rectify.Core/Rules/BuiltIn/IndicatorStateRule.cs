using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>A rule that finds the indicators in one state. Where only aims (力争) are concerned and the rule says so, for information.</summary>
internal abstract class IndicatorStateRule : IMeasureRule
{
    private readonly IndicatorState _state;
    private readonly bool _aimsAreInformation;
    private readonly Func<MeasureContext, IndicatorStatus, bool> _applies;

    // Made once, as the rule is run for every measure.
    private readonly OutcomeFactory _violated;
    private readonly OutcomeFactory _undetermined;

    /// <summary>Creates the rule.</summary>
    /// <param name="descriptor">What is fixed about the rule.</param>
    /// <param name="state">The state it finds.</param>
    /// <param name="aimsAreInformation">Whether aims alone are for information.</param>
    /// <param name="applies">Determines which indicators it judges.</param>
    protected IndicatorStateRule(RuleDescriptor descriptor, IndicatorState state, bool aimsAreInformation, Func<MeasureContext, IndicatorStatus, bool> applies)
    {
        Descriptor = descriptor;
        (_state, _aimsAreInformation, _applies) = (state, aimsAreInformation, applies);
        (_violated, _undetermined) = (Violated, Undetermined);
    }

    public RuleDescriptor Descriptor { get; }

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var (isJudged, isFound, isBinding, isUnknown) = (false, false, false, false);
        foreach (var indicator in context.Indicators)
        {
            if (!_applies(context, indicator))
                continue;
            bool isInState = indicator.State == _state;
            isJudged = true;
            isFound |= isInState;
            isBinding |= isInState && indicator.Indicator.Modality != Modality.Aspirational;
            isUnknown |= indicator.State == IndicatorState.Undetermined;
        }

        if (!isJudged)
            return RuleOutcome.NotApplicable;
        if (!isFound)
            return isUnknown ? RuleOutcome.Undetermined(context, _undetermined) : RuleOutcome.Satisfied;
        var outcome = RuleOutcome.Violated(context, _violated);
        return _aimsAreInformation && !isBinding ? outcome.WithSeverityCap(Severity.Info) : outcome;
    }

    private RuleOutcome Violated(in MeasureContext context)
    {
        var found = Judged(context, _state);
        return RuleOutcome.Violated(IndicatorArguments.Of([.. found.Select(static i => i.Indicator)])).Because(IndicatorArguments.EvidenceOf(context, found));
    }

    private RuleOutcome Undetermined(in MeasureContext context) => BuiltInRule.Undetermined(context, Judged(context, IndicatorState.Undetermined));

    private List<IndicatorStatus> Judged(MeasureContext context, IndicatorState wanted) => [.. context.Indicators.Where(i => i.State == wanted && _applies(context, i))];
}
