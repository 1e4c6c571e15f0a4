using Rectify.Progress;

namespace Rectify.Evaluation;

/// <summary>Where a recurring duty stands.</summary>
public sealed class DutyAssessment
{
    internal DutyAssessment(string id, DutyState state, int missed)
    {
        Id = id;
        State = state;
        Missed = missed;
    }

    /// <summary>The id of the duty.</summary>
    public string Id { get; }

    /// <summary>Its state.</summary>
    public DutyState State { get; }

    /// <summary>How many full windows were missed since the plan was issued.</summary>
    public int Missed { get; }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DutyAssessment other && (Id, State, Missed) == (other.Id, other.State, other.Missed);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, State, Missed);
}
