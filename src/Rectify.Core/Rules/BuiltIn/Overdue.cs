using NodaTime;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT2001: the measure is not rectified, and its due day has passed.</summary>
internal sealed class Overdue : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = new(
        RuleIds.Overdue,
        new("Overdue", "逾期"),
        new("Overdue since {due}, {days} days.", "已于{due}到期,逾期{days}天。"),
        RuleCategory.Schedule,
        Severity.Error) { HelpPage = "rules/RCT2001.md" };

    public RuleOutcome Evaluate(in MeasureContext context) => context.Due switch
    {
        null or { Kind: Deadlines.DueDayKind.None or Deadlines.DueDayKind.Waiting } => RuleOutcome.NotApplicable,
        { Kind: Deadlines.DueDayKind.Undetermined, Reason: var reason } => RuleOutcome.Undetermined(reason!),
        { Day: var due } when context.Schedule == ScheduleStatus.Overdue =>
            RuleOutcome.Violated(RuleArgument.Of("due", due), RuleArgument.Of("days", Period.DaysBetween(due, context.AsOf))),
        _ => RuleOutcome.Satisfied,
    };
}
