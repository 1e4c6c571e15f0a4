using Ardalis.GuardClauses;
using NodaTime;

namespace Rectify.Progress;

/// <summary>A milestone of the measure was reached.</summary>
public sealed record MilestoneReached : ProgressEvent
{
    /// <summary>Reached on a day.</summary>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="on">The day it was reached.</param>
    /// <param name="milestone">The id of the milestone.</param>
    /// <exception cref="ArgumentException">The measure or milestone is blank.</exception>
    public MilestoneReached(string measure, LocalDate on, string milestone)
        : base(Guard.Against.NullOrWhiteSpace(measure), on)
    {
        Milestone = Guard.Against.NullOrWhiteSpace(milestone);
    }

    /// <summary>The id of the milestone.</summary>
    public string Milestone { get; }

    /// <inheritdoc/>
    public override ProgressEventType Type => ProgressEventType.MilestoneReached;

    private protected override void Closed()
    {
    }
}
