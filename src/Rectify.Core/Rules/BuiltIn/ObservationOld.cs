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
        LocalDate? oldest = null;
        var oldestAllowed = OldestAllowed(context);
        foreach (var indicator in context.Indicators)
        {
            if (indicator.Series.Newest is not { } newest)
                continue;
            isObserved = true;
            if (newest.On < oldestAllowed)
            {
                isOld = true;
                isKeptUp |= IsKeptUp(indicator, context);
            }
            else if (!(oldest <= newest.On))
            {
                oldest = newest.On;
            }
        }

        if (!isObserved)
            return RuleOutcome.NotApplicable;
        var outcome = !isOld ? RuleOutcome.Satisfied : RuleOutcome.Violated(context, Violated);
        return (isKeptUp ? outcome.WithDefaultSeverity(Severity.Warning) : outcome).WithReevaluateOn(oldest?.PlusDaysWithinCalendar(context.Policy.ObservationMaxAgeDays).PlusDaysWithinCalendar(1));
    }

    // What is to be maintained for good is only known to hold as long as somebody measures.
    private static bool IsKeptUp(IndicatorStatus indicator, MeasureContext context) =>
        indicator.Indicator.Mode == IndicatorMode.Maintain && context.Measure.IsKeptUp;

    private static LocalDate OldestAllowed(in MeasureContext context) => context.AsOf.PlusDaysWithinCalendar(-context.Policy.ObservationMaxAgeDays);

    private static RuleOutcome Violated(in MeasureContext context)
    {
        int allowed = context.Policy.ObservationMaxAgeDays;
        var oldestAllowed = OldestAllowed(context);
        var old = context.Indicators.Where(i => i.Series.Newest is { } newest && newest.On < oldestAllowed).ToList();
        return RuleOutcome.Violated(
            [
                .. IndicatorArguments.Of([.. old.Select(static i => i.Indicator)]),
                RuleArgument.Of("newest", old.Min(static i => i.Series.Newest!.On)),
                RuleArgument.Of("allowed", allowed),
            ])
            .Because([.. IndicatorArguments.EvidenceOf(context, old), BuiltInRule.PolicyValue(nameof(context.Policy.ObservationMaxAgeDays), allowed)]);
    }
}
