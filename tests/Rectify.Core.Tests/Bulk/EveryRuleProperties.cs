using FsCheck.Xunit;
using NodaTime;
using Rectify.Bulk;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;
using Rectify.Testing;
using static Rectify.Core.Tests.DrawnCase;

namespace Rectify.Core.Tests.Bulk;

/// <summary>Every rule about measures has the same outcome in bulk as for the object: on each of the days after the facts, and around every day on which it can change.</summary>
[Properties(Arbitrary = [typeof(RectifyArbitraries)], MaxTest = 80)]
public sealed class EveryRuleProperties
{
    private const int DaysInARow = 200;

    private static readonly EvaluationPolicy Policy = new()
    {
        EscalationLadder = [new EscalationRung(ProgressEventType.Reminded, 5), new EscalationRung(ProgressEventType.Interviewed, 90)],
    };

    [Property]
    public void Violated_and_undetermined_rules_are_those_of_the_objects(PlanCase drawn, EvaluationPolicy policy) => AssertEqual(drawn, policy);

    [Fact]
    public void Rules_about_units_are_those_of_the_objects()
    {
        foreach (var factsOn in (LocalDate[])[Seed.Plan.IssuedOn, Seed.AsOf])
            AssertEqual(new PlanCase(Seed.Plan, Seed.Log, factsOn) { Directory = Seed.Directory }, Policy);
    }

    private static void AssertEqual(PlanCase drawn, EvaluationPolicy policy)
    {
        var columns = MeasureColumns.From(drawn.Plan, drawn.Log, drawn.AsOf, policy, drawn.KnownOn, everyRule: true, drawn.Directory);
        var measures = new PlanEvaluation(RuleSet.Default.WithPolicy(policy), drawn.Inputs).Measures.ToArray();
        foreach (var day in Days(columns, measures))
        {
            var (violated, undetermined) = Evaluate(columns, day);
            for (int i = 0; i < measures.Length; i++)
            {
                var context = measures[i].Facts.On(day);
                var expected = (MaskOf(context, OutcomeKind.Violated), MaskOf(context, OutcomeKind.Undetermined));
                AssertSame(context.Measure.Id, day, expected, (violated[i], undetermined[i]), "in bulk", static said => $"violated [{said.Item1}], cannot be told [{said.Item2}]");
            }
        }
    }

    private static IEnumerable<LocalDate> Days(MeasureColumns columns, MeasureEvaluation[] measures) => measures
        .SelectMany(m => m.After(m.On(columns.FactsOn)).Select(static verdicts => verdicts.AsOf))
        .SelectMany(static day => new[] { day.PlusDaysWithinCalendar(-1), day, day.PlusDaysWithinCalendar(1) })
        .Concat(Enumerable.Range(0, DaysInARow).Select(n => columns.FactsOn.PlusDays(n)))
        .Append(columns.LastDay)
        .Where(day => day >= columns.FactsOn && day <= columns.LastDay)
        .Distinct();

    private static RuleMask MaskOf(MeasureContext context, OutcomeKind kind) => RuleSet.Default.MeasureRules
        .Where(rule => RuleRunner.Run(rule, context).Kind == kind)
        .Aggregate(RuleMask.None, static (mask, rule) => mask | RuleMask.Of(rule.Descriptor.Id));

    private static (RuleMask[] Violated, RuleMask[] Undetermined) Evaluate(MeasureColumns columns, LocalDate day)
    {
        var (violated, undetermined) = (new RuleMask[columns.Count], new RuleMask[columns.Count]);
        BulkEvaluator.EvaluateEveryRule(columns, day, new MeasureStatus[columns.Count], violated, undetermined);
        return (violated, undetermined);
    }
}
