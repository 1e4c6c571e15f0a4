namespace Rectify.Rules;

/// <summary>A rule about a plan as a whole: a pure function of its context.</summary>
public interface IPlanRule
{
    /// <summary>What is fixed about the rule.</summary>
    RuleDescriptor Descriptor { get; }

    /// <summary>What the rule says of the plan.</summary>
    RuleOutcome Evaluate(in PlanContext context);
}
