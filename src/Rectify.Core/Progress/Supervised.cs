using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>Supervised on site (督导检查). What it finds is recorded by the refusal or failed look-back that follows.</summary>
[JsonConverter(typeof(RectifyJsonConverter<Supervised>))]
public sealed record Supervised : ProgressEvent
{
    /// <summary>Supervised on a day.</summary>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="on">The day.</param>
    /// <param name="kind">The kind of supervision.</param>
    /// <exception cref="ArgumentException">The measure is blank, or the kind is no named value.</exception>
    public Supervised(string measure, LocalDate on, SupervisionKind kind)
        : base(measure, on)
    {
        Kind = kind;
    }

    /// <summary>The kind of supervision.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public SupervisionKind Kind { get; init => field = Guard.Against.Undefined(value, "kind"); }

    /// <summary>Why, or null.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? Reason { get; init => field = Guard.Against.BadText(value); }

    private protected override ProgressEventType EventType => ProgressEventType.Supervised;
}
