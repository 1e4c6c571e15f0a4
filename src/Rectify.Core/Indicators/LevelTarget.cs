using Ardalis.GuardClauses;
using Rectify.Primitives;

namespace Rectify.Indicators;

/// <summary>A level without a number: a class of quality (Ⅲ类), or a benchmark that only words name (全市平均水平).</summary>
public sealed record LevelTarget : IndicatorTarget
{
    /// <summary>A level.</summary>
    /// <param name="level">The level as printed.</param>
    /// <exception cref="ArgumentException">The level is blank.</exception>
    public LevelTarget(string level) => Level = level;

    /// <summary>The level as printed.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Level { get; init => field = Guard.Against.BadName(value, "level"); }

    /// <summary>The level.</summary>
    public override string ToString() => Level;

    private protected override void Closed()
    {
    }
}
