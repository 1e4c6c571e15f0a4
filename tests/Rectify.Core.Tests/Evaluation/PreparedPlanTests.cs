using FsCheck.Xunit;
using NodaTime;
using Rectify.Bulk;
using Rectify.Core.Tests.Rules;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Testing;
using static Rectify.Core.Tests.DrawnCase;

namespace Rectify.Core.Tests.Evaluation;

public sealed class PreparedPlanTests
{
    private static readonly LocalDate FactsOn = new(2018, 12, 31);

    private static readonly Scenario Started = Scenario.Fixed.Started("2018-12-30");

    private static PreparedPlan Prepare(Scenario scenario, RuleSet? rules = null) =>
        new Evaluator(rules ?? RuleSet.Default).Prepare(new EvaluationInputs(scenario.Plan, scenario.Log, FactsOn));

    [Fact]
    public void A_prepared_plan_says_what_it_was_prepared_of()
    {
        var plan = Started.Plan;
        var prepared = new Evaluator(RuleSet.Default).Prepare(new EvaluationInputs(plan, Started.Log, FactsOn) { KnownOn = FactsOn.PlusDays(3) });
        Assert.Same(plan, prepared.Plan);
        Assert.Equal((FactsOn, FactsOn.PlusDays(3)), (prepared.FactsOn, prepared.KnownOn));
    }

    [Property(Arbitrary = [typeof(RectifyArbitraries)], MaxTest = 200)]
    public void The_status_is_that_of_the_evaluation_on_every_day_of_change(PlanCase drawn, EvaluationPolicy policy)
    {
        var prepared = new Evaluator(RuleSet.Default.WithPolicy(policy)).Prepare(drawn.Inputs);
        foreach (var assessment in Changes(prepared, prepared.FactsOn))
        {
            for (int i = 0; i < prepared.Measures.Count; i++)
            {
                var expected = assessment.Measures[i];
                var status = prepared.Measures[i].StatusOn(assessment.AsOf, out var violated);
                Assert.Equal(expected.Id, prepared.Measures[i].Id);
                AssertSame(
                    expected.Id,
                    assessment.AsOf,
                    (new MeasureStatus(expected.Stage, expected.Schedule, expected.Standing), ViolatedIn(expected)),
                    (status, violated),
                    "prepared",
                    static said => Words(said.Item1, said.Item2));
            }
        }
    }

    [Property(Arbitrary = [typeof(RectifyArbitraries)], MaxTest = 100)]
    public void Later_days_in_any_order_are_evaluated_as_with_the_facts_of_the_first(PlanCase drawn, EvaluationPolicy policy, byte first, byte stride)
    {
        var evaluator = new Evaluator(RuleSet.Default.WithPolicy(policy));
        var (frozen, prepared) = (drawn.Frozen(), evaluator.Prepare(drawn.Inputs));
        // Forth in small steps, within which most verdicts hold, and then in any order.
        foreach (int day in Enumerable.Range(0, 20).Select(static i => i * 3).Concat(Enumerable.Range(0, 10).Select(i => (first + (i * stride)) % 256)))
        {
            var later = drawn.AsOf.PlusDays(day);
            AssertSame(evaluator.Evaluate(frozen.On(later).Inputs), prepared.Evaluate(later), "prepared");
        }
    }

    [Fact]
    public void A_rule_of_a_host_is_run_on_every_day_whether_it_names_its_days_or_not()
    {
        var prepared = Prepare(Started, RuleSet.Default.With(new OddDays()));
        bool Finds(int days) => prepared.Evaluate(FactsOn.PlusDays(days)).Measures[0].Finding(OddDays.Id) is not null;
        // 31 December, then 1, 2 and 3 January.
        Assert.Equal([true, true, false, true], Enumerable.Range(0, 4).Select(Finds));
    }

    private sealed class OddDays : IMeasureRule
    {
        public const string Id = "HOST1";

        public RuleDescriptor Descriptor { get; } = new(Id, new("odd", "单"), new("Odd.", "单。"), RuleCategory.Custom, Severity.Info);

        public RuleOutcome Evaluate(in MeasureContext context) => context.AsOf.Day % 2 == 1 ? RuleOutcome.Violated() : RuleOutcome.Satisfied;
    }

