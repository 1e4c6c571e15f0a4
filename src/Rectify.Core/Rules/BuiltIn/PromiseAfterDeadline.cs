using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT1004: a milestone or indicator is due after the measure's own fixed deadline as first written.</summary>
internal sealed class PromiseAfterDeadline : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.PromiseAfterDeadline,
        Severity.Warning,
        new("Promise due after the measure", "节点或指标晚于整改时限"),
        new("Due after the measure's own limit of {due}: {parts}.", "{parts}的时限晚于本措施整改时限（{due}）。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var measure = context.Measure;
        if (measure.Deadline is not FixedDeadline { Due: var due } || (measure.Milestones.IsEmpty && measure.Indicators.IsEmpty))
            return RuleOutcome.NotApplicable;
        return HasPromiseAfter(due, measure) ? RuleOutcome.Violated(context, Violated) : RuleOutcome.Satisfied;
    }

    private static bool HasPromiseAfter(LocalDate due, Measure measure) =>
        measure.Milestones.Exists(m => m.Deadline.NamedDay > due) || measure.Indicators.Exists(i => i.By > due);

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var measure = context.Measure;
        var due = ((FixedDeadline)measure.Deadline!).Due;
        var late = DatedPart.Promises(measure).Where(part => part.Day > due).ToList();
        return RuleOutcome.Violated(RuleArgument.Of("parts", late.Select(static part => part.Id).ToValueList()), RuleArgument.Of("due", due))
            .Because([BuiltInRule.DeadlineOf(measure), .. late.Select(part => Evidence.Of(part.Clause, measure.Source))]);
    }
}
