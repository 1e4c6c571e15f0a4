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
            var context = new MeasureSituation(plan, measure, facts, knownOn, rules.Policy, directory).On(asOf);
            contexts.Add(context);
            sheet.Add(context, rules, RuleRunner.Run(rules.MeasureRules, context));
        }

        foreach (var result in RuleRunner.Run(rules.PlanRules, new PlanContext(plan, contexts, facts, asOf, knownOn, rules.Policy, directory)))
            sheet.Add(measure: null, result.Rule.Id, CamelCase(result.Outcome.Kind.ToString()));
        return sheet;
    }

    /// <summary>The verdicts of one measure.</summary>
    public static VerdictSheet Of(in MeasureContext context, RuleSet rules, RuleResult[] results)
    {
        var sheet = new VerdictSheet();
        sheet.Add(context, rules, results);
        return sheet;
    }

    private void Add(in MeasureContext context, RuleSet rules, RuleResult[] results)
    {
        string id = context.Measure.Id;
        var signal = SignalLight.Of(rules.Policy.Signals, context.Stage, context.Schedule, Findings.Of(rules, results));
        Add(id, "stage", CamelCase(context.Stage.ToString()));
        Add(id, "schedule", CamelCase(context.Schedule.ToString()));
        Add(id, "standing", CamelCase(context.Standing.ToString()));
        Add(id, "signal", CamelCase(signal.ToString()));
        foreach (var indicator in context.Indicators)
            Add(id, indicator.Indicator.Id, CamelCase(indicator.State.ToString()));
        foreach (var milestone in context.Milestones)
            Add(id, milestone.Milestone.Id, CamelCase(milestone.State.ToString()));
        foreach (var duty in context.Duties)
            Add(id, duty.Duty.Id, CamelCase(duty.Reading.State.ToString()));
        foreach (var result in results)
            Add(id, result.Rule.Id, CamelCase(result.Outcome.Kind.ToString()));
    }

    private void Add(string? measure, string verdict, string value)
    {
        if (_verdicts.TryAdd((measure, verdict), value))
            _keys.Add((measure, verdict));
    }
}
