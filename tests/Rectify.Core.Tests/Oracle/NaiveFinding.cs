using Rectify.Rules;

namespace Rectify.Core.Tests.Oracle;

/// <summary>What a rule says: broken, or not to be told.</summary>
internal sealed record NaiveFinding(string Rule, OutcomeKind Kind, Severity Severity)
{
    public override string ToString() => Kind == OutcomeKind.Violated ? $"{Rule} {Kind} {Severity}" : $"{Rule} {Kind}";
}
