namespace Rectify.Evaluation;

/// <summary>A unit's place in the ranking.</summary>
/// <param name="Rank">The place, from 1; after a tie of two on place 1 comes place 3.</param>
/// <param name="Unit">The unit.</param>
/// <param name="IsTied">Whether others share the place.</param>
public sealed record UnitRank(int Rank, string Unit, bool IsTied);
