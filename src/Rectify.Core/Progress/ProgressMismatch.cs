using System.Globalization;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>A name in a progress log that the plan does not hold.</summary>
/// <param name="Path">The place in the log as a JSON path: <c>$.events[3].measure</c>.</param>
/// <param name="Name">The name that was not found.</param>
public sealed record ProgressMismatch(string Path, string Name)
{
    internal static ValueList<ProgressMismatch> Find(ProgressLog log, RectificationPlan plan)
    {
        var found = new List<ProgressMismatch>();
        if (log.Plan is { } id && !string.Equals(id, plan.Id, StringComparison.Ordinal))
            found.Add(new ProgressMismatch("$.plan", id));
        var safeguardDuties = plan.Safeguards.SelectMany(static s => s.Duties).Select(static d => d.Id).ToHashSet(StringComparer.Ordinal);
        for (int i = 0; i < log.Events.Count; i++)
            found.AddRange(OfEvent(log.Events[i], At("events", i), plan, safeguardDuties));
        var indicators = plan.Measures.SelectMany(static m => m.Indicators).Concat(plan.Goals.SelectMany(static g => g.Indicators))
            .Select(static x => x.Id).ToHashSet(StringComparer.Ordinal);
        for (int i = 0; i < log.Observations.Count; i++)
        {
            if (!indicators.Contains(log.Observations[i].Indicator))
                found.Add(new ProgressMismatch($"{At("observations", i)}.indicator", log.Observations[i].Indicator));
        }

        return found.ToValueList();
    }

    private static IEnumerable<ProgressMismatch> OfEvent(ProgressEvent fact, string path, RectificationPlan plan, HashSet<string> safeguardDuties)
    {
        Measure? measure = null;
        if (fact.Measure is { } id && !plan.TryGetMeasure(id, out measure))
            yield return new ProgressMismatch($"{path}.measure", id);
        else if (fact is MilestoneReached reached && !measure!.Milestones.Concat(measure.EarlierStages).Any(m => Same(m.Id, reached.Milestone)))
            yield return new ProgressMismatch($"{path}.milestone", reached.Milestone);
        else if (fact is DutyPerformed performed && !(measure is null ? safeguardDuties.Contains(performed.Duty) : measure.Duties.Any(d => Same(d.Id, performed.Duty))))
            yield return new ProgressMismatch($"{path}.duty", performed.Duty);
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    private static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"$.{list}[{index}]");
}
