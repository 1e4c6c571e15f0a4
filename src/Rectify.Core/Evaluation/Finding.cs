using Ardalis.GuardClauses;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>A rule's outcome that people should see: violated, undetermined, or a rule that failed.</summary>
public sealed class Finding
{
    private readonly RuleOutcome _outcome;
    private OutcomeDetails? _details;

    internal Finding(RuleDescriptor rule, Severity severity, RuleOutcome outcome)
    {
        Rule = rule;
        Severity = severity;
        _outcome = outcome;
    }

    /// <summary>The rule.</summary>
    public RuleDescriptor Rule { get; }

    /// <summary>How much it weighs here.</summary>
    public Severity Severity { get; }

    /// <summary>The outcome with its arguments and what it rests on.</summary>
    public RuleOutcome Outcome => _outcome.With(_details ??= _outcome.Details);

    /// <summary>Whether the rule is violated.</summary>
    public bool IsViolated => Kind == OutcomeKind.Violated;

    /// <summary>The kind of the outcome, without what it rests on.</summary>
    internal OutcomeKind Kind => _outcome.Kind;

    /// <summary>Returns this finding dated to another day of the same verdict.</summary>
    internal Finding WithDate(MeasureContext day) => new(Rule, Severity, _outcome.WithDate(day));

    /// <summary>The finding as a sentence in English.</summary>
    public override string ToString() => ToString(Languages.Default);

    /// <summary>The finding as a sentence in a language: <c>en</c> or <c>zh</c>.</summary>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string ToString(string language) => FindingFormatter.Format(this, Guard.Against.Null(language));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Finding other && (Rule, Severity, Outcome) == (other.Rule, other.Severity, other.Outcome);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Severity, Outcome);
}
