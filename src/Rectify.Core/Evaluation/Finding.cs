using Ardalis.GuardClauses;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>A rule's outcome that people should see: violated, undetermined, or a rule that failed.</summary>
public sealed record Finding
{
    internal Finding(RuleDescriptor rule, Severity severity, RuleOutcome outcome)
    {
        Rule = rule;
        Severity = severity;
        Outcome = outcome;
    }

    /// <summary>The rule.</summary>
    public RuleDescriptor Rule { get; }

    /// <summary>How much it weighs here.</summary>
    public Severity Severity { get; }

    /// <summary>The outcome with its arguments and what it rests on.</summary>
    public RuleOutcome Outcome { get; }

    /// <summary>Whether the rule is violated.</summary>
    public bool IsViolated => Outcome.Kind == OutcomeKind.Violated;

    /// <summary>The same finding as of another day of the same verdict.</summary>
    internal Finding On(in MeasureContext day) => new(Rule, Severity, Outcome.On(day));

    /// <summary>The finding as a sentence in English.</summary>
    public override string ToString() => ToString("en");

    /// <summary>The finding as a sentence in a language: <c>en</c> or <c>zh</c>.</summary>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string ToString(string language) => FindingFormatter.Format(this, Guard.Against.Null(language));
}
