using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;
using static Rectify.Primitives.Spelling;

namespace Rectify.Evaluation;

/// <summary>Every verdict of one evaluation by measure and name.</summary>
internal sealed class NamedVerdicts
{
    private readonly Dictionary<(string? Measure, string Verdict), string> _verdicts = [];
    private readonly List<(string? Measure, string Verdict)> _keys = [];
    private readonly Dictionary<string, MeasureContext> _measures = new(StringComparer.Ordinal);

    /// <summary>The names of the verdicts, by measure in the order of the plan.</summary>
    public IReadOnlyList<(string? Measure, string Verdict)> Keys => _keys;

    /// <summary>A verdict, or null where the evaluation has none of that name.</summary>
    public string? this[(string? Measure, string Verdict) key] => _verdicts.GetValueOrDefault(key);

    /// <summary>Returns the verdicts of a plan on a day, which may be later than that of the known facts.</summary>
    public static NamedVerdicts Of(PlanEvaluation evaluation, LocalDate day)
    {
        var named = new NamedVerdicts();
        foreach (var measure in evaluation.Measures)
            named.AddWithDueDay(evaluation.Rules, measure.On(day));
        var outcomes = evaluation.WholeOn(day).Outcomes;
        for (int i = 0; i < outcomes.Length; i++)
            named.Add(measure: null, evaluation.Rules.PlanRules[i].Descriptor.Id, CamelCase(outcomes[i].ToString()));
        return named;
    }

    /// <summary>Returns the verdicts of one measure.</summary>
    public static NamedVerdicts Of(RuleSet rules, MeasureVerdicts verdicts)
    {
        var named = new NamedVerdicts();
        named.Add(rules, verdicts);
        return named;
    }

    /// <summary>Returns a measure with what its verdicts rest on; null where the plan does not hold it.</summary>
    public MeasureContext? MeasureOf(string id) => _measures.GetValueOrDefault(id);

    // A due day is no verdict, yet where it moved it is told with its cause.
    private void AddWithDueDay(RuleSet rules, MeasureVerdicts verdicts)
    {
        var context = verdicts.Context;
        _measures.TryAdd(context.Measure.Id, context);
        if (context.Due?.DayOrNull is { } due)
            Add(context.Measure.Id, VerdictChange.Due, Iso(due));
        if (context.WaitsFor is { } anchor)
            Add(context.Measure.Id, VerdictChange.WaitsFor, anchor);
        Add(rules, verdicts);
    }

    private void Add(RuleSet rules, MeasureVerdicts verdicts)
    {
        var context = verdicts.Context;
        string id = context.Measure.Id;
        Add(id, "stage", CamelCase(context.Stage.ToString()));
        Add(id, "schedule", CamelCase(context.Schedule.ToString()));
        Add(id, "standing", CamelCase(context.Standing.ToString()));
        Add(id, "signal", CamelCase(verdicts.Signal.ToString()));
        foreach (var indicator in context.Indicators)
            Add(id, indicator.Indicator.Id, CamelCase(indicator.State.ToString()));
        foreach (var milestone in context.Milestones)
            Add(id, milestone.Milestone.Id, CamelCase(milestone.State.ToString()));
        foreach (var duty in context.Duties)
            Add(id, duty.Duty.Id, CamelCase(duty.State.ToString()));
        for (int i = 0; i < verdicts.Outcomes.Length; i++)
            Add(id, rules.MeasureRules[i].Descriptor.Id, CamelCase(verdicts.Outcomes[i].ToString()));
    }

    private void Add(string? measure, string verdict, string value)
    {
        if (_verdicts.TryAdd((measure, verdict), value))
            _keys.Add((measure, verdict));
    }
}
