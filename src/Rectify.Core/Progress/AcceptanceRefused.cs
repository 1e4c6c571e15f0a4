using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>Acceptance was refused; the measure goes back to work.</summary>
[JsonConverter(typeof(RectifyJsonConverter<AcceptanceRefused>))]
public sealed record AcceptanceRefused : ProgressEvent
{
    /// <summary>Refused on a day.</summary>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public AcceptanceRefused(string measure, LocalDate on)
        : base(measure, on)
    {
    }

    /// <summary>Why, or null.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? Reason { get; init => field = Guard.Against.BadText(value); }

    /// <summary>The time limit of the work that follows, included, or null where none was set. It is no extension.</summary>
    public LocalDate? NewDue { get; init; }

    private protected override ProgressEventType EventType => ProgressEventType.AcceptanceRefused;
}
