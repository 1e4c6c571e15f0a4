using System.Text.Json.Serialization;
using NodaTime;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>The clock of a suspended measure runs again (恢复).</summary>
[JsonConverter(typeof(RectifyJsonConverter<Resumed>))]
public sealed record Resumed : ProgressEvent
{
    /// <summary>Resumed on a day, which counts again.</summary>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public Resumed(string measure, LocalDate on)
        : base(measure, on)
    {
    }

    private protected override ProgressEventType EventType => ProgressEventType.Resumed;
}
