namespace Rectify.Evaluation;

/// <summary>How many members of a measure's collectives have reported.</summary>
public sealed class Coverage
{
    internal Coverage(int? expected, int reported)
    {
        Expected = expected;
        Reported = reported;
    }

    /// <summary>How many members there are on the day; null where the collective cannot be expanded.</summary>
    public int? Expected { get; }

    /// <summary>How many units are named by at least one event in view.</summary>
    public int Reported { get; }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Coverage other && (Expected, Reported) == (other.Expected, other.Reported);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Expected, Reported);
}
