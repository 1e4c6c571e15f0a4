using FsCheck.Xunit;
using NodaTime;
using Rectify.Bulk;
using Rectify.Core.Tests.Rules;
using Rectify.Core.Tests.Serialization;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Evaluation;

public sealed class PreparedPlanTests
{
    private static readonly LocalDate FactsOn = new(2018, 12, 31);

    private static readonly Scenario Started = Scenario.Fixed.Started("2018-12-30");

    private static PreparedPlan Prepare(Scenario scenario, RuleSet? rules = null) =>
        new Evaluator(rules ?? RuleSet.Default).Prepare(scenario.Plan, scenario.Log, FactsOn);

    [Fact]
    public void A_prepared_plan_says_what_it_was_prepared_of()
    {
        var plan = Started.Plan;
        var prepared = new Evaluator(RuleSet.Default).Prepare(plan, Started.Log, FactsOn, knownOn: FactsOn.PlusDays(3));
        Assert.Same(plan, prepared.Plan);
        Assert.Equal((FactsOn, FactsOn.PlusDays(3)), (prepared.FactsOn, prepared.KnownOn));
    }

    [Property(Arbitrary = [typeof(PlanGenerators)], MaxTest = 200)]
    public void The_status_is_that_of_the_evaluation_on_every_day_of_change(RectificationPlan plan, ProgressLog log, ushort offset) =>
        AssertStatuses(new Evaluator(RuleSet.Default).Prepare(plan, log, new LocalDate(2015, 1, 1).PlusDays(offset % 5000)));

    [Property(Arbitrary = [typeof(SmallWorld)], MaxTest = 100)]
    public void The_status_is_that_of_the_evaluation_where_much_changes_within_a_few_months(SmallWorld world) =>
        AssertStatuses(new Evaluator(world.Rules).Prepare(world.Plan, world.Log, world.AsOf, directory: world.Directory));

    private static void AssertStatuses(PreparedPlan prepared)
    {
        foreach (var assessment in Changes(prepared, prepared.FactsOn))
        {
            for (int i = 0; i < prepared.Measures.Count; i++)
            {
                var expected = assessment.Measures[i];
                var status = prepared.Measures[i].StatusOn(assessment.AsOf, out var violated);
                Assert.Equal((expected.Id, expected.Stage, expected.Schedule, expected.Standing), (prepared.Measures[i].Id, status.Stage, status.Schedule, status.Standing));
                Assert.Equal(ViolatedIn(expected), BulkRules.IdsOf(violated));
            }
        }
    }

