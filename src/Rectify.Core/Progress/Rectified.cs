using System.Text.Json.Serialization;
using NodaTime;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>The measure was reported as rectified (整改完成). Acceptance is another fact.</summary>
[JsonConverter(typeof(RectifyJsonConverter<Rectified>))]
public sealed record Rectified : ProgressEvent
{
    /// <summary>Reported as rectified on a day.</summary>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public Rectified(string measure, LocalDate on)
        : base(measure, on)
    {
    }

    private protected override ProgressEventType EventType => ProgressEventType.Rectified;
}