    [Fact]
    public void The_due_day_itself_is_due_soon_and_the_next_is_overdue()
    {
        var measure = Prepare(Started).Measures[0];
        Assert.NotEqual(ScheduleStatus.Overdue, measure.StatusOn(FactsOn, out var onTheDay).Schedule);
        Assert.Equal(RuleMask.Of(RuleIds.DueSoon), onTheDay);
        Assert.Equal(ScheduleStatus.Overdue, measure.StatusOn(FactsOn.PlusDays(1), out var after).Schedule);
        Assert.Equal(RuleMask.Of(RuleIds.Overdue), after);
    }

    [Fact]
    public void Every_due_day_is_soon_where_the_policy_says_so()
    {
        var rules = RuleSet.Default.WithPolicy(static p => p with { DueSoonDays = int.MaxValue });
        var plan = Scenario.Of(new FixedDeadline(LocalDate.MaxIsoValue)).Started("2018-12-30");
        Prepare(plan, rules).Measures[0].StatusOn(FactsOn, out var violated);
        Assert.Equal(RuleMask.Of(RuleIds.DueSoon), violated);
    }

    [Fact]
    public void An_open_measure_goes_from_ahead_of_time_to_overdue()
    {
        // 50 % after 30 of 185 days. With 5 points of tolerance that is ahead before day 84 and behind from day 102.
        Assert.Equal(
            [
                ("2018-07-29", ScheduleStatus.Ahead, RuleMask.None),
                ("2018-08-05", ScheduleStatus.Ahead, RuleMask.None),
                ("2018-08-06", ScheduleStatus.Ahead, RuleMask.Of(RuleIds.ReportOverdue)),
                ("2018-09-20", ScheduleStatus.Ahead, RuleMask.Of(RuleIds.ReportOverdue)),
                ("2018-09-21", ScheduleStatus.OnSchedule, RuleMask.Of(RuleIds.ReportOverdue)),
                ("2018-10-08", ScheduleStatus.OnSchedule, RuleMask.Of(RuleIds.ReportOverdue)),
                ("2018-10-09", ScheduleStatus.BehindSchedule, RuleMask.Of(RuleIds.ReportOverdue) | RuleMask.Of(RuleIds.BehindSchedule)),
                ("2018-11-30", ScheduleStatus.BehindSchedule, RuleMask.Of(RuleIds.ReportOverdue) | RuleMask.Of(RuleIds.BehindSchedule)),
                ("2018-12-01", ScheduleStatus.BehindSchedule, RuleMask.Of(RuleIds.ReportOverdue) | RuleMask.Of(RuleIds.BehindSchedule) | RuleMask.Of(RuleIds.DueSoon)),
                ("2018-12-31", ScheduleStatus.BehindSchedule, RuleMask.Of(RuleIds.ReportOverdue) | RuleMask.Of(RuleIds.BehindSchedule) | RuleMask.Of(RuleIds.DueSoon)),
                ("2019-01-01", ScheduleStatus.Overdue, RuleMask.Of(RuleIds.ReportOverdue) | RuleMask.Of(RuleIds.Overdue)),
            ],
            Days(Scenario.Fixed.Reported("2018-07-29", 50), Stage.InProgress, Standing.NotApplicable));
    }

    [Fact]
    public void A_closed_measure_keeps_its_status_while_targets_and_the_look_back_fall_due()
    {
        var closed = Scenario.Of(new FixedDeadline(FactsOn).ThenLongTerm()).Rectified("2018-07-05").Accepted("2018-07-10").ClosedOut("2018-07-15")
            .With(Target("i1", "2018-09-30"), Target("i2", "2018-08-31"), Target("i3", "2018-10-31"))
            .Observed("i1", "2018-07-15", 10).Observed("i2", "2018-07-15", 10);
        var missed = RuleMask.Of(RuleIds.IndicatorMissed) | RuleMask.Of(RuleIds.CompletedWithTargetUnmet);
        Assert.Equal(
            [
                ("2018-07-15", ScheduleStatus.CompletedOnTime, RuleMask.None),
                ("2018-08-31", ScheduleStatus.CompletedOnTime, RuleMask.None),
                ("2018-09-01", ScheduleStatus.CompletedOnTime, missed),
                ("2018-10-31", ScheduleStatus.CompletedOnTime, missed),
                ("2018-11-01", ScheduleStatus.CompletedOnTime, missed | RuleMask.Of(RuleIds.IndicatorUnobserved)),
                ("2019-01-11", ScheduleStatus.CompletedOnTime, missed | RuleMask.Of(RuleIds.IndicatorUnobserved)),
                ("2019-01-12", ScheduleStatus.CompletedOnTime, missed | RuleMask.Of(RuleIds.IndicatorUnobserved) | RuleMask.Of(RuleIds.LookBackOverdue)),
            ],
            Days(closed, Stage.ClosedOut, Standing.Good));
    }

