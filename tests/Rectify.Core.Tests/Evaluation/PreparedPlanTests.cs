using FsCheck.Xunit;
using NodaTime;
using Rectify.Bulk;
using Rectify.Core.Tests.Rules;
using Rectify.Core.Tests.Serialization;
using Rectify.Evaluation;
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
    public void The_status_is_that_of_the_evaluation_on_every_day_of_change(RectificationPlan plan, ProgressLog log, ushort offset)
    {
        var prepared = new Evaluator(RuleSet.Default).Prepare(plan, log, new LocalDate(2015, 1, 1).PlusDays(offset % 5000));
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
    public void The_bit_of_a_rule_that_is_switched_off_stays_clear()
    {
        Prepare(Started, RuleSet.Default.Without(RuleIds.Overdue)).Measures[0].StatusOn(FactsOn.PlusDays(1), out var violated);
        Assert.Equal(RuleBits.None, violated);
    }

    [Fact]
    public void A_day_before_the_facts_is_misuse()
    {
        var prepared = Prepare(Started);
        Assert.Throws<ArgumentOutOfRangeException>("asOf", () => prepared.Measures[0].StatusOn(FactsOn.PlusDays(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("asOf", () => prepared.Evaluate(FactsOn.PlusDays(-1)));
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
