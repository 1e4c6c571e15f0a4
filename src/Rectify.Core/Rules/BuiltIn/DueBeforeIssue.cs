using Rectify.Primitives;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT1003: a due day of the measure, a milestone or an indicator lies before the day the plan was issued.</summary>
internal sealed class DueBeforeIssue : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.DueBeforeIssue,
        Severity.Warning,
        new("Due before the plan was issued", "时限早于方案印发日"),
        new("Due before the plan was issued on {issued}: {parts}, the earliest on {earliest}.", "{parts}的时限早于方案印发日（{issued}），最早为{earliest}。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var issued = context.Plan.IssuedOn;
        var measure = context.Measure;
        var dated = DatedPart.Limits(measure).Concat(DatedPart.Promises(measure)).ToList();
        if (dated.Count == 0)
            return RuleOutcome.NotApplicable;
        var early = dated.FindAll(part => part.Day < issued);
        if (early.Count == 0)
            return RuleOutcome.Satisfied;
        return RuleOutcome.Violated(
                RuleArgument.Of("parts", early.Select(static part => part.Id).ToValueList()),
                RuleArgument.Of("issued", issued),
                RuleArgument.Of("earliest", early.Min(static part => part.Day)))
            .Because([.. early.Select(part => Evidence.Of(part.Clause, measure.Source))]);
    }
}
