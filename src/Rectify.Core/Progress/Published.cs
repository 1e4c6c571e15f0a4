using System.Text.Json.Serialization;
using NodaTime;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>The close-out result was published (公开). Publicity along the way is a duty, not this.</summary>
[JsonConverter(typeof(RectifyJsonConverter<Published>))]
public sealed record Published : ProgressEvent
{
    /// <summary>Published on a day.</summary>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public Published(string measure, LocalDate on)
        : base(measure, on)
    {
    }

    private protected override ProgressEventType EventType => ProgressEventType.Published;
}
