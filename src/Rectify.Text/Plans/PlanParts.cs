using Rectify.Plans;

namespace Rectify.Text.Plans;

/// <summary>The parts of a plan, as they are found.</summary>
internal sealed class PlanParts
{
    public List<Measure> Measures { get; } = [];

    public List<Goal> Goals { get; } = [];

    public List<Safeguard> Safeguards { get; } = [];

    public List<Problem> Problems { get; } = [];
}
