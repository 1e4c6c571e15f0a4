using System.Buffers;
using NodaTime;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>The results of the rules on a day: the outcome of each in the order of the rule set, the findings, and the next day that one of them names.</summary>
internal sealed class RuleResults
{
    private readonly OutcomeKind[] _kinds;
    private readonly LocalDate _asOf;
    private Finding[] _found = [];
    private int _count;

    private RuleResults(int rules, LocalDate asOf)
    {
        _kinds = new OutcomeKind[rules];
        _asOf = asOf;
        _found = ArrayPool<Finding>.Shared.Rent(rules);
    }

    private RuleResults(RuleResults same, ValueList<Finding> findings)
    {
        _kinds = same._kinds;
        _asOf = same._asOf;
        ReevaluateOn = same.ReevaluateOn;
        Findings = findings;
    }

    /// <summary>Which outcome each rule came to.</summary>
    public ReadOnlySpan<OutcomeKind> Kinds => _kinds;

    /// <summary>The outcomes that people should see, the heaviest first, then by rule id; violated before undetermined.</summary>
    public ValueList<Finding> Findings { get; private set; }

    /// <summary>The first later day on which an outcome may change by time alone, as far as the rules name it.</summary>
    public LocalDate? ReevaluateOn { get; private set; }

    /// <summary>Runs the rules about a measure.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="context">The measure on the day.</param>
    /// <param name="other">The results of another day with the same facts; null where there are none. A rule that no day changes, and that found nothing then, is not run again.</param>
    public static RuleResults Of(RuleSet rules, MeasureContext context, RuleResults? other = null)
    {
        var steps = rules.MeasureSteps;
        var results = new RuleResults(steps.Length, context.AsOf);
        for (int position = 0; position < steps.Length; position++)
        {
            ref readonly var step = ref steps[position];
            if (step.IsTimeless && other is not null && !IsFinding(other._kinds[position]))
            {
                results._kinds[position] = other._kinds[position];
                continue;
            }

            var outcome = RuleRunner.Run(step.Rule, context);
            if (results.Note(position, outcome))
                results.Add(rules, step.Rule.Descriptor, outcome);
        }

        return results.Closed();
    }

    /// <summary>Runs the rules about a plan.</summary>
    public static RuleResults Of(RuleSet rules, PlanContext context)
    {
        var results = new RuleResults(rules.PlanRules.Count, context.AsOf);
        int position = 0;
        foreach (var rule in rules.PlanRules)
        {
            var outcome = RuleRunner.Run(rule, context);
            if (results.Note(position++, outcome))
                results.Add(rules, rule.Descriptor, outcome);
        }

        return results.Closed();
    }

    /// <summary>Returns these results with each finding dated to another day. No outcome may have changed by then.</summary>
    public RuleResults WithDate(MeasureContext day)
    {
        if (Findings.IsEmpty)
            return this;
        var findings = new Finding[Findings.Count];
        for (int i = 0; i < findings.Length; i++)
            findings[i] = Findings[i].WithDate(day);
        return new RuleResults(this, new(findings));
    }

    // Most rules are satisfied or concern the measure not at all; those leave no trace but their kind.
    private bool Note(int position, in RuleOutcome outcome)
    {
        _kinds[position] = outcome.Kind;
        ReevaluateOn = ReevaluateOn.OrEarlier(outcome.ReevaluateOn, _asOf);
        return IsFinding(outcome.Kind);
    }

    private static bool IsFinding(OutcomeKind kind) => kind is OutcomeKind.Violated or OutcomeKind.Undetermined or OutcomeKind.RuleError;

    private void Add(RuleSet rules, RuleDescriptor rule, in RuleOutcome outcome)
    {
        var finding = new Finding(rule, rules.SeverityOf(rule, outcome), outcome);
        // Few, and nearly in order: the rules are run in the order of their ids.
        int place = _count++;
        for (; place > 0 && Precedes(finding, _found[place - 1]); place--)
            _found[place] = _found[place - 1];
        _found[place] = finding;
    }

    private RuleResults Closed()
    {
        Findings = _count == 0 ? default : new(_found[.._count]);
        ArrayPool<Finding>.Shared.Return(_found, clearArray: true);
        _found = [];
        return this;
    }

    private static bool Precedes(Finding first, Finding second)
    {
        if (first.Kind != second.Kind)
            return first.Kind < second.Kind;
        return first.Severity != second.Severity ? first.Severity > second.Severity : string.CompareOrdinal(first.Rule.Id, second.Rule.Id) < 0;
    }
}
