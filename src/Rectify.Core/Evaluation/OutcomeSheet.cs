using NodaTime;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>What the rules said on a day: the outcome of each in the order of the rule set, the findings, and the next day that one of them names.</summary>
internal sealed class OutcomeSheet
{
    private readonly OutcomeKind[] _kinds;
    private readonly LocalDate _asOf;
    private readonly List<Finding> _findings = [];

    private OutcomeSheet(int rules, LocalDate asOf)
    {
        _kinds = new OutcomeKind[rules];
        _asOf = asOf;
    }

    /// <summary>Which outcome each rule came to.</summary>
    public ReadOnlySpan<OutcomeKind> Kinds => _kinds;

    /// <summary>The outcomes that people should see, the heaviest first, then by rule id; violated before undetermined.</summary>
    public ValueList<Finding> Findings { get; private set; }

    /// <summary>The first later day on which an outcome may change by time alone, as far as the rules can tell.</summary>
    public LocalDate? MayChangeOn { get; private set; }

    /// <summary>Runs the rules about a measure.</summary>
    public static OutcomeSheet Of(RuleSet rules, in MeasureContext context)
    {
        var sheet = new OutcomeSheet(rules.MeasureRules.Count, context.AsOf);
        int position = 0;
        foreach (var rule in rules.MeasureRules)
        {
            var outcome = RuleRunner.Run(rule, context);
            if (sheet.Note(position++, outcome))
                sheet.Add(rules, rule.Descriptor, outcome);
        }

        return sheet.Sorted();
    }

    /// <summary>Runs the rules about a plan.</summary>
    public static OutcomeSheet Of(RuleSet rules, in PlanContext context)
    {
        var sheet = new OutcomeSheet(rules.PlanRules.Count, context.AsOf);
        int position = 0;
        foreach (var rule in rules.PlanRules)
        {
            var outcome = RuleRunner.Run(rule, context);
            if (sheet.Note(position++, outcome))
                sheet.Add(rules, rule.Descriptor, outcome);
        }

        return sheet.Sorted();
    }

    // Most rules are satisfied or concern the measure not at all; those leave no trace but their kind.
    private bool Note(int position, in RuleOutcome outcome)
    {
        _kinds[position] = outcome.Kind;
        if (outcome.MayChangeOn is { } day && day > _asOf && !(MayChangeOn <= day))
            MayChangeOn = day;
        return outcome.Kind is OutcomeKind.Violated or OutcomeKind.Undetermined or OutcomeKind.RuleError;
    }

    private void Add(RuleSet rules, RuleDescriptor rule, in RuleOutcome outcome)
    {
        var severity = rules.SeverityOf(rule);
        _findings.Add(new Finding(rule, outcome.AtMost is { } most && most < severity ? most : severity, outcome));
    }

    private OutcomeSheet Sorted()
    {
        _findings.Sort(ByWeight);
        Findings = _findings.Count == 0 ? default : new([.. _findings]);
        return this;
    }

    private static int ByWeight(Finding first, Finding second)
    {
        int order = first.Outcome.Kind.CompareTo(second.Outcome.Kind);
        if (order == 0)
            order = second.Severity.CompareTo(first.Severity);
        return order != 0 ? order : string.CompareOrdinal(first.Rule.Id, second.Rule.Id);
    }
}
