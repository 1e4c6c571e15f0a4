using Ardalis.GuardClauses;
using NodaTime;

namespace Rectify.Progress;

/// <summary>Acceptance was refused; the measure goes back to work.</summary>
public sealed record AcceptanceRefused : ProgressEvent
{
    /// <summary>Refused on a day.</summary>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public AcceptanceRefused(string measure, LocalDate on)
        : base(Guard.Against.NullOrWhiteSpace(measure), on)
    {
    }

    /// <summary>Why, or null.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public override ProgressEventType Type => ProgressEventType.AcceptanceRefused;

    private protected override void Closed()
    {
    }
}
