using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Testing.Shrinking;

/// <summary>Smaller cases, the boldest first. What is taken out of the plan takes its facts with it, so that every smaller case fits together too.</summary>
internal static class CaseShrinker
{
    public static IEnumerable<PlanCase> Shrink(PlanCase plan) => WithLessAround(plan)
        .Concat(Smaller.Lists(plan.Plan.Measures).Select(measures => plan.With(PlanParts.WithMeasures(plan.Plan, measures), plan.Log)))
        .Concat(LogShrinker.Shrink(plan.Log).Select(log => plan.With(plan.Plan, log)))
        .Concat(WithSimplerMeasure(plan))
        .Select(Fitting);

    private static IEnumerable<PlanCase> WithLessAround(PlanCase plan)
    {
        var whole = plan.Plan;
        if (plan.Directory is not null)
            yield return plan with { Directory = null };
        if (plan.KnownOn != plan.AsOf)
            yield return plan with { KnownOn = plan.AsOf };
        if (!whole.Goals.IsEmpty || !whole.Safeguards.IsEmpty || !whole.Problems.IsEmpty || !whole.Citations.IsEmpty)
            yield return plan.With(whole with { Goals = default, Safeguards = default, Problems = default, Citations = default }, plan.Log);
        if (!whole.Goals.IsEmpty)
            yield return plan.With(whole with { Goals = default }, plan.Log);
        if (!whole.Safeguards.IsEmpty)
            yield return plan.With(whole with { Safeguards = default }, plan.Log);
    }

    private static IEnumerable<PlanCase> WithSimplerMeasure(PlanCase plan) =>
        from index in Enumerable.Range(0, plan.Plan.Measures.Count)
        from simpler in MeasureShrinker.Shrink(plan.Plan.Measures[index])
        select plan.With(PlanParts.WithMeasures(plan.Plan, Smaller.Replaced(plan.Plan.Measures, index, simpler)), plan.Log);

    private static PlanCase Fitting(PlanCase plan) => plan.With(plan.Plan, PlanParts.FactsAbout(plan.Plan, plan.Log));
}
