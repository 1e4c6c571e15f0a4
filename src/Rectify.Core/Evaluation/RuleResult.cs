using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>A rule and its outcome.</summary>
internal readonly record struct RuleResult(RuleDescriptor Rule, RuleOutcome Outcome);
