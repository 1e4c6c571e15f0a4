using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Rectify.Rules;

namespace Rectify.Testing.Laws;

/// <summary>Stands in for a rule and notes what it says on one day.</summary>
/// <param name="descriptor">The rule's descriptor.</param>
/// <param name="asOf">The day.</param>
/// <param name="looksAhead">Whether the days that the rule names are passed on, so that the evaluator looks at them.</param>
internal abstract class RuleProbe(RuleDescriptor descriptor, LocalDate asOf, bool looksAhead)
{
    private readonly ConcurrentQueue<RecordedOutcome> _said = [];

    public RuleDescriptor Descriptor => descriptor;

    public IReadOnlyList<RecordedOutcome> Said => [.. _said];

    public static RuleProbe Of(object rule, LocalDate asOf, bool looksAhead) =>
        rule is IMeasureRule measureRule ? new MeasureRuleProbe(measureRule, asOf, looksAhead) : new PlanRuleProbe((IPlanRule)rule, asOf, looksAhead);

    public abstract RuleSet In(RuleSet rules);

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever the rule throws is what it said.")]
    protected RuleOutcome Note(string? measure, LocalDate on, Func<RuleOutcome> evaluate)
    {
        RecordedOutcome said;
        try
        {
            said = new RecordedOutcome(measure, evaluate(), Thrown: null);
        }
        catch (Exception thrown) when (thrown is not OperationCanceledException)
        {
            said = new RecordedOutcome(measure, RuleOutcome.NotApplicable, thrown);
        }

        if (on == asOf)
            _said.Enqueue(said);
        return looksAhead ? said.Outcome : said.Outcome.WithReevaluateOn(null);
    }
}
