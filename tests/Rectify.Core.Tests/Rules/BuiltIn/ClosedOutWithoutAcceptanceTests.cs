using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class ClosedOutWithoutAcceptanceTests() : RuleTests(RuleIds.ClosedOutWithoutAcceptance)
{
    private protected override RuleOutcome Passing =>
        Scenario.Fixed.Rectified("2018-11-01").Accepted("2018-11-10").ClosedOut("2018-11-20").Judge(RuleId, "2018-12-01");

    private protected override RuleOutcome Failing => Scenario.Fixed.Rectified("2018-11-01").ClosedOut("2018-11-20").Judge(RuleId, "2018-12-01");

    [Fact]
    public void Before_the_close_out_there_is_nothing_to_find()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Rectified("2018-11-01").ClosedOut("2018-11-20").Judge(RuleId, "2018-11-19").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Judge(RuleId, "2018-11-19").Kind);
    }

    [Fact]
    public void An_acceptance_that_was_refused_afterwards_is_none()
    {
        var scenario = Scenario.Fixed.Rectified("2018-11-01").Accepted("2018-11-10").Refused("2018-11-15").ClosedOut("2018-11-20");
        Assert.Equal(OutcomeKind.Violated, scenario.Judge(RuleId, "2018-12-01").Kind);
    }

    [Fact]
    public void A_refusal_after_the_close_out_voids_the_acceptance_though_the_stage_stays()
    {
        var scenario = Scenario.Fixed.Accepted("2018-11-10").ClosedOut("2018-11-20").Refused("2018-11-25");
        Assert.Equal(OutcomeKind.Satisfied, scenario.Judge(RuleId, "2018-11-24").Kind);
        Assert.Equal(OutcomeKind.Violated, scenario.Judge(RuleId, "2018-11-25").Kind);
        Assert.Equal(OutcomeKind.Satisfied, scenario.Accepted("2018-11-28").Judge(RuleId, "2018-11-28").Kind);
    }

    [Fact]
    public void A_close_out_reported_twice_is_the_first()
    {
        var twice = Scenario.Fixed.Rectified("2018-11-01").ClosedOut("2018-11-20").ClosedOut("2018-11-30");
        Assert.Equal(Scenario.Day("2018-11-20"), twice.Judge(RuleId, "2018-12-01").Argument("on").Day);
    }

    [Fact]
    public void A_published_measure_that_was_never_closed_out_is_not_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Rectified("2018-11-01").Published("2018-11-20").Judge(RuleId, "2018-12-01").Kind);
    }

    [Fact]
    public void A_later_acceptance_makes_it_good_on_its_day()
    {
        var scenario = Scenario.Fixed.ClosedOut("2018-11-20").Accepted("2018-11-25");
        Assert.Equal(OutcomeKind.Violated, scenario.Judge(RuleId, "2018-11-24").Kind);
        Assert.Equal(OutcomeKind.Satisfied, scenario.Judge(RuleId, "2018-11-25").Kind);
    }

    [Fact]
    public void The_acceptance_of_an_old_cycle_does_not_count()
    {
        var scenario = Scenario.Fixed.Rectified("2018-11-01").Accepted("2018-11-10").ClosedOut("2018-11-20")
            .Relapsed("2018-12-01").Rectified("2018-12-10").ClosedOut("2018-12-20");
        Assert.Equal(OutcomeKind.Violated, scenario.Judge(RuleId, "2018-12-20").Kind);
    }
}
