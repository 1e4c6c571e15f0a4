using NodaTime;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT5004: closed out, not published, and more days have passed since the close-out than the policy allows.</summary>
/// <remarks>What is published is the result of the close-out, so a publication before it is not this one; RCT5009 reports its order.</remarks>
internal sealed class CloseOutUnpublished : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.CloseOutUnpublished,
        Severity.Warning,
        new("Close-out not published", "销号后未公开"),
        new("Closed out on {on}, {days:day|days} ago, and not published.", "{on}销号，已过{days}天未公开。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (context.Stage != Stage.ClosedOut)
            return RuleOutcome.NotApplicable;
        var last = context.History.CloseOut!.On.PlusDaysWithinCalendar(context.Policy.PublicationDays);
        return context.AsOf <= last
            ? RuleOutcome.Satisfied.WithReevaluateOn(last.PlusDaysWithinCalendar(1))
            : RuleOutcome.Violated(context, Violated);
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var closeOut = context.History.CloseOut!;
        return RuleOutcome.Violated(RuleArgument.Of("on", closeOut.On), RuleArgument.Of("days", Period.DaysBetween(closeOut.On, context.AsOf)))
            .Because(Evidence.Of(closeOut), BuiltInRule.PolicyValue(nameof(context.Policy.PublicationDays), context.Policy.PublicationDays));
    }
}
