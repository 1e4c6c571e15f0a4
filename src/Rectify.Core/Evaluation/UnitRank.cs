namespace Rectify.Evaluation;

/// <summary>A unit's place in the ranking.</summary>
public sealed class UnitRank
{
    internal UnitRank(int rank, string unit, bool isTied)
    {
        Rank = rank;
        Unit = unit;
        IsTied = isTied;
    }

    /// <summary>The place, from 1; after a tie of two on place 1 comes place 3.</summary>
    public int Rank { get; }

    /// <summary>The unit.</summary>
    public string Unit { get; }

    /// <summary>Whether others share the place.</summary>
    public bool IsTied { get; }
}
