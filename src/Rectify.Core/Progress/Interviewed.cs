using Ardalis.GuardClauses;
using NodaTime;

namespace Rectify.Progress;

/// <summary>Called in for an interview (约谈), a rung of the escalation ladder.</summary>
public sealed record Interviewed : ProgressEvent
{
    /// <summary>Interviewed on a day.</summary>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public Interviewed(string measure, LocalDate on)
        : base(Guard.Against.NullOrWhiteSpace(measure), on)
    {
    }

    /// <summary>Why, or null.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public override ProgressEventType Type => ProgressEventType.Interviewed;

    private protected override void Closed()
    {
    }
}
