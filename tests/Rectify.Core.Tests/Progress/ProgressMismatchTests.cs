using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Core.Tests.Progress;

/// <summary>A log that speaks of what the plan does not have is told where.</summary>
public sealed class ProgressMismatchTests
{
    private static readonly LocalDate On = new(2018, 7, 2);

    private static readonly RectificationPlan Plan = new(
        "plan",
        "方案",
        new LocalDate(2018, 6, 29),
        [
            new Measure("1", "完成整治。", new StagedDeadline([new DeadlineStage(On, "一"), new DeadlineStage(On, "二")]))
            {
                Milestones = [new Milestone("1-m1", "印发方案", new FixedDeadline(On))],
                Indicators = [new TargetIndicator("1-i1", "达标率", Comparator.AtLeast, new QuantityTarget(90, "%"))],
                Duties = [new RecurringDuty("1-d1", "会商", new Recurrence(1, RecurrencePeriod.Month)), new RecurringDuty("1-d2", "巡查", new Recurrence(1, RecurrencePeriod.Week))],
            },
        ],
        [new Goal("g", "改善水质。", [new TargetIndicator("g-i1", "达标率", Comparator.AtLeast, new QuantityTarget(90, "%"))])],
        [new Safeguard("s", "", "调度。") { Duties = [new RecurringDuty("s-d1", "调度", new Recurrence(1, RecurrencePeriod.Week))] }]);

    public static TheoryData<ProgressEvent, string, string> Strangers => new()
    {
        { new Started("2", On), "$.events[0].measure", "2" },
        { new MilestoneReached("2", On, "1-m1"), "$.events[0].measure", "2" },
        { new MilestoneReached("1", On, "1-m2"), "$.events[0].milestone", "1-m2" },
        { new MilestoneReached("1", On, "1-s2"), "$.events[0].milestone", "1-s2" },
        { new DutyPerformed("1", On, "s-d1"), "$.events[0].duty", "s-d1" },
        { new DutyPerformed(measure: null, On, "1-d1"), "$.events[0].duty", "1-d1" },
    };

    [Theory]
    [MemberData(nameof(Strangers))]
    public void A_fact_about_what_the_plan_does_not_have_is_told_with_its_place(ProgressEvent fact, string path, string name) =>
        Assert.Equal([(path, name, ProgressMismatchKind.NotInPlan)], Mismatches(ProgressLog.Empty.Add(fact)));

    [Fact]
    public void What_the_plan_has_fits()
    {
        ProgressEvent[] facts =
        [
            new Started("1", On), new MilestoneReached("1", On, "1-m1"), new MilestoneReached("1", On, "1-s1"), new DutyPerformed("1", On, "1-d1"), new DutyPerformed(measure: null, On, "s-d1"),
        ];
        var log = new ProgressLog("plan", [.. facts], [new Observation("1-i1", On, ObservedValue.Of(1)), new Observation("g-i1", On, ObservedValue.Of(1))]);

        Assert.Empty(log.MismatchesWith(Plan));
    }

    [Fact]
    public void Another_plan_and_an_unknown_indicator_are_told_too()
    {
        var log = new ProgressLog("other", default, [new Observation("1-i1", On, ObservedValue.Of(1)), new Observation("1-i2", On, ObservedValue.Of(1))]);

        Assert.Equal([("$.plan", "other", ProgressMismatchKind.NotInPlan), ("$.observations[1].indicator", "1-i2", ProgressMismatchKind.NotInPlan)], Mismatches(log));
    }

    [Fact]
    public void Another_fact_of_the_same_id_is_told_wherever_it_stands()
    {
        var log = new ProgressLog(
            plan: null,
            [new Started("1", On) { Id = "a" }, new Rectified("1", On) { Id = "b" }, new Accepted("1", On) { Id = "a" }],
            [new Observation("1-i1", On, ObservedValue.Of(1)) { Id = "b" }, new Observation("1-i1", On, ObservedValue.Of(1)) { Id = "c" }]);

        Assert.Equal(
            [("$.events[2].id", "a", ProgressMismatchKind.RepeatedId), ("$.observations[0].id", "b", ProgressMismatchKind.RepeatedId)],
            Mismatches(log));
    }

    [Fact]
    public void A_retraction_may_stand_before_its_fact_and_be_of_an_observation()
    {
        var log = new ProgressLog(
            plan: null,
            [new Retracted(On, "a"), new Started("1", On) { Id = "a" }, new Retracted(On, "b"), new DayFixed(measure: null, On, "汛期", On)],
            [new Observation("1-i1", On, ObservedValue.Of(1)) { Id = "b" }]);

        Assert.Empty(log.MismatchesWith(Plan));
    }

    [Fact]
    public void A_retraction_of_nothing_of_itself_or_of_another_retraction_is_told()
    {
        var log = new ProgressLog(plan: null, [new Retracted(On, "x"), new Retracted(On, "r") { Id = "r" }, new Retracted(On, "r")]);

        Assert.Equal(
            [
                ("$.events[0].fact", "x", ProgressMismatchKind.UnknownFact),
                ("$.events[1].fact", "r", ProgressMismatchKind.RetractedRetraction),
                ("$.events[2].fact", "r", ProgressMismatchKind.RetractedRetraction),
            ],
            Mismatches(log));
    }

    private static IEnumerable<(string Path, string Name, ProgressMismatchKind Kind)> Mismatches(ProgressLog log) => log.MismatchesWith(Plan).Select(static m => (m.Path, m.Name, m.Kind));
}
