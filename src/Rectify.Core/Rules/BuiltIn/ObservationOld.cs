using NodaTime;
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
            "Not observed for more than {allowed} days: {names} ({indicators}); the oldest is of {newest}.",
            "{names}（{indicators}）超过{allowed}天无新数据，最早的一项停在{newest}。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var (isObserved, isOld) = (false, false);
        LocalDate? next = null;
        foreach (var indicator in context.Indicators)
        {
            if (indicator.Series.Newest is not { } newest)
                continue;
            isObserved = true;
            if (IsOld(newest, context))
                isOld = true;
            else if (newest.On.PlusDaysWithinCalendar(context.Policy.ObservationMaxAgeDays).PlusDaysWithinCalendar(1) is var day && !(next <= day))
                next = day;
        }

        return !isObserved ? RuleOutcome.NotApplicable
            : (isOld ? RuleOutcome.Violated(context, Violated) : RuleOutcome.Satisfied).ChangingOn(next);
    }

    private static bool IsOld(Observation newest, in MeasureContext context) => Period.DaysBetween(newest.On, context.AsOf) > context.Policy.ObservationMaxAgeDays;

    private static RuleOutcome Violated(in MeasureContext context)
    {
        int allowed = context.Policy.ObservationMaxAgeDays;
        var on = context;
        var old = context.Indicators.Where(i => i.Series.Newest is { } newest && IsOld(newest, on)).ToList();
        return RuleOutcome.Violated(
            [
                .. IndicatorArguments.Of([.. old.Select(static i => i.Indicator)]),
                RuleArgument.Of("newest", old.Min(static i => i.Series.Newest!.On)),
                RuleArgument.Of("allowed", allowed),
            ])
            .Because([.. IndicatorArguments.EvidenceOf(context, old), BuiltInRule.PolicyValue(nameof(context.Policy.ObservationMaxAgeDays), allowed)]);
    }
}
