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
        new("Not reached: {milestones}; the first was due on {due}, {days:day|days} ago.", "节点任务{milestones}未完成，最早一项应于{due}完成，已逾期{days}天。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var milestones = context.Milestones;
        if (milestones.IsEmpty)
            return RuleOutcome.NotApplicable;
        if (!milestones.Exists(IsOverdue))
            return milestones.Exists(IsUnknown) ? RuleOutcome.Undetermined(context, Undetermined) : RuleOutcome.Satisfied;
        var outcome = RuleOutcome.Violated(context, Violated);
        return milestones.Exists(static m => IsOverdue(m) && m.Milestone.Modality == Modality.Binding) ? outcome : outcome.WithSeverityCap(Severity.Info);
    }

    private static bool IsOverdue(MilestoneStatus milestone) => milestone.State == MilestoneState.Overdue;

    private static bool IsUnknown(MilestoneStatus milestone) => milestone is { State: MilestoneState.Pending, Due.Kind: DueDayKind.Undetermined };

    private static RuleOutcome Undetermined(in MeasureContext context)
    {
        var unknown = context.Milestones.First(IsUnknown);
        return BuiltInRule.Undetermined(unknown.Due, Evidence.Of(unknown.Milestone.Text, context.Measure.Source));
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var source = context.Measure.Source;
        var overdue = context.Milestones.Where(IsOverdue).ToList();
        var earliest = overdue.MinBy(static m => m.Due.Day)!.Due;
        var first = earliest.Day;
        return BuiltInRule.About(
                earliest,
                RuleArgument.Of("milestones", overdue.Select(static m => m.Milestone.Id).ToValueList()),
                RuleArgument.Of("due", first),
                RuleArgument.Of("days", Period.DaysBetween(first, context.AsOf)))
            .Because([.. overdue.Select(m => Evidence.Of(m.Milestone.Text, source))]);
    }
}
