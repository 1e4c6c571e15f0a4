using Ardalis.GuardClauses;
using NodaTime;

namespace Rectify.Progress;

/// <summary>What was rectified has come back (反弹).</summary>
public sealed record Relapsed : ProgressEvent
{
    /// <summary>Relapsed on a day.</summary>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public Relapsed(string measure, LocalDate on)
        : base(Guard.Against.NullOrWhiteSpace(measure), on)
    {
    }

    /// <summary>Why, or null.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public override ProgressEventType Type => ProgressEventType.Relapsed;

    private protected override void Closed()
    {
    }
}
