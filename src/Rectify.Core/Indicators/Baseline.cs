using Ardalis.GuardClauses;

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
        Year = Guard.Against.OutOfRange(year, nameof(year), 1900, 2199);
        Value = value;
        Source = source;
    }

    /// <summary>The year it speaks of.</summary>
    public int Year { get; }

    /// <summary>The value, or null where only the year is known.</summary>
    public decimal? Value { get; }

    /// <summary>Where the value was published, or null.</summary>
    public string? Source { get; }
}
