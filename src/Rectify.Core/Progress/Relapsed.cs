using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>What was rectified has come back (反弹).</summary>
[JsonConverter(typeof(RectifyJsonConverter<Relapsed>))]
public sealed record Relapsed : ProgressEvent
{
    /// <summary>Relapsed on a day.</summary>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public Relapsed(string measure, LocalDate on)
        : base(measure, on)
    {
    }

    /// <summary>Why, or null.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? Reason { get; init => field = Guard.Against.BadText(value); }

    /// <summary>The time limit of the work that follows, included, or null where none was set. It is no extension.</summary>
    public LocalDate? NewDue { get; init; }

    private protected override ProgressEventType EventType => ProgressEventType.Relapsed;
}