    [Fact]
    public void A_folded_row_has_no_day_until_which_a_measure_is_ahead_unless_it_is()
    {
        static int AheadUntil(decimal percent)
        {
            var (scenario, day) = (Scenario.Fixed.Reported("2018-07-29", percent), Scenario.Day("2018-07-29"));
            var facts = new KnownFacts(scenario.Log, day, day);
            return FoldedRow.Of(new MeasureFacts(scenario.Plan, scenario.Measure, facts, scenario.Policy, scenario.Directory)).AheadUntil;
        }

        Assert.Equal([FoldedRow.Passed, FoldedRow.Passed, DayNumber.Of(Scenario.Day("2018-09-21"))], new[] { 0m, 16m, 50m }.Select(AheadUntil));
    }

    [Fact]
    public void A_rule_that_is_switched_off_is_in_no_mask()
    {
        Prepare(Started, RuleSet.Default.Without(RuleIds.Overdue)).Measures[0].StatusOn(FactsOn.PlusDays(1), out var violated);
        Assert.Equal(RuleMask.None, violated);
    }

    [Fact]
    public void A_day_before_the_facts_is_misuse()
    {
        var prepared = Prepare(Started);
        var status = Assert.Throws<ArgumentOutOfRangeException>("asOf", () => prepared.Measures[0].StatusOn(FactsOn.PlusDays(-1)));
        var whole = Assert.Throws<ArgumentOutOfRangeException>("asOf", () => prepared.Evaluate(FactsOn.PlusDays(-1)));
        Assert.All([status, whole], static misuse => Assert.StartsWith("The day lies before that of the facts.", misuse.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_measure_is_found_by_its_id()
    {
        var prepared = Prepare(Started);
        Assert.True(prepared.TryGetMeasure(Scenario.Id, out var measure));
        Assert.Same(prepared.Measures[0], measure);
        Assert.False(prepared.TryGetMeasure("9.9.9.9", out _));
    }

    [Fact]
    public void Asking_for_the_status_allocates_nothing()
    {
        var measure = Prepare(Started).Measures[0];
        measure.StatusOn(FactsOn, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
            measure.StatusOn(FactsOn.PlusDays(i), out _);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    // The first day of each run of days with equal status and violations, and the last.
    private static List<(string Day, ScheduleStatus Schedule, RuleMask Violated)> Days(Scenario scenario, Stage stage, Standing standing)
    {
        var first = scenario.Log.Events.Max(static e => e.On);
        var measure = new Evaluator(RuleSet.Default).Prepare(new EvaluationInputs(scenario.Plan, scenario.Log, first)).Measures[0];
        var days = Enumerable.Range(0, 400).Select(i =>
        {
            var status = measure.StatusOn(first.PlusDays(i), out var violated);
            Assert.Equal((stage, standing), (status.Stage, status.Standing));
            return (Day: $"{first.PlusDays(i):uuuu-MM-dd}", status.Schedule, Violated: violated);
        }).ToList();
        static bool Differ((string Day, ScheduleStatus Schedule, RuleMask Violated) a, (string Day, ScheduleStatus Schedule, RuleMask Violated) b) =>
            (a.Schedule, a.Violated) != (b.Schedule, b.Violated);
        return days.Where((day, i) => i == 0 || Differ(day, days[i - 1]) || (i < days.Count - 1 && Differ(day, days[i + 1]))).ToList();
    }

    private static TargetIndicator Target(string id, string by) =>
        new(id, "达标率", Comparator.AtLeast, new QuantityTarget(90, "%")) { By = Scenario.Day(by) };

    private static IEnumerable<PlanAssessment> Changes(PreparedPlan prepared, LocalDate first)
    {
        const int most = 40;
        var now = prepared.Evaluate(first);
        yield return now;
        for (int i = 0; i < most && now.NextChange is { } day; i++)
        {
            if (day.PlusDays(-1) > now.AsOf)
                yield return prepared.Evaluate(day.PlusDays(-1));
            now = prepared.Evaluate(day);
            yield return now;
        }
    }

    private static RuleMask ViolatedIn(MeasureAssessment measure) =>
        DailyRuleSet.Ids.Where(id => measure.Finding(id) is { IsViolated: true }).Aggregate(RuleMask.None, static (mask, id) => mask | RuleMask.Of(id));
}
