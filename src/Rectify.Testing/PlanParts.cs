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
        var problems = plan.Problems.Select(p => p with { Measures = p.Measures.Where(left.Contains).ToValueList() }).ToValueList();
        return new(plan.Id, plan.Title, plan.IssuedOn, measures, plan.Goals, plan.Safeguards, problems, plan.Citations);
    }

    /// <summary>The log without what speaks of anything that the plan, or what is left of the log, does not have.</summary>
    public static ProgressLog FactsAbout(RectificationPlan plan, ProgressLog log)
    {
        // A retraction goes with the fact that it takes back.
        var left = WithoutStrangers(plan, log);
        return left == log ? log : FactsAbout(plan, left);
    }

    private static ProgressLog WithoutStrangers(RectificationPlan plan, ProgressLog log)
    {
        var strange = log.MismatchesWith(plan).Select(static m => m.Path[..(m.Path.IndexOf(']', StringComparison.Ordinal) + 1)]).ToHashSet(StringComparer.Ordinal);
        return strange.Count == 0 ? log : log with { Events = Known(log.Events, "events"), Observations = Known(log.Observations, "observations") };

        ValueList<T> Known<T>(ValueList<T> facts, string list) =>
            facts.Where((_, n) => !strange.Contains(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"$.{list}[{n}]"))).ToValueList();
    }

    /// <summary>The log as it is in view: what had happened by the day of evaluation and was recorded by the day of knowledge.</summary>
    public static ProgressLog InView(PlanCase plan) => plan.Log with
    {
        // A retraction counts from the day of its recording on, whatever day it is of.
        Events = plan.Log.Events.Where(e => (e.On <= plan.AsOf || e is Retracted) && e.RecordedOn <= plan.KnownOn).ToValueList(),
        Observations = plan.Log.Observations.Where(o => o.On <= plan.AsOf && o.RecordedOn <= plan.KnownOn).ToValueList(),
    };
}
