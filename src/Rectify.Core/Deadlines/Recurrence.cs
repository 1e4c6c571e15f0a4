using Ardalis.GuardClauses;
using Rectify.Primitives;

namespace Rectify.Deadlines;

/// <summary>How often something is to be done: at least so many times in each calendar window.</summary>
public sealed record Recurrence
{
    /// <summary>A recurrence.</summary>
    /// <param name="atLeast">The least number of times in each window, from 1.</param>
    /// <param name="per">The window.</param>
    /// <param name="by">The point within the window, as the text says it (28日前, 12月底前, 周二), or null.</param>
    /// <exception cref="ArgumentException">The number is not positive, or the window is no named value.</exception>
    public Recurrence(int atLeast, RecurrencePeriod per, string? by = null)
    {
        AtLeast = atLeast;
        Per = per;
        By = by;
    }

    /// <summary>The least number of times in each window.</summary>
    /// <exception cref="ArgumentException">Not positive.</exception>
    public int AtLeast { get; init => field = Guard.Against.NegativeOrZero(value, "atLeast"); }

    /// <summary>The window.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public RecurrencePeriod Per { get; init => field = Guard.Against.Undefined(value, "per"); }

    /// <summary>The point within the window as the text says it, or null.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? By { get; init => field = Guard.Against.BadText(value, "by"); }
}
