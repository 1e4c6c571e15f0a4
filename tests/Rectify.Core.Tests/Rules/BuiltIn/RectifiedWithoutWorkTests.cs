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
}
