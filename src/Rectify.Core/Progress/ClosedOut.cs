using Ardalis.GuardClauses;
using NodaTime;

namespace Rectify.Progress;

/// <summary>The measure was closed out (销号).</summary>
public sealed record ClosedOut : ProgressEvent
{
    /// <summary>Closed out on a day.</summary>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public ClosedOut(string measure, LocalDate on)
        : base(Guard.Against.NullOrWhiteSpace(measure), on)
    {
    }

    /// <inheritdoc/>
    public override ProgressEventType Type => ProgressEventType.ClosedOut;

    private protected override void Closed()
    {
    }
}
