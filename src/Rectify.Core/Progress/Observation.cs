using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>A measured value of an indicator. A revision is a new observation of the same day; the old one stays.</summary>
public sealed record Observation
{
    /// <summary>An observation.</summary>
    /// <param name="indicator">The id of the indicator.</param>
    /// <param name="on">The day it speaks of.</param>
    /// <param name="value">What was observed.</param>
    /// <exception cref="ArgumentException">The indicator is blank.</exception>
    public Observation(string indicator, LocalDate on, ObservedValue value)
    {
        Indicator = Guard.Against.NullOrWhiteSpace(indicator);
        On = on;
        Value = value;
        RecordedOn = on;
    }

    /// <summary>The id of the indicator.</summary>
    public string Indicator { get; }

    /// <summary>The day it speaks of.</summary>
    public LocalDate On { get; }

    /// <summary>What was observed.</summary>
    public ObservedValue Value { get; }

    /// <summary>The day it was recorded; by default the day it speaks of.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It was recorded before the day it speaks of.</exception>
    public LocalDate RecordedOn { get; init => field = Guard.Against.DayBefore(value, On); }

    /// <summary>Where it was published, or null.</summary>
    public string? Source { get; init; }

    /// <summary>The unit it speaks for, or null where it speaks for the whole measure.</summary>
    public string? Unit { get; init; }
}
