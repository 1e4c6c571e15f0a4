using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules;

/// <summary>One thing that a finding rests on: a fact, an observation, a policy value, or words of the plan. Exactly one is given.</summary>
public sealed record Evidence
{
    private Evidence()
    {
    }

    /// <summary>A reported fact.</summary>
    public ProgressEvent? Fact { get; private init; }

    /// <summary>An observation.</summary>
    public Observation? Observation { get; private init; }

    /// <summary>A policy value, as the policy names it.</summary>
    public RuleArgument? Policy { get; private init; }

    /// <summary>Words of the plan.</summary>
    public string? Clause { get; private init; }

    /// <summary>Where those words stand in the text, where known.</summary>
    public SourceSpan? Source { get; private init; }

    /// <summary>A reported fact.</summary>
    public static Evidence Of(ProgressEvent fact) => new() { Fact = fact };

    /// <summary>An observation.</summary>
    public static Evidence Of(Observation observation) => new() { Observation = observation };

    /// <summary>A policy value.</summary>
    public static Evidence Of(RuleArgument policy) => new() { Policy = policy };

    /// <summary>Words of the plan.</summary>
    public static Evidence Of(string clause, SourceSpan? source = null) => new() { Clause = clause, Source = source };
}
