using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class RectifiedWithoutWorkTests() : RuleTests(RuleIds.RectifiedWithoutWork)
{
    private protected override RuleOutcome Passing => Scenario.Fixed.Reported("2018-10-01", 50).Rectified("2018-11-01").Judge(RuleId, "2018-11-01");

    private protected override RuleOutcome Failing => Scenario.Fixed.Rectified("2018-11-01").Judge(RuleId, "2018-11-01");

    [Fact]
    public void Work_reported_afterwards_does_not_count()
    {
        Assert.Equal(OutcomeKind.Violated, Scenario.Fixed.Rectified("2018-11-01").Reported("2018-11-02", 100).Judge(RuleId, "2018-11-02").Kind);
    }

    [Fact]
    public void Of_one_day_the_order_of_the_log_counts()
    {
        Assert.Equal(OutcomeKind.Satisfied, Scenario.Fixed.Started("2018-11-01").Rectified("2018-11-01").Judge(RuleId, "2018-11-01").Kind);
        Assert.Equal(OutcomeKind.Violated, Scenario.Fixed.Rectified("2018-11-01").Started("2018-11-01").Judge(RuleId, "2018-11-01").Kind);
    }

    [Fact]
    public void The_work_of_an_old_cycle_does_not_count()
    {
        var relapsed = Scenario.Fixed.Started("2018-10-01").Rectified("2018-11-01").Relapsed("2018-12-01");
        Assert.Equal(OutcomeKind.Violated, relapsed.Rectified("2018-12-10").Judge(RuleId, "2018-12-10").Kind);
        Assert.Equal(OutcomeKind.Satisfied, relapsed.Started("2018-12-05").Rectified("2018-12-10").Judge(RuleId, "2018-12-10").Kind);
    }

    [Fact]
    public void What_is_not_rectified_is_not_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Judge(RuleId, "2018-11-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Started("2018-10-01").Rectified("2018-11-01").Judge(RuleId, "2018-10-31").Kind);
    }

    [Fact]
    public void A_milestone_a_duty_and_a_report_without_a_figure_are_work()
    {
        foreach (ProgressEvent work in (ProgressEvent[])
                 [
                     new MilestoneReached(Scenario.Id, Scenario.Day("2018-10-01"), "2.1.1.1-m1"),
                     new DutyPerformed(Scenario.Id, Scenario.Day("2018-10-01"), "2.1.1.1-d1"),
                     new ProgressReported(Scenario.Id, Scenario.Day("2018-10-01")),
                 ])
            Assert.Equal(OutcomeKind.Satisfied, Scenario.Fixed.With(work).Rectified("2018-11-01").Judge(RuleId, "2018-11-01").Kind);
    }

    [Fact]
    public void An_extension_and_a_suspension_are_no_work()
    {
        Assert.Equal(OutcomeKind.Violated, Scenario.Fixed.Extended("2018-10-01", "2019-01-31").Suspended("2018-10-02", "2018-10-03").Rectified("2018-11-01").Judge(RuleId, "2018-11-01").Kind);
    }
}
