using NodaTime;
using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT3005: the newest observation of an indicator is older than the policy allows.</summary>
internal sealed class ObservationOld : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.ObservationOld,
        Severity.Info,
        new("Observation is old", "监测数据陈旧"),
        new(
            "Not observed for more than {allowed:day|days}: {names} ({indicators}); the one longest unobserved was last observed on {newest}.",
            "{names}（{indicators}）超过{allowed}天无新数据，最早的一项停在{newest}。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var (isObserved, isOld, isKeptUp) = (false, false, false);
        LocalDate? next = null;
        foreach (var indicator in context.Indicators)
        {
            if (indicator.Series.Newest is not { } newest)
                continue;
            isObserved = true;
            var last = LastDayOf(newest, context.Policy);
            if (context.AsOf > last)
            {
                isOld = true;
                isKeptUp |= IsKeptUp(indicator, context);
            }

            if (context.AsOf <= last && !(next <= last))
                next = last;
        }

        if (!isObserved)
            return RuleOutcome.NotApplicable;
        var outcome = !isOld ? RuleOutcome.Satisfied : RuleOutcome.Violated(context, Violated);
        return (isKeptUp ? outcome.WithDefaultSeverity(Severity.Warning) : outcome).WithReevaluateOn(next?.PlusDaysWithinCalendar(1));
    }

    // What is to be maintained for good is only known to hold as long as somebody measures.
    private static bool IsKeptUp(IndicatorStatus indicator, MeasureContext context) =>
        indicator.Indicator.Mode == IndicatorMode.Maintain && context.Measure.IsKeptUp;

    private static LocalDate LastDayOf(Observation newest, EvaluationPolicy policy) => newest.On.PlusDaysWithinCalendar(policy.ObservationMaxAgeDays);

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var (asOf, policy) = (context.AsOf, context.Policy);
        int allowed = policy.ObservationMaxAgeDays;
        var old = context.Indicators.Where(i => i.Series.Newest is { } newest && asOf > LastDayOf(newest, policy)).ToList();
        return RuleOutcome.Violated(
            [
                .. IndicatorArguments.Of([.. old.Select(static i => i.Indicator)]),
                RuleArgument.Of("newest", old.Min(static i => i.Series.Newest!.On)),
                RuleArgument.Of("allowed", allowed),
            ])
            .Because([.. IndicatorArguments.EvidenceOf(context, old), BuiltInRule.PolicyValue(nameof(context.Policy.ObservationMaxAgeDays), allowed)]);
    }
}