    [Property(Arbitrary = [typeof(SmallWorld)], MaxTest = 100)]
    public void Later_days_in_any_order_are_evaluated_as_with_the_facts_of_the_first(SmallWorld world, byte first, byte stride)
    {
        var evaluator = new Evaluator(world.Rules);
        var known = new ProgressLog(
            world.Log.Plan,
            [.. world.Log.Events.Where(e => e.On <= world.AsOf && e.RecordedOn <= world.AsOf)],
            [.. world.Log.Observations.Where(o => o.On <= world.AsOf && o.RecordedOn <= world.AsOf)]);
        var prepared = evaluator.Prepare(world.Plan, world.Log, world.AsOf, directory: world.Directory);
        // Forth in small steps, within which most verdicts hold, and then in any order.
        foreach (int day in Enumerable.Range(0, 20).Select(static i => i * 3).Concat(Enumerable.Range(0, 10).Select(i => (first + (i * stride)) % 256)))
        {
            var later = world.AsOf.PlusDays(day);
            Assert.Equal(evaluator.Evaluate(world.Plan, known, later, world.AsOf, world.Directory), prepared.Evaluate(later));
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
        Assert.Equal(RuleBits.DueSoon, onTheDay);
        Assert.Equal(ScheduleStatus.Overdue, measure.StatusOn(FactsOn.PlusDays(1), out var after).Schedule);
        Assert.Equal(RuleBits.Overdue, after);
    }

    [Fact]
    public void An_open_measure_goes_from_ahead_of_time_to_overdue()
    {
        // 50 % after 30 of 185 days. With 5 points of tolerance that is ahead before day 84 and behind from day 102.
        Assert.Equal(
            [
                ("2018-07-29", ScheduleStatus.Ahead, RuleBits.None),
                ("2018-08-05", ScheduleStatus.Ahead, RuleBits.None),
                ("2018-08-06", ScheduleStatus.Ahead, RuleBits.ReportOverdue),
                ("2018-09-20", ScheduleStatus.Ahead, RuleBits.ReportOverdue),
                ("2018-09-21", ScheduleStatus.OnSchedule, RuleBits.ReportOverdue),
                ("2018-10-08", ScheduleStatus.OnSchedule, RuleBits.ReportOverdue),
                ("2018-10-09", ScheduleStatus.BehindSchedule, RuleBits.ReportOverdue | RuleBits.BehindSchedule),
                ("2018-11-30", ScheduleStatus.BehindSchedule, RuleBits.ReportOverdue | RuleBits.BehindSchedule),
                ("2018-12-01", ScheduleStatus.BehindSchedule, RuleBits.ReportOverdue | RuleBits.BehindSchedule | RuleBits.DueSoon),
                ("2018-12-31", ScheduleStatus.BehindSchedule, RuleBits.ReportOverdue | RuleBits.BehindSchedule | RuleBits.DueSoon),
                ("2019-01-01", ScheduleStatus.Overdue, RuleBits.ReportOverdue | RuleBits.Overdue),
            ],
            Days(Scenario.Fixed.Reported("2018-07-29", 50), Stage.InProgress, Standing.NotApplicable));
    }

    [Fact]
    public void A_closed_measure_keeps_its_status_while_targets_and_the_look_back_fall_due()
    {
        var closed = Scenario.Of(new FixedDeadline(FactsOn).ThenLongTerm()).Rectified("2018-07-05").Accepted("2018-07-10").ClosedOut("2018-07-15")
            .With(Target("i1", "2018-09-30"), Target("i2", "2018-08-31"), Target("i3", "2018-10-31"))
            .Observed("i1", "2018-07-15", 10).Observed("i2", "2018-07-15", 10);
        const RuleBits missed = RuleBits.IndicatorMissed | RuleBits.CompletedWithTargetUnmet;
        Assert.Equal(
            [
                ("2018-07-15", ScheduleStatus.CompletedOnTime, RuleBits.None),
                ("2018-08-31", ScheduleStatus.CompletedOnTime, RuleBits.None),
                ("2018-09-01", ScheduleStatus.CompletedOnTime, missed),
                ("2018-10-31", ScheduleStatus.CompletedOnTime, missed),
                ("2018-11-01", ScheduleStatus.CompletedOnTime, missed | RuleBits.IndicatorUnobserved),
                ("2019-01-11", ScheduleStatus.CompletedOnTime, missed | RuleBits.IndicatorUnobserved),
                ("2019-01-12", ScheduleStatus.CompletedOnTime, missed | RuleBits.IndicatorUnobserved | RuleBits.LookBackOverdue),
            ],
            Days(closed, Stage.ClosedOut, Standing.Good));
    }

    [Fact]
    public void A_fold_names_no_day_until_which_a_measure_is_ahead_unless_it_is()
    {
        static LocalDate? AheadUntil(decimal percent)
        {
            var (scenario, day) = (Scenario.Fixed.Reported("2018-07-29", percent), Scenario.Day("2018-07-29"));
            var facts = new FactsInView(scenario.Log, day, day);
            return MeasureFold.Of(new MeasureSituation(scenario.Plan, scenario.Measure, facts, day, scenario.Policy, scenario.Directory), day).AheadUntil;
        }

        Assert.Equal([null, null, Scenario.Day("2018-09-21")], new[] { 0m, 16m, 50m }.Select(AheadUntil));
    }

    [Fact]
    public void The_bit_of_a_rule_that_is_switched_off_stays_clear()
    {
        Prepare(Started, RuleSet.Default.Without(RuleIds.Overdue)).Measures[0].StatusOn(FactsOn.PlusDays(1), out var violated);
        Assert.Equal(RuleBits.None, violated);
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
    private static List<(string Day, ScheduleStatus Schedule, RuleBits Violated)> Days(Scenario scenario, Stage stage, Standing standing)
    {
        var first = scenario.Log.Events.Max(static e => e.On);
        var measure = new Evaluator(RuleSet.Default).Prepare(scenario.Plan, scenario.Log, first).Measures[0];
        var days = Enumerable.Range(0, 400).Select(i =>
        {
            var status = measure.StatusOn(first.PlusDays(i), out var violated);
            Assert.Equal((stage, standing), (status.Stage, status.Standing));
            return (Day: $"{first.PlusDays(i):uuuu-MM-dd}", status.Schedule, Violated: violated);
        }).ToList();
        static bool Differ((string Day, ScheduleStatus Schedule, RuleBits Violated) a, (string Day, ScheduleStatus Schedule, RuleBits Violated) b) =>
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

    private static IEnumerable<string> ViolatedIn(MeasureAssessment measure) =>
        BulkRules.Ids.Where(id => measure.Finding(id) is { IsViolated: true });
}
