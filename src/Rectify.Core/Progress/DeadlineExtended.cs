using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>The time limit was extended. It moves the due day from its own day on; the original is kept.</summary>
[JsonConverter(typeof(RectifyJsonConverter<DeadlineExtended>))]
public sealed record DeadlineExtended : ProgressEvent
{
    /// <summary>Extended on a day.</summary>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="on">The day it was granted; the new due day holds from then on.</param>
    /// <param name="newDue">The new due day, included. One not later than the day in force changes nothing, yet counts as an extension.</param>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public DeadlineExtended(string measure, LocalDate on, LocalDate newDue)
        : base(measure, on)
    {
        NewDue = newDue;
    }

    /// <summary>The new due day, included.</summary>
    public LocalDate NewDue { get; init; }

    /// <summary>Who approved it, or null where nobody is named, which is a finding.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? ApprovedBy { get; init => field = Guard.Against.BadText(value); }

    /// <summary>Why, or null.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? Reason { get; init => field = Guard.Against.BadText(value); }

    private protected override ProgressEventType EventType => ProgressEventType.DeadlineExtended;
}
