using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Rectify.Bulk;
using Rectify.Core.Tests.Serialization;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Core.Tests.Bulk;

/// <summary>Every rule about measures says as a bit what it says as an object: on each of the days after the facts, and around every day on which it may change.</summary>
[Properties(Arbitrary = [typeof(PlanGenerators)], MaxTest = 80)]
public sealed class EveryRuleProperties
{
    private const int DaysInARow = 200;

    internal static readonly EvaluationPolicy Policy = new()
    {
        EscalationLadder = [new EscalationRung(ProgressEventType.Reminded, 5), new EscalationRung(ProgressEventType.Interviewed, 90)],
    };

    [Property]
    public void Violated_and_undetermined_rules_are_those_of_the_objects(RectificationPlan plan, ProgressLog log, NonNegativeInt offset) =>
        AssertEqual(plan, log, new LocalDate(2015, 1, 1).PlusDays(offset.Get * 97 % 5000), directory: null);

    [Fact]
    public void Rules_about_units_are_those_of_the_objects()
    {
        var directory = Seed.Directory;
        AssertEqual(Seed.Plan, Seed.Log, new LocalDate(2018, 6, 29), directory);
        AssertEqual(Seed.Plan, Seed.Log, new LocalDate(2019, 9, 30), directory);
    }

    private static void AssertEqual(RectificationPlan plan, ProgressLog log, LocalDate factsOn, OrganizationDirectory? directory)
    {
        var columns = MeasureColumns.From(plan, log, factsOn, Policy, everyRule: true, directory: directory);
        var facts = new FactsInView(log, factsOn, factsOn);
        var situations = plan.Measures.Select(m => new MeasureSituation(plan, m, facts, factsOn, Policy, directory)).ToList();
        foreach (var day in Days(columns, situations))
        {
            var (violated, undetermined) = Evaluate(columns, day);
            for (int i = 0; i < situations.Count; i++)
            {
                var context = situations[i].On(day);
                Assert.Equal((day, MaskOf(context, OutcomeKind.Violated)), (day, violated[i]));
                Assert.Equal((day, MaskOf(context, OutcomeKind.Undetermined)), (day, undetermined[i]));
            }
        }
    }

    private static IEnumerable<LocalDate> Days(MeasureColumns columns, List<MeasureSituation> situations) => situations
        .SelectMany(s => DaysOfChange(s, columns.FactsOn))
        .SelectMany(static day => new[] { day.PlusDaysWithinCalendar(-1), day, day.PlusDaysWithinCalendar(1) })
        .Concat(Enumerable.Range(0, DaysInARow).Select(n => columns.FactsOn.PlusDays(n)))
        .Append(columns.LastDay)
        .Where(day => day >= columns.FactsOn && day <= columns.LastDay)
        .Distinct();

    // What each rule names, and what the parts of the measure name.
    private static List<LocalDate> DaysOfChange(MeasureSituation situation, LocalDate factsOn)
    {
        var days = situation.DaysOfChange.ToArray().ToList();
        foreach (var rule in RuleSet.Default.MeasureRules)
        {
            var (day, next) = (LocalDate.MinIsoValue, (LocalDate?)factsOn);
            while (next > day)
            {
                day = next.Value;
                days.Add(day);
                next = rule.Evaluate(situation.On(day)).MayChangeOn;
            }
        }

        return days;
    }

    private static RuleMask MaskOf(MeasureContext context, OutcomeKind kind) => RuleSet.Default.MeasureRules
        .Where(rule => rule.Evaluate(context).Kind == kind)
        .Aggregate(RuleMask.None, static (mask, rule) => mask | RuleMask.Of(rule.Descriptor.Id));

    internal static (RuleMask[] Violated, RuleMask[] Undetermined) Evaluate(MeasureColumns columns, LocalDate day)
    {
        var (violated, undetermined) = (new RuleMask[columns.Count], new RuleMask[columns.Count]);
        BulkEvaluator.EvaluateEveryRule(columns, day, new MeasureStatus[columns.Count], violated, undetermined);
        return (violated, undetermined);
    }
}
