using Ardalis.GuardClauses;
using NodaTime;

namespace Rectify.Progress;

/// <summary>A look-back (回头看) at what was closed out; one that does not hold counts as a relapse.</summary>
public sealed record LookedBack : ProgressEvent
{
    /// <summary>Looked back on a day.</summary>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="on">The day of the look-back.</param>
    /// <param name="holds">Whether the result still holds.</param>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public LookedBack(string measure, LocalDate on, bool holds)
        : base(Guard.Against.NullOrWhiteSpace(measure), on)
    {
        Holds = holds;
    }

    /// <summary>Whether the result still holds.</summary>
    public bool Holds { get; }

    /// <inheritdoc/>
    public override ProgressEventType Type => ProgressEventType.LookedBack;

    private protected override void Closed()
    {
    }
}
