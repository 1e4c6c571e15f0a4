using NodaTime;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT2006: the measure was rectified after the due day then in force.</summary>
internal sealed class CompletedLate : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.CompletedLate,
        Severity.Warning,
        new("Completed late", "逾期完成"),
        new("Completed on {on}, {days:day|days} after it was due on {due}.", "{on}完成，比整改时限（{due}）晚{days}天。"));

    public RuleOutcome Evaluate(in MeasureContext context) => context.Schedule switch
    {
        ScheduleStatus.CompletedLate => RuleOutcome.Violated(context, Violated),
        ScheduleStatus.CompletedOnTime => RuleOutcome.Satisfied,
        ScheduleStatus.Undetermined when context is { History.Completion: not null, Due: not null } => RuleOutcome.Undetermined(context, Undetermined),
        _ => RuleOutcome.NotApplicable,
    };

    private static RuleOutcome Undetermined(in MeasureContext context) => BuiltInRule.Undetermined(context.DueDays.OfCompletion()!.Value, BuiltInRule.DeadlineOf(context.Measure));

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var completion = context.History.Completion!;
        var due = completion.On.PlusDays(context.Margin!.Value);
        return BuiltInRule.About(
                context.DueDays.OfCompletion(),
                RuleArgument.Of("on", completion.On),
                RuleArgument.Of("due", due),
                RuleArgument.Of("days", Period.DaysBetween(due, completion.On)))
            .Because([Evidence.Of(completion), .. BuiltInRule.DueDayOf(context, context.DueDays.InForceOn(completion.On))]);
    }
}
