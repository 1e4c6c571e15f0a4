using Ardalis.GuardClauses;
using NodaTime;

namespace Rectify.Progress;

/// <summary>A progress report (调度) with a percentage.</summary>
public sealed record ProgressReported : ProgressEvent
{
    /// <summary>A report on a day.</summary>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="on">The day of the report.</param>
    /// <param name="percent">How much is done, 0 to 100, both included.</param>
    /// <exception cref="ArgumentException">The measure is blank, or the percentage is outside 0 to 100.</exception>
    public ProgressReported(string measure, LocalDate on, decimal percent)
        : base(Guard.Against.NullOrWhiteSpace(measure), on)
    {
        Percent = Guard.Against.OutOfRange(percent, nameof(percent), 0m, 100m);
    }

    /// <summary>How much is done, 0 to 100.</summary>
    public decimal Percent { get; }

    /// <inheritdoc/>
    public override ProgressEventType Type => ProgressEventType.ProgressReported;

    private protected override void Closed()
    {
    }
}
