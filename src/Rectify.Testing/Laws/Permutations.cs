using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Testing.Laws;

/// <summary>A case whose parts stand in another order.</summary>
internal static class Permutations
{
    public static PlanCase Measures(PlanCase plan) =>
        plan.With(PlanParts.WithMeasures(plan.Plan, plan.Plan.Measures.Reverse().ToValueList()), plan.Log);

    /// <summary>Where facts of one day stand together in the log, those of the last measure first; the facts of each measure keep their order.</summary>
    public static PlanCase FactsOfOneDay(PlanCase plan)
    {
        var turned = new List<ProgressEvent>();
        for (var left = plan.Log.Events.AsEnumerable(); left.FirstOrDefault() is { } first; left = left.SkipWhile(e => e.On == first.On))
            turned.AddRange(left.TakeWhile(e => e.On == first.On).GroupBy(static e => e.Measure, StringComparer.Ordinal).Reverse().SelectMany(static facts => facts));
        return plan.With(plan.Plan, plan.Log with { Events = turned.ToValueList() });
    }

    /// <summary>The case with one of its measures alone, for each of them.</summary>
    public static IEnumerable<PlanCase> Alone(PlanCase plan) => plan.Plan.Measures.Select(measure =>
    {
        var alone = PlanParts.WithMeasures(plan.Plan, [measure]);
        return plan.With(alone, PlanParts.FactsAbout(alone, plan.Log));
    });
}
