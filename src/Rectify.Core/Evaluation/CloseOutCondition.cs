using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>A condition for close-out, met or not.</summary>
public sealed class CloseOutCondition
{
    internal CloseOutCondition(CloseOutConditionKind condition, bool isMet, ValueList<string> missing = default, ValueList<Evidence> evidence = default)
    {
        Condition = condition;
        IsMet = isMet;
        Missing = missing;
        Evidence = evidence;
    }

    /// <summary>The condition.</summary>
    public CloseOutConditionKind Condition { get; }

    /// <summary>Whether it is met.</summary>
    public bool IsMet { get; }

    /// <summary>The ids of the milestones and targets, or the names of the orders, that keep it from being met.</summary>
    public ValueList<string> Missing { get; }

    /// <summary>The facts it rests on.</summary>
    public ValueList<Evidence> Evidence { get; }
}
