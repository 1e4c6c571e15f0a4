using Ardalis.GuardClauses;
using Rectify.Primitives;

namespace Rectify.Indicators;

/// <summary>What a change is measured from. Baselines are revised in practice, so a value comes with its year and source.</summary>
public sealed record Baseline
{
    /// <summary>A baseline.</summary>
    /// <param name="year">The year it speaks of, 1900 to 2199; it counts as observed on the last day of that year.</param>
    /// <param name="value">The value, or null where the text names only the year.</param>
    /// <param name="source">Where the value was published, or null.</param>
    /// <exception cref="ArgumentException">The year is out of range.</exception>
    public Baseline(int year, decimal? value = null, string? source = null)
    {
        Year = year;
        Value = value;
        Source = source;
    }

    /// <summary>The year it speaks of.</summary>
    /// <exception cref="ArgumentException">Outside 1900 to 2199.</exception>
    public int Year { get; init => field = Guard.Against.OutOfRange(value, "year", 1900, 2199); }

    /// <summary>The value, or null where only the year is known.</summary>
    public decimal? Value { get; init; }

    /// <summary>Where the value was published, or null.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? Source { get; init => field = Guard.Against.BadText(value, "source"); }
}
