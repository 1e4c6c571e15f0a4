using System.Globalization;
using Ardalis.GuardClauses;
using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>What was observed: an exact number in the unit of the indicator, or a level (Ⅱ类).</summary>
public readonly record struct ObservedValue
{
    private readonly decimal _number;

    private ObservedValue(decimal number, string? level)
    {
        _number = number;
        Level = level;
    }

    /// <summary>The number, or null where a level was observed.</summary>
    public decimal? Number => Level is null ? _number : null;

    /// <summary>The level as reported, or null where a number was observed.</summary>
    public string? Level { get; }

    /// <summary>An observed number.</summary>
    public static ObservedValue Of(decimal number) => new(number, level: null);

    /// <summary>An observed level.</summary>
    /// <exception cref="ArgumentException">The level is blank, or no Unicode text.</exception>
    public static ObservedValue Of(string level) => new(0, Guard.Against.BadName(level));

    /// <summary>The number or level.</summary>
    public override string ToString() => Level ?? _number.ToString(CultureInfo.InvariantCulture);
}
