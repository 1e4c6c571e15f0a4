using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>Supervised on site (督导检查). What it finds is recorded by the refusal or failed look-back that follows.</summary>
public sealed record Supervised : ProgressEvent
{
    /// <summary>Supervised on a day.</summary>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="on">The day.</param>
    /// <param name="kind">The kind of supervision.</param>
    /// <exception cref="ArgumentException">The measure is blank, or the kind is no named value.</exception>
    public Supervised(string measure, LocalDate on, SupervisionKind kind)
        : base(Guard.Against.NullOrWhiteSpace(measure), on)
    {
        Kind = Guard.Against.Undefined(kind);
    }

    /// <summary>The kind of supervision.</summary>
    public SupervisionKind Kind { get; }

    /// <summary>Why, or null.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public override ProgressEventType Type => ProgressEventType.Supervised;

    private protected override void Closed()
    {
    }
}
