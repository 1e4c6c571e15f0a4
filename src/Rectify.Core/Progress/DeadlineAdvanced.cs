using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>The time limit was brought forward (提前). It moves the due day from its own day on; the original is kept.</summary>
[JsonConverter(typeof(RectifyJsonConverter<DeadlineAdvanced>))]
public sealed record DeadlineAdvanced : ProgressEvent
{
    /// <summary>Brought forward on a day.</summary>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="on">The day it was decided; the new due day holds from then on.</param>
    /// <param name="newDue">The new due day, included. One not earlier than the day in force changes nothing.</param>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public DeadlineAdvanced(string measure, LocalDate on, LocalDate newDue)
        : base(measure, on) => NewDue = newDue;

    /// <summary>The new due day, included.</summary>
    public LocalDate NewDue { get; init; }

    /// <summary>Who approved it, or null where nobody is named, which is a finding.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? ApprovedBy { get; init => field = Guard.Against.BadText(value); }

    /// <summary>Why, or null.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? Reason { get; init => field = Guard.Against.BadText(value); }

    private protected override ProgressEventType EventType => ProgressEventType.DeadlineAdvanced;
}
