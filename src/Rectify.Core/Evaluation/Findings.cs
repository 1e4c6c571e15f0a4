using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Makes findings of outcomes.</summary>
internal static class Findings
{
    /// <summary>The outcomes that people should see, the heaviest first, then by rule id; violated before undetermined.</summary>
    public static ValueList<Finding> Of(RuleSet rules, IEnumerable<RuleResult> results) => results
        .Where(static r => r.Outcome.Kind is OutcomeKind.Violated or OutcomeKind.Undetermined or OutcomeKind.RuleError)
        .Select(r => new Finding(r.Rule, Weight(rules.SeverityOf(r.Rule), r.Outcome), r.Outcome))
        .OrderBy(static f => f.Outcome.Kind)
        .ThenByDescending(static f => f.Severity)
        .ThenBy(static f => f.Rule.Id, StringComparer.Ordinal)
        .ToValueList();

    private static Severity Weight(Severity severity, RuleOutcome outcome) =>
        outcome.AtMost is { } most && most < severity ? most : severity;
}
