namespace Rectify.Rules;

/// <summary>A rule about one measure: a pure function of its context.</summary>
/// <remarks>Built-in rules and a host's own share this interface. A rule keeps no state and reads no clock; the day is in the context.</remarks>
public interface IMeasureRule
{
    /// <summary>What is fixed about the rule.</summary>
    RuleDescriptor Descriptor { get; }

    /// <summary>What the rule says of a measure.</summary>
    RuleOutcome Evaluate(in MeasureContext context);
}
