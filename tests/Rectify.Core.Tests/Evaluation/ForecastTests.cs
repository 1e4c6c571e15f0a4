using NodaTime;
using Rectify.Core.Tests.Rules;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Evaluation;

public sealed class ForecastTests
{
    private const int HundredYears = 36_525;

    private static readonly LocalDate AsOf = new(2018, 7, 1);

    [Fact]
    public void A_forecast_names_every_verdict_with_the_first_day_of_another()
    {
        var scenario = Scenario.Fixed
            .With(new TargetIndicator("i1", "达标率", Comparator.AtLeast, new QuantityTarget(90, "%")) { By = Scenario.Day("2018-09-30") })
            .Observed("i1", "2018-07-01", 10)
            .With(new Milestone("m1", "印发方案", new FixedDeadline(Scenario.Day("2018-08-31"))))
            .With(new RecurringDuty("d1", "每月研究一次", new Recurrence(1, RecurrencePeriod.Month)));
        Assert.Equal(
            [
                ("stage", "notStarted", null, null),
                ("schedule", "undetermined", new LocalDate(2019, 1, 1), "overdue"),
                ("standing", "notApplicable", null, null),
                ("signal", "green", new LocalDate(2019, 1, 1), "red"),
                ("i1", "undetermined", new LocalDate(2018, 10, 1), "missed"),
                ("m1", "pending", new LocalDate(2018, 9, 1), "overdue"),
                ("d1", "pending", new LocalDate(2018, 8, 1), "missed"),
                (RuleIds.Overdue, "satisfied", new LocalDate(2019, 1, 1), "violated"),
            ],
            Forecast(scenario, HostRule.Only(RuleIds.Overdue)).Select(static f => (f.Verdict, f.Value, f.NextChange, f.Next)));
    }

    [Fact]
    public void A_rule_that_names_one_day_after_another_is_followed_for_a_hundred_years()
    {
        Assert.Equal((AsOf.PlusDays(HundredYears), AsOf.PlusDays(HundredYears)), ChangesOf(HundredYears));
        Assert.Equal((null, null), ChangesOf(HundredYears + 1));

        static (LocalDate?, LocalDate?) ChangesOf(int days)
        {
            var rules = HostRule.Only().With((IMeasureRule)TurningAfter(days));
            return (Evaluate(rules).Measures[0].NextChange, Forecast(Scenario.LongTerm, rules).Single(static f => f.Verdict == "HOST1").NextChange);
        }
    }

    [Fact]
    public void A_rule_about_plans_that_names_one_day_after_another_is_followed_for_a_hundred_years()
    {
        Assert.Equal(AsOf.PlusDays(HundredYears), Evaluate(HostRule.Only().With((IPlanRule)TurningAfter(HundredYears))).NextChange);
        Assert.Null(Evaluate(HostRule.Only().With((IPlanRule)TurningAfter(HundredYears + 1))).NextChange);
    }

    [Fact]
    public void The_plan_changes_when_the_state_of_a_target_of_its_goals_does()
    {
        var goal = new Goal("g", "改善水质。", [TargetBy("i1", "2018-09-30"), TargetBy("i2", "2018-12-31")]);
        var plan = new RectificationPlan("plan", "方案", Scenario.Day("2018-06-29"), [], [goal]);
        var log = ProgressLog.Empty.Add(Observed("i1")).Add(Observed("i2"));
        LocalDate? NextAfter(string asOf) => new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(plan, log, Scenario.Day(asOf))).NextChange;
        Assert.Equal(new LocalDate(2018, 10, 1), NextAfter("2018-07-01"));
        Assert.Equal(new LocalDate(2018, 10, 1), NextAfter("2018-09-30"));
        Assert.Equal(new LocalDate(2019, 1, 1), NextAfter("2018-10-01"));
        Assert.Null(NextAfter("2019-01-01"));

        static TargetIndicator TargetBy(string id, string by) => new(id, "达标率", Comparator.AtLeast, new QuantityTarget(90, "%")) { By = Scenario.Day(by) };
        static Observation Observed(string indicator) => new(indicator, AsOf, ObservedValue.Of(10));
    }

    private static HostRule TurningAfter(int days) => new(
        "HOST1",
        Severity.Info,
        day => (day < AsOf.PlusDays(days) ? RuleOutcome.Satisfied : RuleOutcome.Violated()).WithReevaluateOn(day.PlusDays(1)));

    private static PlanAssessment Evaluate(RuleSet rules) => new Evaluator(rules).Evaluate(new EvaluationInputs(Scenario.LongTerm.Plan, ProgressLog.Empty, AsOf));

    private static ValueList<VerdictForecast> Forecast(Scenario scenario, RuleSet rules) =>
        new Evaluator(rules).Forecast(new EvaluationInputs(scenario.Plan, scenario.Log, AsOf), Scenario.Id);
}
