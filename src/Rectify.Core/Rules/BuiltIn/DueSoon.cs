using NodaTime;
using Rectify.Primitives;
using Rectify.Deadlines;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT2002: the measure is open, and 0 ≤ due − asOf ≤ a number of days that the policy sets. Not for a day that the policy supplied.</summary>
internal sealed class DueSoon : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = new(
        RuleIds.DueSoon,
        new("Due soon", "即将到期"),
        new("Due on {due}, in {days} days.", "{due}到期,还有{days}天。"),
        RuleCategory.Schedule,
        Severity.Warning) { HelpPage = "rules/RCT2002.md" };

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (context.Due is not { HasDay: true, Basis: not DueDayBasis.Policy } dueDay)
            return RuleOutcome.NotApplicable;
        if (context.History.Completion is not null)
            return RuleOutcome.Satisfied;
        var due = dueDay.Day;
        int days = Period.DaysBetween(context.AsOf, due);
        if (days > context.Policy.DueSoonDays)
            return RuleOutcome.Satisfied.ChangingOn(due.PlusDaysWithinCalendar(-context.Policy.DueSoonDays));
        return days < 0
            ? RuleOutcome.Satisfied
            : RuleOutcome.Violated(RuleArgument.Of("due", due), RuleArgument.Of("days", days)).ChangingOn(due.PlusDaysWithinCalendar(1));
    }
}
