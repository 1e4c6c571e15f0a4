using Rectify.Primitives;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT1013: plan level: no measure answers a problem.</summary>
internal sealed class ProblemUnanswered : IPlanRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.ProblemUnanswered,
        Severity.Info,
        new("Problem without a measure", "问题无整改措施"),
        new("No measure answers {problems}.", "{problems}没有对应的整改措施。"));

    public RuleOutcome Evaluate(in PlanContext context)
    {
        if (context.Plan.Problems.IsEmpty)
            return RuleOutcome.NotApplicable;
        var unanswered = context.Plan.Problems.Where(static p => p.Measures.IsEmpty).ToList();
        return unanswered.Count == 0
            ? RuleOutcome.Satisfied
            : RuleOutcome.Violated(RuleArgument.Of("problems", unanswered.Select(static p => p.Id).ToValueList())).Because([.. unanswered.Select(static p => Evidence.Of(p.Text))]);
    }
}
