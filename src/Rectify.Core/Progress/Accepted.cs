using System.Text.Json.Serialization;
using NodaTime;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>The result was accepted (验收), by the unit in <see cref="ProgressEvent.By"/>.</summary>
[JsonConverter(typeof(RectifyJsonConverter<Accepted>))]
public sealed record Accepted : ProgressEvent
{
    /// <summary>Accepted on a day.</summary>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public Accepted(string measure, LocalDate on)
        : base(measure, on)
    {
    }

    private protected override ProgressEventType EventType => ProgressEventType.Accepted;
}
