using Rectify.Evaluation;

namespace Rectify.Reporting.Units;

/// <summary>Puts units in order; equals share a place.</summary>
internal static class UnitRanking
{
    /// <summary>All units of a scorecard in an order, those that are not ranked last.</summary>
    /// <remarks>Collectives that could not be expanded, and units that answer for nothing, are not ranked.</remarks>
    public static IReadOnlyList<RankedUnit> Of(Scorecard scorecard, UnitOrder order)
    {
        var ranked = order == UnitOrder.CompletedShare ? ByShare(scorecard) : WorstFirst(scorecard);
        var seen = ranked.Select(static r => r.Score.Unit).ToHashSet(StringComparer.Ordinal);
        return [.. ranked, .. scorecard.Units.Where(u => !seen.Contains(u.Unit)).Select(static u => new RankedUnit(u, Rank: null, IsTied: false))];
    }

    private static List<RankedUnit> ByShare(Scorecard scorecard)
    {
        var units = scorecard.Units.ToDictionary(static u => u.Unit, StringComparer.Ordinal);
        return [.. scorecard.Ranking.Select(r => new RankedUnit(units[r.Unit], r.Rank, r.IsTied))];
    }

    private static List<RankedUnit> WorstFirst(Scorecard scorecard)
    {
        var groups = scorecard.Units.Where(static u => !u.IsCollective && !u.Measures.Numerator.IsZero)
            .GroupBy(static u => (u.Overdue, u.Lapsed, u.OverdueShare))
            .OrderByDescending(static g => g.Key.Overdue)
            .ThenByDescending(static g => g.Key.Lapsed)
            .ThenByDescending(static g => g.Key.OverdueShare);
        var ranked = new List<RankedUnit>();
        foreach (var group in groups)
        {
            int rank = ranked.Count + 1;
            ranked.AddRange(group.Select(u => new RankedUnit(u, rank, group.Skip(1).Any())));
        }

        return ranked;
    }
}
