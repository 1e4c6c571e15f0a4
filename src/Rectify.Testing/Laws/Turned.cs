using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Testing;

/// <summary>The same case told in another order.</summary>
internal static class Turned
{
    public static PlanCase Measures(PlanCase plan) =>
        plan.With(PlanParts.WithMeasures(plan.Plan, plan.Plan.Measures.Reverse().ToValueList()), plan.Log);

    /// <summary>Of each day, the facts of the last measure first; the facts of each measure keep their order.</summary>
    public static PlanCase FactsOfOneDay(PlanCase plan)
    {
        var events = plan.Log.Events.GroupBy(static e => e.On)
            .SelectMany(static day => day.GroupBy(static e => e.Measure, StringComparer.Ordinal).Reverse().SelectMany(static facts => facts));
        return plan.With(plan.Plan, new ProgressLog(plan.Log.Plan, events.ToValueList(), plan.Log.Observations));
    }

    /// <summary>The case with one of its measures alone, for each of them.</summary>
    public static IEnumerable<PlanCase> Alone(PlanCase plan) => plan.Plan.Measures.Select(measure =>
    {
        var alone = PlanParts.WithMeasures(plan.Plan, [measure]);
        return plan.With(alone, PlanParts.FactsAbout(alone, plan.Log));
    });
}
