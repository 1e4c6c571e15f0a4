using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>A fact about a measure: what happened, on which day, and when it was recorded. The set of cases is closed.</summary>
/// <remarks>Facts are only ever added. Nothing stores a status: stages and lateness are derived from the events.</remarks>
[JsonConverter(typeof(RectifyJsonConverter<ProgressEvent>))]
public abstract record ProgressEvent
{
    private protected ProgressEvent(string? measure, LocalDate on)
    {
        Measure = measure;
        On = on;
        RecordedOn = on;
    }

    /// <summary>The name of this fact in the log, by which it can be taken back; null where it has none.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string? Id { get; init => field = Guard.Against.BadOptionalName(value); }

    /// <summary>The id of the measure; null only for what speaks of no measure: a retraction, a safeguard's duty, a day fixed for the whole plan.</summary>
    /// <exception cref="ArgumentException">Blank, no Unicode text, missing where it is needed, or given for a retraction.</exception>
    public string? Measure { get; init => field = Checked(value, "measure"); }

    /// <summary>The day it happened.</summary>
    public LocalDate On { get; }

    /// <summary>The day it was recorded; by default the day it happened.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It was recorded before it happened.</exception>
    public LocalDate RecordedOn { get; init => field = Guard.Against.DayBefore(value, On); }

    /// <summary>Who did or reported it, or null.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? By { get; init => field = Guard.Against.BadText(value); }

    /// <summary>The unit it speaks for (one county's progress), or null where it speaks for the whole measure.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? Unit { get; init => field = Guard.Against.BadText(value); }

    /// <summary>A remark, or null. It is kept, and no rule of this library reads it.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? Note { get; init => field = Guard.Against.BadText(value); }

    /// <summary>The documents that show it (佐证材料).</summary>
    public ValueList<EvidenceItem> Evidence { get; init; }

    /// <summary>Which case it is.</summary>
    public ProgressEventType Type => EventType;

    /// <summary>The measure that a fact may name: by default one is needed.</summary>
    private protected virtual string? Checked(string? measure, string parameterName) => Guard.Against.BadName(measure, parameterName);

    // Only this assembly can implement it, which closes the hierarchy.
    private protected abstract ProgressEventType EventType { get; }
}
