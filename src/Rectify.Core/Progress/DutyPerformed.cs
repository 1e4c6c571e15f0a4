using Ardalis.GuardClauses;
using NodaTime;

namespace Rectify.Progress;

/// <summary>A recurring duty was performed once.</summary>
public sealed record DutyPerformed : ProgressEvent
{
    /// <summary>Performed on a day.</summary>
    /// <param name="measure">The id of the measure, or null for the duty of a safeguard.</param>
    /// <param name="on">The day.</param>
    /// <param name="duty">The id of the duty.</param>
    /// <exception cref="ArgumentException">The measure is empty, or the duty is blank.</exception>
    public DutyPerformed(string? measure, LocalDate on, string duty)
        : base(measure is null ? null : Guard.Against.NullOrWhiteSpace(measure), on) => Duty = Guard.Against.NullOrWhiteSpace(duty);

    /// <summary>The id of the duty.</summary>
    public string Duty { get; }

    /// <inheritdoc/>
    public override ProgressEventType Type => ProgressEventType.DutyPerformed;

    private protected override void Closed()
    {
    }
}
