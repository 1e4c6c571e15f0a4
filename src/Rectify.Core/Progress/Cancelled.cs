using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>The measure is not to be carried out (终止): withdrawn, not feasible, merged into another.</summary>
[JsonConverter(typeof(RectifyJsonConverter<Cancelled>))]
public sealed record Cancelled : ProgressEvent
{
    /// <summary>Cancelled on a day.</summary>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public Cancelled(string measure, LocalDate on)
        : base(measure, on)
    {
    }

    /// <summary>Who approved it, or null where nobody is named, which is a finding.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? ApprovedBy { get; init => field = Guard.Against.BadText(value); }

    /// <summary>Why, or null where no reason is given, which is a finding.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? Reason { get; init => field = Guard.Against.BadText(value); }

    /// <summary>The id of the measure that it was merged into, or null.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string? Into { get; init => field = Guard.Against.BadOptionalName(value); }

    private protected override ProgressEventType EventType => ProgressEventType.Cancelled;
}
