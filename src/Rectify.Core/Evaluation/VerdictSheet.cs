using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;
using static Rectify.Primitives.Spelling;

namespace Rectify.Evaluation;

/// <summary>Every verdict of one evaluation by measure and name.</summary>
internal sealed class VerdictSheet
{
    private readonly Dictionary<(string? Measure, string Verdict), string> _verdicts = [];
    private readonly List<(string? Measure, string Verdict)> _keys = [];

    /// <summary>The names of the verdicts, by measure in the order of the plan.</summary>
    public IReadOnlyList<(string? Measure, string Verdict)> Keys => _keys;

    /// <summary>A verdict, or null where the evaluation has none of that name.</summary>
    public string? this[(string? Measure, string Verdict) key] => _verdicts.GetValueOrDefault(key);

    /// <summary>The verdicts of a plan on a day, with the facts in view, which may be those of an earlier day.</summary>
    public static VerdictSheet Of(RectificationPlan plan, RuleSet rules, OrganizationDirectory? directory, FactsInView facts, LocalDate asOf, LocalDate knownOn)
    {
        var sheet = new VerdictSheet();
        var contexts = new List<MeasureContext>();
        foreach (var measure in plan.Measures)
        {
            var verdicts = new MeasureVerdicts(rules, new MeasureSituation(plan, measure, facts, knownOn, rules.Policy, directory).On(asOf));
            contexts.Add(verdicts.Context);
            sheet.Add(rules, verdicts);
        }

        var outcomes = OutcomeSheet.Of(rules, new PlanContext(plan, contexts, facts, asOf, knownOn, rules.Policy, directory)).Kinds;
        for (int i = 0; i < outcomes.Length; i++)
            sheet.Add(measure: null, rules.PlanRules[i].Descriptor.Id, CamelCase(outcomes[i].ToString()));
        return sheet;
    }

    /// <summary>The verdicts of one measure.</summary>
    public static VerdictSheet Of(RuleSet rules, MeasureVerdicts verdicts)
    {
        var sheet = new VerdictSheet();
        sheet.Add(rules, verdicts);
        return sheet;
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
            Add(id, duty.Duty.Id, CamelCase(duty.Reading.State.ToString()));
        for (int i = 0; i < verdicts.Outcomes.Length; i++)
            Add(id, rules.MeasureRules[i].Descriptor.Id, CamelCase(verdicts.Outcomes[i].ToString()));
    }

    private void Add(string? measure, string verdict, string value)
    {
        if (_verdicts.TryAdd((measure, verdict), value))
            _keys.Add((measure, verdict));
    }
}
