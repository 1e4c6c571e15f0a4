using Rectify.Primitives;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT1003: a due day of the measure, a milestone or an indicator lies before the day the plan was issued.</summary>
internal sealed class DueBeforeIssue : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.DueBeforeIssue,
        Severity.Warning,
        new("Due before the plan was issued", "时限早于方案印发日"),
        new("Due before the plan was issued on {issued}: {parts}, the earliest on {earliest}.", "{parts}的时限早于方案印发日（{issued}），最早为{earliest}。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (DatedPart.FirstDayIn(context.Measure) is not { } first)
            return RuleOutcome.NotApplicable;
        return first >= context.Plan.IssuedOn ? RuleOutcome.Satisfied : RuleOutcome.Violated(context, Violated);
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var (measure, issued) = (context.Measure, context.Plan.IssuedOn);
        var early = DatedPart.Limits(measure).Concat(DatedPart.Promises(measure)).Where(part => part.Day < issued).ToList();
        return RuleOutcome.Violated(
                RuleArgument.Of("parts", early.Select(static part => part.Id).ToValueList()),
                RuleArgument.Of("issued", issued),
                RuleArgument.Of("earliest", early.Min(static part => part.Day)))
            .Because([.. early.Select(part => Evidence.Of(part.Clause, measure.Source))]);
    }
}
