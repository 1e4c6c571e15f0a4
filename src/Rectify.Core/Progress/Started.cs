using System.Text.Json.Serialization;
using NodaTime;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>Work on the measure began.</summary>
[JsonConverter(typeof(RectifyJsonConverter<Started>))]
public sealed record Started : ProgressEvent
{
    /// <summary>Work began on a day.</summary>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public Started(string measure, LocalDate on)
        : base(measure, on)
    {
    }

    private protected override ProgressEventType EventType => ProgressEventType.Started;
}
