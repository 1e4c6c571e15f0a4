using Rectify.Plans;
using Rectify.Progress;

namespace Rectify.Text.Plans;

/// <summary>The parts of a plan, as they are found.</summary>
internal sealed class PlanParts
{
    public List<Measure> Measures { get; } = [];

    /// <summary>Where the first measure begins in the text as it is read, which may not be its place in the text as given; null where there is none.</summary>
    public int? FirstMeasure { get; set; }

    public List<Goal> Goals { get; } = [];

    public List<Safeguard> Safeguards { get; } = [];

    public List<Problem> Problems { get; } = [];

    /// <summary>What the document reports of its measures.</summary>
    public List<ProgressEvent> Reported { get; } = [];
}
