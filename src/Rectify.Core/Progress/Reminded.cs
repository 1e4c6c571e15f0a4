using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>Reminded (提醒), a rung of the escalation ladder.</summary>
[JsonConverter(typeof(RectifyJsonConverter<Reminded>))]
public sealed record Reminded : ProgressEvent
{
    /// <summary>Reminded on a day.</summary>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public Reminded(string measure, LocalDate on)
        : base(measure, on)
    {
    }

    /// <summary>Why, or null.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? Reason { get; init => field = Guard.Against.BadText(value); }

    private protected override ProgressEventType EventType => ProgressEventType.Reminded;
}
