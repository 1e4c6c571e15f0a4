using NodaTime;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT6005: a measure that is to be kept up is in good standing, and nothing was recorded of it for longer than the policy allows.</summary>
internal sealed class ReviewOverdue : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.ReviewOverdue,
        Severity.Warning,
        new("No review for too long", "长期坚持事项久未复核"),
        new("To be kept up, and nothing recorded since {last}, {days:day|days} ago.", "长期坚持事项自{last}起已{days}天无任何记录。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (!context.Measure.IsKeptUp || context.Standing != Standing.Good || context.NewestFactOn is not { } newest)
            return RuleOutcome.NotApplicable;
        var last = newest.PlusDaysWithinCalendar(context.Policy.ReviewDays);
        return context.AsOf > last ? RuleOutcome.Violated(context, Violated) : RuleOutcome.Satisfied.WithReevaluateOn(last.PlusDaysWithinCalendar(1));
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var last = context.NewestFactOn!.Value;
        return RuleOutcome.Violated(RuleArgument.Of("last", last), RuleArgument.Of("days", Period.DaysBetween(last, context.AsOf)))
            .Because(BuiltInRule.DeadlineOf(context.Measure), BuiltInRule.PolicyValue(nameof(context.Policy.ReviewDays), context.Policy.ReviewDays));
    }
}
