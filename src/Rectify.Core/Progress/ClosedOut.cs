using System.Text.Json.Serialization;
using NodaTime;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>The measure was closed out (销号).</summary>
[JsonConverter(typeof(RectifyJsonConverter<ClosedOut>))]
public sealed record ClosedOut : ProgressEvent
{
    /// <summary>Closed out on a day.</summary>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public ClosedOut(string measure, LocalDate on)
        : base(measure, on)
    {
    }

    private protected override ProgressEventType EventType => ProgressEventType.ClosedOut;
}
