using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules;

public sealed class MeasureFactsTests
{
    [Fact]
    public void The_days_of_change_are_in_order()
    {
        var early = new Milestone("2.1.1.1-m1", "印发方案", new FixedDeadline(Scenario.Day("2018-07-31")));
        Assert.Equal([Scenario.Day("2018-08-01"), Scenario.Day("2019-01-01")], FactsOf(Scenario.Fixed.With(early), "2018-07-01").ReevaluationDays.ToArray());
    }

    [Theory]
    [InlineData(true, ScheduleStatus.CompletedOnTime, Standing.Lapsed)]
    [InlineData(false, ScheduleStatus.Overdue, Standing.NotApplicable)]
    public void What_one_unit_completed_and_lost_is_read_as_for_the_whole(bool thenLongTerm, ScheduleStatus schedule, Standing standing)
    {
        Deadline deadline = new FixedDeadline(Scenario.Day("2018-12-31"));
        var facts = FactsOf(Scenario.Of(thenLongTerm ? deadline.ThenLongTerm() : deadline), "2019-02-01");
        ProgressEvent[] own =
        [
            new Rectified(Scenario.Id, Scenario.Day("2018-11-01")) { Unit = "东县" },
            new Relapsed(Scenario.Id, Scenario.Day("2018-12-01")) { Unit = "东县" },
        ];
        var status = facts.ForUnit(own, ownOnly: true, Scenario.Day("2019-02-01"));
        Assert.Equal((schedule, standing), (status.Schedule, status.Standing));
    }

    private static MeasureFacts FactsOf(Scenario scenario, string asOf)
    {
        var day = Scenario.Day(asOf);
        return new(scenario.Plan, scenario.Measure, new KnownFacts(scenario.Log, day, day), scenario.Policy, directory: null);
    }
}
