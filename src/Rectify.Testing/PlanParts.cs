using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Testing;

/// <summary>Plans and logs with parts taken out or turned round.</summary>
internal static class PlanParts
{
    /// <summary>The plan with other measures; problems keep those of theirs that are left.</summary>
    public static RectificationPlan WithMeasures(RectificationPlan plan, ValueList<Measure> measures)
    {
        var left = measures.Select(static m => m.Id).ToHashSet(StringComparer.Ordinal);
        var problems = plan.Problems.Select(p => new Problem(p.Id, p.Text, p.Measures.Where(left.Contains).ToValueList())).ToValueList();
        return new(plan.Id, plan.Title, plan.IssuedOn, measures, plan.Goals, plan.Safeguards, problems, plan.Citations);
    }

    /// <summary>The log without what speaks of anything that the plan does not have.</summary>
    public static ProgressLog FactsAbout(RectificationPlan plan, ProgressLog log)
    {
        var strange = log.MismatchesWith(plan).Select(static m => m.Path[..(m.Path.IndexOf(']', StringComparison.Ordinal) + 1)]).ToHashSet(StringComparer.Ordinal);
        return strange.Count == 0 ? log : new ProgressLog(log.Plan, Known(log.Events, "events"), Known(log.Observations, "observations"));

        ValueList<T> Known<T>(ValueList<T> facts, string list) =>
            facts.Where((_, n) => !strange.Contains(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"$.{list}[{n}]"))).ToValueList();
    }

    /// <summary>The log as it is in view: what had happened by the day of evaluation and was recorded by the day of knowledge.</summary>
    public static ProgressLog InView(PlanCase plan) => new(
        plan.Log.Plan,
        plan.Log.Events.Where(e => e.On <= plan.AsOf && e.RecordedOn <= plan.KnownOn).ToValueList(),
        plan.Log.Observations.Where(o => o.On <= plan.AsOf && o.RecordedOn <= plan.KnownOn).ToValueList());
}
