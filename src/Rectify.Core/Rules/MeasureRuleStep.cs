using Rectify.Rules.BuiltIn;

namespace Rectify.Rules;

/// <summary>A rule about measures as it is run: with what is asked of each rule for every measure and day.</summary>
internal readonly struct MeasureRuleStep
{
    public MeasureRuleStep(IMeasureRule rule)
    {
        Rule = rule;
        IsTimeless = rule is ITimelessRule;
        Mask = RuleMask.TryGet(rule.Descriptor.Id, out var mask) ? mask : RuleMask.None;
    }

    /// <summary>The rule.</summary>
    public IMeasureRule Rule { get; }

    /// <summary>Whether its outcome is of one kind on every day.</summary>
    public bool IsTimeless { get; }

    /// <summary>Its bit; none for a rule of a host.</summary>
    public RuleMask Mask { get; }
}
