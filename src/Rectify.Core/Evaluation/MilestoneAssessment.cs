using Rectify.Progress;

namespace Rectify.Evaluation;

/// <summary>Where a milestone stands.</summary>
public sealed class MilestoneAssessment
{
    internal MilestoneAssessment(string id, MilestoneState state)
    {
        Id = id;
        State = state;
    }

    /// <summary>The id of the milestone.</summary>
    public string Id { get; }

    /// <summary>Its state.</summary>
    public MilestoneState State { get; }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MilestoneAssessment other && (Id, State) == (other.Id, other.State);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, State);
}
