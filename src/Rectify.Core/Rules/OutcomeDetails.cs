using Rectify.Primitives;

namespace Rectify.Rules;

/// <summary>The reason, the arguments and the evidence of an outcome.</summary>
/// <param name="Reason">Why the rule cannot tell, or failed.</param>
/// <param name="Arguments">The values of the sentence.</param>
/// <param name="Evidence">What the outcome rests on.</param>
internal sealed record OutcomeDetails(LocalizedText? Reason = null, ValueList<RuleArgument> Arguments = default, ValueList<Evidence> Evidence = default)
{
    public static OutcomeDetails None { get; } = new();
}
