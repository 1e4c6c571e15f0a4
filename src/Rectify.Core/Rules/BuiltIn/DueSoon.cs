using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT2002: the measure is open, and 0 ≤ due − asOf ≤ a number of days that the policy sets. Not for a day that the policy supplied.</summary>
internal sealed class DueSoon : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.DueSoon,
        Severity.Warning,
        new("Due soon", "即将到期"),
        new("Due on {due}, in {days} days.", "整改时限为{due}，还有{days}天到期。"));

    public RuleOutcome Evaluate(in MeasureContext context) => context.Due switch
    {
        { HasDay: true, Basis: DueDayBasis.Policy } => RuleOutcome.NotApplicable,
        { HasDay: true, Day: var due } => Evaluate(context, due),
        { Kind: DueDayKind.Undetermined } unknown when context.History.Completion is null => BuiltInRule.Undetermined(unknown, BuiltInRule.DeadlineOf(context.Measure)),
        _ => RuleOutcome.NotApplicable,
    };

    private static RuleOutcome Evaluate(in MeasureContext context, LocalDate due)
    {
        int window = context.Policy.DueSoonDays;
        int days = Period.DaysBetween(context.AsOf, due);
        if (days < 0 || context.History.Completion is not null)
            return RuleOutcome.Satisfied;
        if (days > window)
            return RuleOutcome.Satisfied.ChangingOn(due.PlusDaysWithinCalendar(-window));
        return RuleOutcome.Violated(RuleArgument.Of("due", due), RuleArgument.Of("days", days))
            .Because([.. BuiltInRule.DueDayOf(context), BuiltInRule.PolicyValue(nameof(context.Policy.DueSoonDays), window)])
            .ChangingOn(due.PlusDaysWithinCalendar(1));
    }
}
