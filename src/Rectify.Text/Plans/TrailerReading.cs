using Rectify.Deadlines;
using Rectify.Responsibility;
using Rectify.Text.Deadlines;

namespace Rectify.Text.Plans;

/// <summary>What the trailer of a measure says.</summary>
/// <param name="Limit">The time limit; null where it states none.</param>
/// <param name="Responsibility">Who does what.</param>
/// <param name="Standing">Those of its links that hold for every later measure too.</param>
internal sealed record TrailerReading(DeadlineReading? Limit, ResponsibilityChain Responsibility, IReadOnlyList<ResponsibilityLink> Standing)
{
    public static TrailerReading None { get; } = new(null, ResponsibilityChain.Empty, []);

    public Deadline? Deadline => Limit?.Deadline;
}
