using Rectify.Progress;

namespace Rectify.Evaluation;

/// <summary>Where a target stands.</summary>
public sealed class IndicatorAssessment
{
    internal IndicatorAssessment(string id, IndicatorState state)
    {
        Id = id;
        State = state;
    }

    /// <summary>The id of the indicator.</summary>
    public string Id { get; }

    /// <summary>Its state.</summary>
    public IndicatorState State { get; }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IndicatorAssessment other && (Id, State) == (other.Id, other.State);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, State);
}
