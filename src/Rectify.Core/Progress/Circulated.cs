using Ardalis.GuardClauses;
using NodaTime;

namespace Rectify.Progress;

/// <summary>Named in a circular (通报), a rung of the escalation ladder.</summary>
public sealed record Circulated : ProgressEvent
{
    /// <summary>Named on a day.</summary>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public Circulated(string measure, LocalDate on)
        : base(Guard.Against.NullOrWhiteSpace(measure), on)
    {
    }

    /// <summary>Why, or null.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public override ProgressEventType Type => ProgressEventType.Circulated;

    private protected override void Closed()
    {
    }
}
