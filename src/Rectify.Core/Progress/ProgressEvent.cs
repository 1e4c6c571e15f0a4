using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>A fact about a measure: what happened, on which day, and when it was recorded. The set of cases is closed.</summary>
/// <remarks>Facts are only ever added. Nothing stores a status: stages and lateness are derived from the events.</remarks>
public abstract record ProgressEvent
{
    private protected ProgressEvent(string? measure, LocalDate on)
    {
        Measure = measure;
        On = on;
        RecordedOn = on;
    }

    /// <summary>The id of the measure; null only where a safeguard's duty was performed.</summary>
    public string? Measure { get; }

    /// <summary>The day it happened.</summary>
    public LocalDate On { get; }

    /// <summary>The day it was recorded; by default the day it happened.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It was recorded before it happened.</exception>
    public LocalDate RecordedOn { get; init => field = Guard.Against.DayBefore(value, On); }

    /// <summary>Who did or reported it, or null.</summary>
    public string? By { get; init; }

    /// <summary>The unit it speaks for (one county's progress), or null where it speaks for the whole measure.</summary>
    public string? Unit { get; init; }

    /// <summary>Which case it is.</summary>
    public abstract ProgressEventType Type { get; }

    // Only this assembly can implement it, which closes the hierarchy.
    private protected abstract void Closed();
}
