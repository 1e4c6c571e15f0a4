using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Progress;

namespace Rectify.Rules;

/// <summary>A milestone with its due day and its state on the day.</summary>
public sealed class MilestoneStatus
{
    internal MilestoneStatus(Milestone milestone, DueDay due, MilestoneState state)
    {
        Milestone = milestone;
        Due = due;
        State = state;
    }

    /// <summary>The milestone.</summary>
    public Milestone Milestone { get; }

    /// <summary>Its due day.</summary>
    public DueDay Due { get; }

    /// <summary>The state.</summary>
    public MilestoneState State { get; }
}
