using Rectify.Primitives;

namespace Rectify.Evaluation;

/// <summary>Where the targets of a goal stand.</summary>
public sealed class GoalAssessment
{
    internal GoalAssessment(string id, ValueList<IndicatorAssessment> indicators)
    {
        Id = id;
        Indicators = indicators;
    }

    /// <summary>The id of the goal.</summary>
    public string Id { get; }

    /// <summary>Its targets.</summary>
    public ValueList<IndicatorAssessment> Indicators { get; }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GoalAssessment other && (Id, Indicators) == (other.Id, other.Indicators);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Indicators);
}
