using NodaTime;
using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Testing;

/// <summary>One rule by itself, asked through the evaluator as it is in use.</summary>
internal sealed class RuleUnderTest(Func<PlanCase, object> ruleOf, EvaluationPolicy policy)
{
    private static readonly RuleSet NoRules = RuleSet.Default.Descriptors.Aggregate(RuleSet.Default, static (rules, rule) => rules.Without(rule.Id));

    /// <summary>What the rule says of each measure, in the order of the plan, or of the plan.</summary>
    public IReadOnlyList<RuleSaid> Ask(PlanCase plan)
    {
        var probe = RuleProbe.Of(ruleOf(plan), plan.AsOf, looksAhead: false);
        Evaluate(plan, probe);
        return probe.Said;
    }

    /// <summary>The day before which, as the evaluator tells, nothing changes: of one measure, or of the plan.</summary>
    public LocalDate? NextChange(PlanCase plan, string? measure)
    {
        var assessment = Evaluate(plan, RuleProbe.Of(ruleOf(plan), plan.AsOf, looksAhead: true));
        return measure is null ? assessment.NextChange : assessment.Measures.Single(m => string.Equals(m.Id, measure, StringComparison.Ordinal)).NextChange;
    }

    private PlanAssessment Evaluate(PlanCase plan, RuleProbe probe) =>
        new Evaluator(probe.In(NoRules.WithPolicy(policy))).Evaluate(plan.Plan, plan.Log, plan.AsOf, plan.KnownOn, plan.Directory);
}
