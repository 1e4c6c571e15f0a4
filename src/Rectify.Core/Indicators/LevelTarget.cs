using Ardalis.GuardClauses;

namespace Rectify.Indicators;

/// <summary>A level without a number: a class of quality (Ⅲ类), or a benchmark that only words name (全市平均水平).</summary>
public sealed record LevelTarget : IndicatorTarget
{
    /// <summary>A level.</summary>
    /// <param name="level">The level as printed.</param>
    /// <exception cref="ArgumentException">The level is blank.</exception>
    public LevelTarget(string level) => Level = Guard.Against.NullOrWhiteSpace(level);

    /// <summary>The level as printed.</summary>
    public string Level { get; }

    /// <summary>The level.</summary>
    public override string ToString() => Level;

    private protected override void Closed()
    {
    }
}
