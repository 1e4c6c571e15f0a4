using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Core.Tests.Progress;

public class ProgressCarrierTests
{
    private static readonly LocalDate Day = new(2019, 3, 1);

    private static readonly Measure Sewers = new("1", "新建污水管网四十公里", new StagedDeadline([new(new LocalDate(2019, 6, 30), "完成勘察"), new(new LocalDate(2019, 12, 31), "完成建设")]))
    {
        Milestones = [new Milestone("1-m1", "印发实施方案", new FixedDeadline(new LocalDate(2019, 4, 30)))],
        Duties = [new RecurringDuty("1-d1", "每月调度一次", new Recurrence(1, RecurrencePeriod.Month))],
        Indicators = [new TargetIndicator("1-i1", "污水处理率", Comparator.AtLeast, new QuantityTarget(95, "%"))],
    };

    private static readonly Measure Outlets = new("2", "排查沿河排污口并建立台账", new FixedDeadline(new LocalDate(2019, 12, 31)));

    // The two changed places, and with them their ids.
    private static readonly RectificationPlan Old = Plan(Sewers, Outlets);
    private static readonly RectificationPlan New = Plan(
        Outlets with { Id = "1" },
        Sewers with
        {
            Id = "2",
            Milestones = [Sewers.Milestones[0] with { Id = "2-m1" }],
            Duties = [Sewers.Duties[0] with { Id = "2-d1" }],
            Indicators = [Sewers.Indicators[0] with { Id = "2-i1" }],
        });

    [Fact]
    public void Every_name_goes_with_its_words()
    {
        var log = new ProgressLog(
            "p",
            [
                new Started("1", Day), new MilestoneReached("1", Day, "1-m1"), new MilestoneReached("1", Day, "1-s1"), new DutyPerformed("1", Day, "1-d1"),
                new DutyPerformed(measure: null, Day, "3-d1"), new Cancelled("2", Day) { Into = "1" }, new DayFixed(measure: null, Day, "汛期", Day),
            ],
            [new Observation("1-i1", Day, ObservedValue.Of(90)), new Observation("g-i1", Day, ObservedValue.Of(1))]);
        var carried = ProgressCarrier.Carry(log, Old, New);
        Assert.Empty(carried.Left);
        Assert.Equal(
            [
                new Started("2", Day), new MilestoneReached("2", Day, "2-m1"), new MilestoneReached("2", Day, "2-s1"), new DutyPerformed("2", Day, "2-d1"),
                new DutyPerformed(measure: null, Day, "3-d1"), new Cancelled("1", Day) { Into = "2" }, new DayFixed(measure: null, Day, "汛期", Day),
            ],
            carried.Log.Events);
        Assert.Equal(["2-i1", "g-i1"], carried.Log.Observations.Select(static o => o.Indicator));
        Assert.Empty(carried.Log.MismatchesWith(New));
    }

    [Fact]
    public void What_is_gone_is_named_with_the_member_that_names_it()
    {
        var bare = Plan(Sewers with { Milestones = default, Duties = default, Indicators = default });
        var log = new ProgressLog(
            "p",
            [new Started("2", Day), new MilestoneReached("1", Day, "1-m1"), new DutyPerformed("1", Day, "1-d1"), new Cancelled("1", Day) { Into = "2" }, new Started("1", Day)],
            [new Observation("1-i1", Day, ObservedValue.Of(90))]);
        var carried = ProgressCarrier.Carry(log, Old, bare);
        Assert.Equal(["$.events[0].measure", "$.events[1].milestone", "$.events[2].duty", "$.events[3].into", "$.observations[0].indicator"], carried.Left.Select(static l => l.Path));
        Assert.Equal(["2", "1-m1", "1-d1", "2", "1-i1"], carried.Left.Select(static l => l.Name));
        Assert.Equal([new Started("1", Day)], carried.Log.Events);
    }

    [Fact]
    public void A_retraction_stays_behind_with_its_fact()
    {
        var log = new ProgressLog("p", [new Started("2", Day) { Id = "f1" }, new Started("1", Day) { Id = "f2" }, new Retracted(Day, "f1"), new Retracted(Day, "f2")]);
        var carried = ProgressCarrier.Carry(log, Old, Plan(Sewers));
        Assert.Equal(["f1", null], carried.Left.Select(static l => l.Event!.Id));
        Assert.Equal("f2", Assert.IsType<Retracted>(carried.Log.Events[^1]).Fact);
        Assert.Empty(carried.Log.MismatchesWith(Plan(Sewers)));
    }

    private static RectificationPlan Plan(params Measure[] measures) => new("p", "t", new LocalDate(2019, 1, 1), [.. measures])
    {
        Safeguards = [new Safeguard("3", "保障", "x") { Duties = [new RecurringDuty("3-d1", "每周调度一次", new Recurrence(1, RecurrencePeriod.Week))] }],
        Goals = [new Goal("g", "目标") { Indicators = [new TargetIndicator("g-i1", "优良率", Comparator.AtLeast, new QuantityTarget(60, "%"))] }],
    };
}
