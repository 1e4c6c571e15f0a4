using NodaTime;
using Rectify.Deadlines;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT2001: the measure is not rectified, and its due day has passed.</summary>
internal sealed class Overdue : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.Overdue,
        Severity.Error,
        new("Overdue", "逾期"),
        new("Due on {due}, {days:day|days} overdue.", "整改时限为{due}，已逾期{days}天。"));

    public RuleOutcome Evaluate(in MeasureContext context) => context.Due switch
    {
        null or { Kind: DueDayKind.None or DueDayKind.Waiting } => RuleOutcome.NotApplicable,
        { HasDay: true } when context.Schedule == ScheduleStatus.Overdue => RuleOutcome.Violated(context, Violated),
        { Kind: DueDayKind.Undetermined } when context.History.Completion is null => RuleOutcome.Undetermined(context, BuiltInRule.UndeterminedDueDay),
        _ => RuleOutcome.Satisfied,
    };

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var due = context.Due!.Value.Day;
        return BuiltInRule.AboutOverdue(context, RuleArgument.Of("due", due), RuleArgument.Of("days", Period.DaysBetween(BuiltInRule.OverdueSince(context, due), context.AsOf)))
            .Because(BuiltInRule.DueDayOf(context).AsSpan());
    }
}
