using Rectify.Primitives;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT2011: the measure is suspended, and has been for longer in all than the policy allows.</summary>
internal sealed class SuspendedTooLong : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.SuspendedTooLong,
        Severity.Warning,
        new("Suspended for too long", "中止时间过长"),
        new("Suspended, and for {days:day|days} in all; the limit is {allowed}.", "现仍在中止，累计已{days}天，超过{allowed}天的上限。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var suspensions = context.Suspensions;
        if (suspensions.IsEmpty)
            return RuleOutcome.NotApplicable;
        var asOf = context.AsOf;
        if (suspensions.AsSpan()[^1] is var last && !last.IsRunningOn(asOf))
            return RuleOutcome.Satisfied;
        int left = context.Policy.SuspensionLimitDays - context.SuspendedDays;
        return left < 0
            ? RuleOutcome.Violated(context, Violated).WithReevaluateOn(last.To)
            : RuleOutcome.Satisfied.WithReevaluateOn(asOf.PlusDaysWithinCalendar(left).PlusDaysWithinCalendar(1));
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        int allowed = context.Policy.SuspensionLimitDays;
        return RuleOutcome.Violated(RuleArgument.Of("days", context.SuspendedDays), RuleArgument.Of("allowed", allowed))
            .Because([.. context.Suspensions.Select(static s => Evidence.Of(s.Began)), BuiltInRule.PolicyValue(nameof(context.Policy.SuspensionLimitDays), allowed)]);
    }
}
