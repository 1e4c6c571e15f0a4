using NodaTime;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT6003: an event of the measure, or of one of its units, was recorded longer after it happened than the policy allows.</summary>
internal sealed class RecordedLate : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.RecordedLate,
        Severity.Info,
        new("Recorded late", "补录迟报"),
        new(
            "Recorded more than {allowed:day|days} after they happened: {count:event|events}, the last {days:day|days} after.",
            "{count}项记录在事后{allowed}天以上才录入，最长{days}天。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var events = context.CountingEvents;
        for (int i = 0; i < events.Count; i++)
        {
            if (Delay(events[i]) > context.Policy.LateRecordingDays)
                return RuleOutcome.Violated(context, Violated);
        }

        return events.Count == 0 ? RuleOutcome.NotApplicable : RuleOutcome.Satisfied;
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        int allowed = context.Policy.LateRecordingDays;
        var late = context.CountingEvents.Where(e => Delay(e) > allowed).ToList();
        return RuleOutcome.Violated(RuleArgument.Of("count", late.Count), RuleArgument.Of("days", late.Max(Delay)), RuleArgument.Of("allowed", allowed))
            .Because([.. late.Select(static e => Evidence.Of(e)), BuiltInRule.PolicyValue(nameof(context.Policy.LateRecordingDays), allowed)]);
    }

    private static int Delay(ProgressEvent fact) => fact.RecordedOn == fact.On ? 0 : Period.DaysBetween(fact.On, fact.RecordedOn);
}
