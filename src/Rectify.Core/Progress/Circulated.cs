using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>Named in a circular (通报), a rung of the escalation ladder.</summary>
[JsonConverter(typeof(RectifyJsonConverter<Circulated>))]
public sealed record Circulated : ProgressEvent
{
    /// <summary>Named on a day.</summary>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public Circulated(string measure, LocalDate on)
        : base(measure, on)
    {
    }

    /// <summary>Why, or null.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? Reason { get; init => field = Guard.Against.BadText(value); }

    private protected override ProgressEventType EventType => ProgressEventType.Circulated;
}
