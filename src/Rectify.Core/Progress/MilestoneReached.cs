using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>A milestone of the measure was reached.</summary>
[JsonConverter(typeof(RectifyJsonConverter<MilestoneReached>))]
public sealed record MilestoneReached : ProgressEvent
{
    /// <summary>Reached on a day.</summary>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="on">The day it was reached.</param>
    /// <param name="milestone">The id of the milestone.</param>
    /// <exception cref="ArgumentException">The measure or milestone is blank.</exception>
    public MilestoneReached(string measure, LocalDate on, string milestone)
        : base(measure, on)
    {
        Milestone = milestone;
    }

    /// <summary>The id of the milestone.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Milestone { get; init => field = Guard.Against.BadName(value, "milestone"); }

    private protected override ProgressEventType EventType => ProgressEventType.MilestoneReached;
}
