using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT1007: a long-term or then-long-term measure holds a dated promise whose day its trailer does not show.</summary>
internal sealed class HiddenDatedPromise : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.HiddenDatedPromise,
        Severity.Info,
        new("Dated promise that the time limit does not show", "整改时限未体现的限期任务"),
        new("Due on a day that the time limit does not show: {parts}, the first on {first}.", "{parts}有明确期限而整改时限未体现，最早为{first}。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var measure = context.Measure;
        if (measure.Deadline is not (LongTermDeadline or { IsThenLongTerm: true }) || (measure.Milestones.IsEmpty && measure.Indicators.IsEmpty))
            return RuleOutcome.NotApplicable;
        foreach (var milestone in measure.Milestones)
        {
            if (milestone.Deadline.NamedDay is { } day && IsHidden(day, measure.Deadline))
                return RuleOutcome.Violated(context, Violated);
        }

        foreach (var indicator in measure.Indicators)
        {
            if (indicator.By is { } day && IsHidden(day, measure.Deadline))
                return RuleOutcome.Violated(context, Violated);
        }

        return RuleOutcome.Satisfied;
    }

    private static bool IsHidden(LocalDate day, Deadline deadline) =>
        day != deadline.NamedDay && !(deadline is StagedDeadline staged && staged.Stages.Exists(stage => stage.Due == day));

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var measure = context.Measure;
        var hidden = DatedPart.Promises(measure).Where(part => IsHidden(part.Day, measure.Deadline!)).ToList();
        return RuleOutcome.Violated(
                RuleArgument.Of("parts", hidden.Select(static part => part.Id).ToValueList()),
                RuleArgument.Of("first", hidden.Min(static part => part.Day)))
            .Because([BuiltInRule.DeadlineOf(measure), .. hidden.Select(part => Evidence.Of(part.Clause, measure.Source))]);
    }
}
