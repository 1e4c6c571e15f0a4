using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Rectify.Bulk;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Core.Tests.Serialization;

namespace Rectify.Core.Tests.Bulk;

/// <summary>The object evaluator is the specification: for every generated plan and history, bulk evaluation says the same on every day on which something may change, on the day before and the day after.</summary>
[Properties(Arbitrary = [typeof(PlanGenerators)], MaxTest = 300)]
public sealed class BulkEqualsObjectProperties
{
    private static readonly IMeasureRule[] Rules =
        [.. BulkRules.Ids.Select(static id => RuleSet.Default.MeasureRules.Single(rule => string.Equals(rule.Descriptor.Id, id, StringComparison.Ordinal)))];

    [Property]
    public void Status_and_violations_are_those_of_the_object_evaluator(RectificationPlan plan, ProgressLog log, NonNegativeInt offset, NonNegativeInt soon, NonNegativeInt interval)
    {
        var factsOn = new LocalDate(2015, 1, 1).PlusDays(offset.Get * 97 % 5000);
        var policy = new EvaluationPolicy { DueSoonDays = soon.Get % 400, ReportIntervalDays = interval.Get, LookBackDays = interval.Get * 3 };
        var columns = MeasureColumns.From(plan, log, factsOn, policy);
        var facts = new FactsInView(log, factsOn, factsOn);
        var situations = plan.Measures.Select(m => new MeasureSituation(plan, m, facts, factsOn, policy, directory: null)).ToList();
        var statuses = new MeasureStatus[columns.Count];
        var masks = new RuleBits[columns.Count];
        foreach (var day in Days(situations, columns))
        {
            BulkEvaluator.Evaluate(columns, day, statuses, masks);
            for (int i = 0; i < situations.Count; i++)
            {
                var context = situations[i].On(day);
                Assert.Equal((day, context.Stage, context.Schedule, context.Standing), (day, statuses[i].Stage, statuses[i].Schedule, statuses[i].Standing));
                Assert.Equal((day, ViolatedIn(context)), (day, masks[i]));
            }
        }
    }

    [Property]
    public void Facts_recorded_after_the_day_of_knowledge_change_nothing(RectificationPlan plan, ProgressLog log, NonNegativeInt offset)
    {
        var day = new LocalDate(2015, 1, 1).PlusDays(offset.Get * 97 % 5000);
        var known = day.PlusDays(-200);
        var seen = new ProgressLog(log.Plan, log.Events.Where(e => e.RecordedOn <= known).ToValueList(), log.Observations.Where(o => o.RecordedOn <= known).ToValueList());
        Assert.Equal(Evaluated(MeasureColumns.From(plan, seen, day), day), Evaluated(MeasureColumns.From(plan, log, day, knownOn: known), day));
    }

    internal static (MeasureStatus, RuleBits)[] Evaluated(MeasureColumns columns, LocalDate day)
    {
        var statuses = new MeasureStatus[columns.Count];
        var masks = new RuleBits[columns.Count];
        BulkEvaluator.Evaluate(columns, day, statuses, masks);
        return [.. statuses.Zip(masks)];
    }

    private static RuleBits ViolatedIn(in MeasureContext context)
    {
        var violated = RuleBits.None;
        for (int i = 0; i < Rules.Length; i++)
        {
            if (Rules[i].Evaluate(context).Kind == OutcomeKind.Violated)
                violated |= (RuleBits)(1 << i);
        }

        return violated;
    }

    private static IEnumerable<LocalDate> Days(List<MeasureSituation> situations, MeasureColumns columns) => situations
        .SelectMany(s => s.ScheduleDays().Concat(DaysOfRules(s, columns.FactsOn)))
        .Append(columns.FactsOn)
        .Append(columns.LastDay)
        .SelectMany(static day => new[] { day.PlusDaysWithinCalendar(-1), day, day.PlusDaysWithinCalendar(1) })
        .Where(day => day >= columns.FactsOn && day <= columns.LastDay)
        .Distinct();

    private static List<LocalDate> DaysOfRules(MeasureSituation situation, LocalDate from)
    {
        var days = situation.Measure.Indicators.Select(static i => i.By).OfType<LocalDate>().Select(static by => by.PlusDaysWithinCalendar(1)).ToList();
        foreach (var rule in Rules)
        {
            // At the end of the calendar a rule can name no later day.
            var (day, next) = (LocalDate.MinIsoValue, (LocalDate?)from);
            while (next > day)
            {
                day = next.Value;
                days.Add(day);
                next = rule.Evaluate(situation.On(day)).MayChangeOn;
            }
        }

        return days;
    }
}
