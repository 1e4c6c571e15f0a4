using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>A progress report (调度), with a percentage or without a figure.</summary>
[JsonConverter(typeof(RectifyJsonConverter<ProgressReported>))]
public sealed record ProgressReported : ProgressEvent
{
    /// <summary>A report on a day.</summary>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="on">The day of the report.</param>
    /// <param name="percent">How much is done, 0 to 100, both included; null for a report without a figure.</param>
    /// <exception cref="ArgumentException">The measure is blank, or the percentage is outside 0 to 100.</exception>
    public ProgressReported(string measure, LocalDate on, decimal? percent = null)
        : base(measure, on)
    {
        Percent = percent;
    }

    /// <summary>How much is done, 0 to 100; null where the report gives no figure.</summary>
    /// <exception cref="ArgumentException">Outside 0 to 100.</exception>
    public decimal? Percent { get; init => field = value is { } percent ? Guard.Against.OutOfRange(percent, nameof(percent), 0m, 100m) : null; }

    private protected override ProgressEventType EventType => ProgressEventType.ProgressReported;
}
