using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>A measured value of an indicator. A revision is a new observation of the same day; the old one stays.</summary>
[JsonConverter(typeof(RectifyJsonConverter<Observation>))]
public sealed record Observation
{
    /// <summary>An observation.</summary>
    /// <param name="indicator">The id of the indicator.</param>
    /// <param name="on">The day it speaks of.</param>
    /// <param name="value">What was observed.</param>
    /// <exception cref="ArgumentException">The indicator is blank.</exception>
    public Observation(string indicator, LocalDate on, ObservedValue value)
    {
        Indicator = indicator;
        On = on;
        Value = value;
        RecordedOn = on;
    }

    /// <summary>The name of this observation in the log, by which it can be taken back; null where it has none.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string? Id { get; init => field = Guard.Against.BadOptionalName(value); }

    /// <summary>The id of the indicator.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Indicator { get; init => field = Guard.Against.BadName(value, "indicator"); }

    /// <summary>The day it speaks of.</summary>
    public LocalDate On { get; }

    /// <summary>What was observed.</summary>
    public ObservedValue Value { get; init; }

    /// <summary>The day it was recorded; by default the day it speaks of.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It was recorded before the day it speaks of.</exception>
    public LocalDate RecordedOn { get; init => field = Guard.Against.DayBefore(value, On); }

    /// <summary>Where it was published, or null.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? Source { get; init => field = Guard.Against.BadText(value); }

    /// <summary>The unit it speaks for, or null where it speaks for the whole measure.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? Unit { get; init => field = Guard.Against.BadText(value); }
}
