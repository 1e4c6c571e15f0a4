using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>The clock of the measure was stopped (中止): by a court case, a season, a waiver, an accepted risk.</summary>
[JsonConverter(typeof(RectifyJsonConverter<Suspended>))]
public sealed record Suspended : ProgressEvent
{
    /// <summary>Stopped from a day on.</summary>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public Suspended(string measure, LocalDate on)
        : base(measure, on)
    {
    }

    /// <summary>Why, or null.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? Reason { get; init => field = Guard.Against.BadText(value); }

    /// <summary>Who approved it, or null where nobody is named, which is a finding.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? ApprovedBy { get; init => field = Guard.Against.BadText(value); }

    /// <summary>The last day of the suspension, included, or null while no end is known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies before the day on which the clock was stopped.</exception>
    public LocalDate? Until { get; init => field = Guard.Against.DayBefore(value, On); }

    private protected override ProgressEventType EventType => ProgressEventType.Suspended;
}
