using NodaTime;
using Rectify.Primitives;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT3005: the newest observation of an indicator is older than the policy allows.</summary>
internal sealed class ObservationOld : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.ObservationOld,
        Severity.Info,
        new("Observation is old", "监测数据陈旧"),
        new(
            "Not observed for more than {allowed} days: {names} ({indicators}); the oldest is of {newest}.",
            "{names}（{indicators}）超过{allowed}天无新数据，最早的一项停在{newest}。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var (asOf, allowed) = (context.AsOf, context.Policy.ObservationMaxAgeDays);
        var observed = context.Indicators.Where(static i => i.Series.Newest is not null).ToList();
        if (observed.Count == 0)
            return RuleOutcome.NotApplicable;
        var old = observed.FindAll(i => Period.DaysBetween(i.Series.Newest!.On, asOf) > allowed);
        var outcome = old.Count == 0 ? RuleOutcome.Satisfied : Violated(context, old);
        return outcome.ChangingOn(observed.Except(old).Min(i => (LocalDate?)i.Series.Newest!.On.PlusDaysWithinCalendar(allowed).PlusDaysWithinCalendar(1)));
    }

    private static RuleOutcome Violated(in MeasureContext context, List<IndicatorStatus> old)
    {
        int allowed = context.Policy.ObservationMaxAgeDays;
        return RuleOutcome.Violated(
            [
                .. IndicatorArguments.Of([.. old.Select(static i => i.Indicator)]),
                RuleArgument.Of("newest", old.Min(static i => i.Series.Newest!.On)),
                RuleArgument.Of("allowed", allowed),
            ])
            .Because([.. IndicatorArguments.EvidenceOf(context, old), BuiltInRule.PolicyValue(nameof(context.Policy.ObservationMaxAgeDays), allowed)]);
    }
}
