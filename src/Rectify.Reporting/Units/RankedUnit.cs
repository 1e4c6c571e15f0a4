using Rectify.Evaluation;

namespace Rectify.Reporting.Units;

/// <summary>A unit at its place.</summary>
/// <param name="Score">How it stands.</param>
/// <param name="Rank">The place, from 1; null for one that is not ranked.</param>
/// <param name="IsTied">Whether others share the place.</param>
internal readonly record struct RankedUnit(UnitScore Score, int? Rank, bool IsTied)
{
    // One measure more or less turns the share of so few by a third or more.
    private const int FewMeasures = 3;

    /// <summary>Whether it answers for so few measures that its share says little.</summary>
    public bool IsSmall => Score.Measures.ToDecimal(4) is > 0 and < FewMeasures;
}
