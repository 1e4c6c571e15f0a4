using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Testing.Shrinking;

namespace Rectify.Testing;

/// <summary>A case in which one target asks for more.</summary>
/// <param name="Indicator">The id of the indicator.</param>
/// <param name="Target">What is asked for, as a person reads it.</param>
/// <param name="Case">The case with that target.</param>
internal sealed record Tightening(string Indicator, string Target, PlanCase Case)
{
    // Best first.
    private static readonly string[] Levels = ["Ⅰ类", "Ⅱ类", "Ⅲ类", "Ⅳ类", "Ⅴ类", "劣Ⅴ类"];

    public static IEnumerable<Tightening> Of(PlanCase plan) =>
        from m in Enumerable.Range(0, plan.Plan.Measures.Count)
        let measure = plan.Plan.Measures[m]
        from i in Enumerable.Range(0, measure.Indicators.Count)
        from tight in Tighter(measure.Indicators[i])
        let tightened = measure with { Indicators = Smaller.Replaced(measure.Indicators, i, tight) }
        select new Tightening(
            tight.Id,
            $"{ComparatorSymbols.Of(tight.Comparator)} {tight.Target}",
            plan.With(PlanParts.WithMeasures(plan.Plan, Smaller.Replaced(plan.Plan.Measures, m, tightened)), plan.Log));

    public static bool IsBroken(IndicatorState loose, IndicatorState tight) =>
        (IsMet(tight) && !IsMet(loose)) || (loose == IndicatorState.Missed && tight != loose) || (loose == IndicatorState.AtRisk && tight == IndicatorState.OnTrack);

    private static bool IsMet(IndicatorState state) => state is IndicatorState.Attained or IndicatorState.AttainedLate;

    private static IEnumerable<TargetIndicator> Tighter(TargetIndicator indicator)
    {
        int side = indicator.Comparator switch
        {
            Comparator.AtLeast or Comparator.MoreThan => 1,
            Comparator.AtMost or Comparator.LessThan => -1,
            _ => 0,
        };
        return side == 0 ? [] : indicator.Target.Match(quantity => Tighter(indicator, quantity, side), level => Tighter(indicator, level, side));
    }

    private static IEnumerable<TargetIndicator> Tighter(TargetIndicator indicator, QuantityTarget target, int side)
    {
        if (Math.Abs(target.Value) > 1_000_000_000m)
            yield break;
        foreach (decimal step in (decimal[])[0.01m, 1m, 20m])
            yield return With(indicator, new QuantityTarget(target.Value + (side * step), target.Unit));
    }

    private static IEnumerable<TargetIndicator> Tighter(TargetIndicator indicator, LevelTarget target, int side)
    {
        int level = Array.IndexOf(Levels, target.Level);
        int tighter = level - side;
        if (level >= 0 && tighter >= 0 && tighter < Levels.Length)
            yield return With(indicator, new LevelTarget(Levels[tighter]));
    }

    private static TargetIndicator With(TargetIndicator indicator, IndicatorTarget target) => new(indicator.Id, indicator.Name, indicator.Comparator, target, indicator.Mode)
    {
        By = indicator.By,
        Baseline = indicator.Baseline,
        Modality = indicator.Modality,
        IsApproximate = indicator.IsApproximate,
    };
}
