using System.Text.RegularExpressions;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Testing.Laws;

/// <summary>One rule by itself, asked through the evaluator as it is in use.</summary>
internal sealed partial class RuleUnderTest(Func<PlanCase, object> ruleOf, EvaluationPolicy policy, string id)
{
    private static readonly RuleSet NoRules = RuleSet.Default.Descriptors.Aggregate(RuleSet.Default, static (rules, rule) => rules.Without(rule.Id));

    public string Id => id;

    /// <summary>The names of the places in the rule's message that an argument is to fill.</summary>
    public IEnumerable<string> PlacesIn(PlanCase plan)
    {
        var message = RuleProbe.Of(ruleOf(plan), plan.AsOf, looksAhead: false).Descriptor.Message;
        return Place().Matches(message.English + message.Chinese).Select(static m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal);
    }

    /// <summary>What the rule says of each measure, in the order of the plan, or of the plan.</summary>
    public IReadOnlyList<RecordedOutcome> Ask(PlanCase plan)
    {
        var probe = RuleProbe.Of(ruleOf(plan), plan.AsOf, looksAhead: false);
        Evaluate(plan, probe);
        return probe.Said;
    }

    /// <summary>The day before which, by the evaluator, nothing changes: of one measure, or of the plan.</summary>
    public LocalDate? NextChange(PlanCase plan, string? measure)
    {
        var assessment = Evaluate(plan, RuleProbe.Of(ruleOf(plan), plan.AsOf, looksAhead: true));
        return measure is null ? assessment.NextChange : assessment.Measures.Single(m => string.Equals(m.Id, measure, StringComparison.Ordinal)).NextChange;
    }

    [GeneratedRegex(@"\{(?<name>\w+)(:\w+\|\w+)?\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Place();

    private PlanAssessment Evaluate(PlanCase plan, RuleProbe probe) =>
        new Evaluator(probe.In(NoRules.WithPolicy(policy))).Evaluate(plan.Inputs);
}
