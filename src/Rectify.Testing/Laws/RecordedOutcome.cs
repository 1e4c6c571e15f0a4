using NodaTime;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Testing.Laws;

/// <summary>What a rule said of a measure, or of the plan as a whole.</summary>
internal sealed record RecordedOutcome(string? Measure, RuleOutcome Outcome, Exception? Thrown)
{
    /// <summary>The outcome without its evidence and the day it names: what a reader of the finding sees.</summary>
    public bool SaysTheSameAs(RecordedOutcome? other) => other is not null
        && Outcome.Kind == other.Outcome.Kind
        && Outcome.SeverityCap == other.Outcome.SeverityCap
        && string.Equals(Outcome.Reason, other.Outcome.Reason, StringComparison.Ordinal)
        && Outcome.Arguments == other.Outcome.Arguments
        && Thrown?.GetType() == other.Thrown?.GetType();

    public override string ToString()
    {
        if (Thrown is not null)
            return $"fails with {Thrown.GetType().Name}: {Thrown.Message}";
        string arguments = string.Join(", ", Outcome.Arguments.Select(static a => $"{a.Name} {a.Format()}"));
        string reason = Outcome.Reason is { } why ? $" ({why})" : arguments.Length > 0 ? $" ({arguments})" : "";
        return $"{Outcome.Kind.ToString().ToLowerInvariant()}{reason}";
    }
}
