using System.Text.Json.Serialization;
using NodaTime;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>A cancelled measure is to be carried out after all; it is where it was before.</summary>
[JsonConverter(typeof(RectifyJsonConverter<Reinstated>))]
public sealed record Reinstated : ProgressEvent
{
    /// <summary>Reinstated on a day.</summary>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public Reinstated(string measure, LocalDate on)
        : base(measure, on)
    {
    }

    private protected override ProgressEventType EventType => ProgressEventType.Reinstated;
}
