using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>A fact of the log was taken back. From the day on which that was recorded, the fact is out of view.</summary>
/// <remarks>It is no event of a measure. A retraction cannot itself be taken back; a mistake is corrected by a retraction and a new fact.</remarks>
[JsonConverter(typeof(RectifyJsonConverter<Retracted>))]
public sealed record Retracted : ProgressEvent
{
    /// <summary>Taken back on a day.</summary>
    /// <param name="on">The day it was taken back.</param>
    /// <param name="fact">The id of the event or observation that is taken back.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public Retracted(LocalDate on, string fact)
        : base(measure: null, on) => Fact = fact;

    /// <summary>The id of the event or observation that is taken back.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Fact { get; init => field = Guard.Against.BadName(value, "fact"); }

    /// <summary>Why, or null.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? Reason { get; init => field = Guard.Against.BadText(value); }

    private protected override ProgressEventType EventType => ProgressEventType.Retracted;

    private protected override string? Checked(string? measure, string parameterName) =>
        measure is null ? null : throw new ArgumentException("A retraction names a fact, and no measure.", parameterName);
}
