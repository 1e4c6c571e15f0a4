using Rectify.Primitives;

namespace Rectify.Evaluation;

/// <summary>How the units of a plan stand on a day.</summary>
/// <remarks>
/// A unit that the plan names is scored by what names it, else by what speaks for the whole measure.
/// A member of a collective is scored by what names it alone, so that counties do not all tie.
/// </remarks>
public sealed class Scorecard
{
    internal Scorecard(ScoreCounting counting, ScoreGrouping grouping, ValueList<UnitScore> units)
    {
        Counting = counting;
        Grouping = grouping;
        Units = units;
        Ranking = Rank(units);
    }

    /// <summary>How much a measure of several units counts for each.</summary>
    public ScoreCounting Counting { get; }

    /// <summary>Who stands in a row.</summary>
    public ScoreGrouping Grouping { get; }

    /// <summary>The units, in the order in which the plan first names them.</summary>
    public ValueList<UnitScore> Units { get; }

    /// <summary>The units by completed share, the larger first, then by overdue share, the smaller first; equals share a place.</summary>
    /// <remarks>Collectives that could not be expanded, and units that answer for nothing by this counting, are not ranked.</remarks>
    public ValueList<UnitRank> Ranking { get; }

    private static ValueList<UnitRank> Rank(ValueList<UnitScore> units)
    {
        var groups = units.Where(static u => !u.IsCollective && !u.Measures.Numerator.IsZero)
            .GroupBy(static u => (u.CompletedShare, u.OverdueShare))
            .OrderByDescending(static g => g.Key.CompletedShare)
            .ThenBy(static g => g.Key.OverdueShare);
        var ranks = new List<UnitRank>();
        foreach (var group in groups)
        {
            int place = ranks.Count + 1;
            var tied = group.ToList();
            ranks.AddRange(tied.Select(u => new UnitRank(place, u.Unit, tied.Count > 1)));
        }

        return ranks.ToValueList();
    }
}
