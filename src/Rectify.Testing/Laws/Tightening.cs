using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Testing.Shrinking;

namespace Rectify.Testing.Laws;

/// <summary>A case in which one target asks for more.</summary>
/// <param name="Indicator">The id of the indicator.</param>
/// <param name="Target">What is asked for, as a person reads it.</param>
/// <param name="Case">The case with that target.</param>
internal sealed record Tightening(string Indicator, string Target, PlanCase Case)
{
    // Best first.
    private static readonly string[] Levels = ["Ⅰ类", "Ⅱ类", "Ⅲ类", "Ⅳ类", "Ⅴ类", "劣Ⅴ类"];

    private static readonly decimal[] Steps = [0.01m, 1m, 20m];

    public static IEnumerable<Tightening> Of(PlanCase plan) =>
        from m in Enumerable.Range(0, plan.Plan.Measures.Count)
        let measure = plan.Plan.Measures[m]
        from i in Enumerable.Range(0, measure.Indicators.Count)
        from tight in Tighter(measure.Indicators[i], [.. plan.Log.Observations.Where(o => string.Equals(o.Indicator, measure.Indicators[i].Id, StringComparison.Ordinal)).Select(static o => o.Value.Number).OfType<decimal>()])
        let tightened = measure with { Indicators = Smaller.Replaced(measure.Indicators, i, tight) }
        select new Tightening(
            tight.Id,
            $"{ComparatorSymbols.Of(tight.Comparator)} {tight.Target}",
            plan.With(PlanParts.WithMeasures(plan.Plan, Smaller.Replaced(plan.Plan.Measures, m, tightened)), plan.Log));

    public static bool IsBroken(IndicatorState loose, IndicatorState tight) =>
        (IsMet(tight) && !IsMet(loose)) || (loose == IndicatorState.Missed && tight != loose) || (loose == IndicatorState.AtRisk && tight == IndicatorState.OnTrack);

    private static bool IsMet(IndicatorState state) => state is IndicatorState.Attained or IndicatorState.AttainedLate;

    private static IEnumerable<TargetIndicator> Tighter(TargetIndicator indicator, decimal[] observed)
    {
        int side = indicator.Comparator switch
        {
            Comparator.AtLeast or Comparator.MoreThan => 1,
            Comparator.AtMost or Comparator.LessThan => -1,
            _ => 0,
        };
        return side == 0 ? [] : indicator.Target.Match(quantity => Tighter(indicator, quantity, side, observed), level => Tighter(indicator, level, side));
    }

    // A little, a step or a lot, and just what was observed beyond the target.
    private static IEnumerable<TargetIndicator> Tighter(TargetIndicator indicator, QuantityTarget target, int side, decimal[] observed)
    {
        if (Math.Abs(target.Value) > 1_000_000_000m)
            return [];
        var steps = Steps.Select(step => target.Value + (side * step));
        return steps.Concat(observed.Where(value => value.CompareTo(target.Value) == side)).Select(value => With(indicator, new QuantityTarget(value, target.Unit)));
    }

    private static IEnumerable<TargetIndicator> Tighter(TargetIndicator indicator, LevelTarget target, int side)
    {
        int level = Array.IndexOf(Levels, target.Level);
        int tighter = level - side;
        if (level >= 0 && tighter >= 0 && tighter < Levels.Length)
            yield return With(indicator, new LevelTarget(Levels[tighter]));
    }

    private static TargetIndicator With(TargetIndicator indicator, IndicatorTarget target) => indicator with { Target = target };
}
