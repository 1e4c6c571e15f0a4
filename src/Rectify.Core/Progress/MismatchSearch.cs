using System.Globalization;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>Holds the names in a log against a plan, and its ids against each other.</summary>
internal sealed class MismatchSearch(ProgressLog log, RectificationPlan plan)
{
    private readonly List<ProgressMismatch> _found = [];
    private readonly Dictionary<string, ProgressEvent?> _factById = new(StringComparer.Ordinal);
    private readonly HashSet<string> _safeguardDuties = plan.Safeguards.SelectMany(static s => s.Duties).Select(static d => d.Id).ToHashSet(StringComparer.Ordinal);

    public ValueList<ProgressMismatch> Find()
    {
        if (log.Plan is { } id && !Same(id, plan.Id))
            _found.Add(new ProgressMismatch("$.plan", id));
        for (int i = 0; i < log.Events.Count; i++)
        {
            Claim(log.Events[i].Id, log.Events[i], At("events", i));
            Check(log.Events[i], At("events", i));
        }

        CheckObservations();
        CheckRetractions();
        return _found.ToValueList();
    }

    private void Claim(string? id, ProgressEvent? fact, string path)
    {
        if (id is not null && !_factById.TryAdd(id, fact))
            _found.Add(new ProgressMismatch($"{path}.id", id, ProgressMismatchKind.RepeatedId));
    }

    private void Check(ProgressEvent fact, string path)
    {
        Measure? measure = null;
        if (fact.Measure is { } id && !plan.TryGetMeasure(id, out measure))
            _found.Add(new ProgressMismatch($"{path}.measure", id));
        else if (fact is MilestoneReached reached && !measure!.Milestones.Concat(measure.EarlierStages).Any(m => Same(m.Id, reached.Milestone)))
            _found.Add(new ProgressMismatch($"{path}.milestone", reached.Milestone));
        else if (fact is DutyPerformed performed && !(measure is null ? _safeguardDuties.Contains(performed.Duty) : measure.Duties.Any(d => Same(d.Id, performed.Duty))))
            _found.Add(new ProgressMismatch($"{path}.duty", performed.Duty));
    }

    private void CheckObservations()
    {
        var indicators = plan.Measures.SelectMany(static m => m.Indicators)
            .Concat(plan.Goals.SelectMany(static g => g.Indicators))
            .Concat(plan.Problems.SelectMany(static p => p.Indicators))
            .Select(static x => x.Id)
            .ToHashSet(StringComparer.Ordinal);
        for (int i = 0; i < log.Observations.Count; i++)
        {
            Claim(log.Observations[i].Id, fact: null, At("observations", i));
            if (!indicators.Contains(log.Observations[i].Indicator))
                _found.Add(new ProgressMismatch($"{At("observations", i)}.indicator", log.Observations[i].Indicator));
        }
    }

    // A fact may stand after its retraction in the list.
    private void CheckRetractions()
    {
        for (int i = 0; i < log.Events.Count; i++)
        {
            if (log.Events[i] is not Retracted retraction)
                continue;
            if (!_factById.TryGetValue(retraction.Fact, out var fact))
                _found.Add(new ProgressMismatch($"{At("events", i)}.fact", retraction.Fact, ProgressMismatchKind.UnknownFact));
            else if (fact is Retracted)
                _found.Add(new ProgressMismatch($"{At("events", i)}.fact", retraction.Fact, ProgressMismatchKind.RetractedRetraction));
        }
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    private static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"$.{list}[{index}]");
}
