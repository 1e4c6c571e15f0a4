using FsCheck.Xunit;
using NodaTime;
using Rectify.Bulk;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Testing;
using static Rectify.Core.Tests.DrawnCase;

namespace Rectify.Core.Tests.Bulk;

/// <summary>The object evaluator is the specification: for every generated plan and history, bulk evaluation says the same on every day on which something may change, on the day before and the day after.</summary>
[Properties(Arbitrary = [typeof(RectifyArbitraries)], MaxTest = 300)]
public sealed class BulkEqualsObjectProperties
{
    private static readonly IMeasureRule[] Rules =
        [.. DailyRuleSet.Ids.Select(static id => RuleSet.Default.MeasureRules.Single(rule => string.Equals(rule.Descriptor.Id, id, StringComparison.Ordinal)))];

    [Property]
    public void Status_and_violations_are_those_of_the_object_evaluator(PlanCase drawn, EvaluationPolicy policy)
    {
        var columns = MeasureColumns.From(drawn.Plan, drawn.Log, drawn.AsOf, policy, drawn.KnownOn);
        var facts = new KnownFacts(drawn.Log, drawn.AsOf, drawn.KnownOn);
        var measures = drawn.Plan.Measures.Select(m => new MeasureFacts(drawn.Plan, m, facts, policy, directory: null)).ToList();
        var statuses = new MeasureStatus[columns.Count];
        var masks = new RuleMask[columns.Count];
        foreach (var day in Days(measures, columns))
        {
            BulkEvaluator.Evaluate(columns, day, statuses, masks);
            for (int i = 0; i < measures.Count; i++)
            {
                var context = measures[i].On(day);
                var expected = (new MeasureStatus(context.Stage, context.Schedule, context.Standing), ViolatedIn(context));
                AssertSame(context.Measure.Id, day, expected, (statuses[i], masks[i]), "in bulk", static said => Words(said.Item1, said.Item2));
            }
        }
    }

    [Property]
    public void Facts_recorded_after_the_day_of_knowledge_change_nothing(PlanCase drawn)
    {
        var frozen = drawn.Frozen();
        var columns = MeasureColumns.From(drawn.Plan, drawn.Log, drawn.AsOf, knownOn: drawn.KnownOn);
        var seen = MeasureColumns.From(frozen.Plan, frozen.Log, frozen.AsOf, knownOn: LocalDate.MaxIsoValue);
        Assert.Equal(Evaluated(drawn, seen), Evaluated(drawn, columns));
    }

    private static string[] Evaluated(PlanCase drawn, MeasureColumns columns)
    {
        var (statuses, masks) = (new MeasureStatus[columns.Count], new RuleMask[columns.Count]);
        BulkEvaluator.Evaluate(columns, drawn.AsOf, statuses, masks);
        return [.. drawn.Plan.Measures.Select((m, i) => $"{m.Id}: {Words(statuses[i], masks[i])}")];
    }

    private static RuleMask ViolatedIn(MeasureContext context)
    {
        var violated = RuleMask.None;
        foreach (var rule in Rules)
        {
            if (RuleRunner.Run(rule, context).Kind == OutcomeKind.Violated)
                violated |= RuleMask.Of(rule.Descriptor.Id);
        }

        return violated;
    }

    private static IEnumerable<LocalDate> Days(List<MeasureFacts> measures, MeasureColumns columns) => measures
        .SelectMany(m => m.ReevaluationDays.ToArray().Concat(DaysOfRules(m, columns.FactsOn)))
        .Append(columns.FactsOn)
        .Append(columns.LastDay)
        .SelectMany(static day => new[] { day.PlusDaysWithinCalendar(-1), day, day.PlusDaysWithinCalendar(1) })
        .Where(day => day >= columns.FactsOn && day <= columns.LastDay)
        .Distinct();

    private static List<LocalDate> DaysOfRules(MeasureFacts measure, LocalDate from)
    {
        var days = measure.Measure.Indicators.Select(static i => i.By).OfType<LocalDate>().Select(static by => by.PlusDaysWithinCalendar(1)).ToList();
        foreach (var rule in Rules)
        {
            // At the end of the calendar a rule can name no later day.
            var (day, next) = (LocalDate.MinIsoValue, (LocalDate?)from);
            while (next > day)
            {
                day = next.Value;
                days.Add(day);
                next = RuleRunner.Run(rule, measure.On(day)).ReevaluateOn;
            }
        }

        return days;
    }
}
