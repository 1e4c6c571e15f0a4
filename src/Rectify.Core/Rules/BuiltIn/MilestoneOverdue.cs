using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT2005: a milestone, or a stage before the last, is not reached and its due day has passed. Where only aims (力争) are concerned, for information.</summary>
internal sealed class MilestoneOverdue : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.MilestoneOverdue,
        Severity.Error,
        new("Milestone overdue", "节点任务逾期"),
        new("Not reached: {milestones}; the first was due on {due}, {days} days ago.", "节点任务{milestones}未完成，最早一项应于{due}完成，已逾期{days}天。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (context.Milestones.IsEmpty)
            return RuleOutcome.NotApplicable;
        var overdue = context.Milestones.Where(static m => m.State == MilestoneState.Overdue).ToList();
        if (overdue.Count > 0)
            return Violated(context, overdue);
        var unknown = context.Milestones.FirstOrDefault(static m => m is { State: MilestoneState.Pending, Due.Kind: DueDayKind.Undetermined });
        return unknown is null ? RuleOutcome.Satisfied : BuiltInRule.Undetermined(unknown.Due, Evidence.Of(unknown.Milestone.Text, context.Measure.Source));
    }

    private static RuleOutcome Violated(in MeasureContext context, List<MilestoneStatus> overdue)
    {
        var source = context.Measure.Source;
        var first = overdue.Min(static m => m.Due.Day);
        var outcome = RuleOutcome.Violated(
                RuleArgument.Of("milestones", overdue.Select(static m => m.Milestone.Id).ToValueList()),
                RuleArgument.Of("due", first),
                RuleArgument.Of("days", Period.DaysBetween(first, context.AsOf)))
            .Because([.. overdue.Select(m => Evidence.Of(m.Milestone.Text, source))]);
        return overdue.Exists(static m => m.Milestone.Modality == Modality.Binding) ? outcome : outcome.WeighingAtMost(Severity.Info);
    }
}
