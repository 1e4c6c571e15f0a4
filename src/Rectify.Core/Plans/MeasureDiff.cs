using Rectify.Primitives;

namespace Rectify.Plans;

/// <summary>A measure in two editions of a plan, and what differs.</summary>
/// <param name="Old">The measure as it was.</param>
/// <param name="New">The measure as it is.</param>
/// <param name="Changes">The differences; never empty.</param>
public sealed record MeasureDiff(Measure Old, Measure New, ValueList<PlanChange> Changes);
