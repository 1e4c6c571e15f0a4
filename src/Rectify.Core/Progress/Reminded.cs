using Ardalis.GuardClauses;
using NodaTime;

namespace Rectify.Progress;

/// <summary>Reminded (提醒), a rung of the escalation ladder.</summary>
public sealed record Reminded : ProgressEvent
{
    /// <summary>Reminded on a day.</summary>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public Reminded(string measure, LocalDate on)
        : base(Guard.Against.NullOrWhiteSpace(measure), on)
    {
    }

    /// <summary>Why, or null.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public override ProgressEventType Type => ProgressEventType.Reminded;

    private protected override void Closed()
    {
    }
}
