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
        new("Due on {due}, in {days:day|days}.", "整改时限为{due}，还有{days}天到期。"));

    public RuleOutcome Evaluate(in MeasureContext context) => context.Due switch
    {
        { HasDay: true, Basis: DueDayBasis.Policy } => RuleOutcome.NotApplicable,
        { HasDay: true, Day: var due } => Evaluate(context, due),
        { Kind: DueDayKind.Undetermined } when context.History.Completion is null => RuleOutcome.Undetermined(context, BuiltInRule.UndeterminedDueDay),
        _ => RuleOutcome.NotApplicable,
    };

    private static RuleOutcome Evaluate(in MeasureContext context, LocalDate due)
    {
        if (context.AsOf > due || context.History.Completion is not null)
            return RuleOutcome.Satisfied;
        var soonFrom = due.PlusDaysWithinCalendar(-context.Policy.DueSoonDays);
        return context.AsOf < soonFrom
            ? RuleOutcome.Satisfied.WithReevaluateOn(soonFrom)
            : RuleOutcome.Violated(context, Violated).WithReevaluateOn(due.PlusDaysWithinCalendar(1));
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var due = context.Due!.Value.Day;
        return BuiltInRule.About(context.Due, RuleArgument.Of("due", due), RuleArgument.Of("days", Period.DaysBetween(context.AsOf, due)))
            .Because([.. BuiltInRule.DueDayOf(context), BuiltInRule.PolicyValue(nameof(context.Policy.DueSoonDays), context.Policy.DueSoonDays)]);
    }
}
