using Ardalis.GuardClauses;
using NodaTime;

namespace Rectify.Progress;

/// <summary>Held accountable (问责), a rung of the escalation ladder.</summary>
public sealed record HeldAccountable : ProgressEvent
{
    /// <summary>Held accountable on a day.</summary>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public HeldAccountable(string measure, LocalDate on)
        : base(Guard.Against.NullOrWhiteSpace(measure), on)
    {
    }

    /// <summary>Why, or null.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public override ProgressEventType Type => ProgressEventType.HeldAccountable;

    private protected override void Closed()
    {
    }
}
