using Rectify.Primitives;

namespace Rectify.Plans;

/// <summary>A measure in two editions of a plan, and what differs.</summary>
public sealed class MeasureDiff
{
    internal MeasureDiff(Measure old, Measure now, ValueList<PlanChange> changes)
    {
        Old = old;
        New = now;
        Changes = changes;
    }

    /// <summary>The measure as it was.</summary>
    public Measure Old { get; }

    /// <summary>The measure as it is.</summary>
    public Measure New { get; }

    /// <summary>The differences; never empty.</summary>
    public ValueList<PlanChange> Changes { get; }
}
