using Rectify.Testing.Laws;

namespace Rectify.Testing;

/// <summary>How a law is checked: on how many cases, and from which seed.</summary>
public sealed record LawRun
{
    /// <summary>A hundred cases from a new seed.</summary>
    public static LawRun Default { get; } = new();

    /// <summary>How many cases are drawn; at least one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than one.</exception>
    public int Cases
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 100;

    /// <summary>The seed that a failure printed, which draws its case alone; its first two numbers alone draw a whole run. Null: a new run each time.</summary>
    /// <exception cref="FormatException">Not such a seed.</exception>
    public string? Replay
    {
        get;
        init
        {
            if (value is not null)
                _ = LawSeed.Parse(value);
            field = value;
        }
    }
}
