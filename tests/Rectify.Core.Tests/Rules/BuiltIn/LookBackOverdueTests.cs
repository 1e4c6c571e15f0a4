using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class LookBackOverdueTests() : RuleTests(RuleIds.LookBackOverdue)
{
    // 180 days after 2018-11-20 is 2019-05-19.
    private static readonly Scenario ClosedOut = Scenario.Fixed.Rectified("2018-11-01").Accepted("2018-11-10").ClosedOut("2018-11-20");

    private protected override RuleOutcome Passing => ClosedOut.Judge(RuleId, "2019-05-19");

    private protected override RuleOutcome Failing => ClosedOut.Judge(RuleId, "2019-05-20");

    [Theory]
    [InlineData("2019-05-18", OutcomeKind.Satisfied)]
    [InlineData("2019-05-19", OutcomeKind.Satisfied)]
    [InlineData("2019-05-20", OutcomeKind.Violated)]
    public void A_hundred_and_eighty_days_are_allowed(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, ClosedOut.Judge(RuleId, asOf).Kind);
        Assert.Equal(expected, ClosedOut.Published("2018-12-01").Judge(RuleId, asOf).Kind);
    }

    [Theory]
    [InlineData("2019-06-30", OutcomeKind.Satisfied)]
    [InlineData("2019-07-01", OutcomeKind.Violated)]
    public void A_look_back_that_holds_begins_the_days_anew(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, ClosedOut.LookedBack("2019-01-01", holds: true).Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void What_was_published_without_a_close_out_cannot_be_told()
    {
        Assert.Equal(OutcomeKind.Undetermined, Scenario.Fixed.Published("2018-11-10").Judge(RuleId, "2030-01-01").Kind);
    }

    [Fact]
    public void What_is_not_closed_out_is_not_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Rectified("2018-11-01").Judge(RuleId, "2030-01-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, ClosedOut.LookedBack("2019-01-01", holds: false).Judge(RuleId, "2030-01-01").Kind);
    }

    [Fact]
    public void A_close_out_reported_twice_is_no_later_one_and_one_behind_a_publication_is_none()
    {
        Assert.Equal(OutcomeKind.Violated, ClosedOut.ClosedOut("2018-12-20").Judge(RuleId, "2019-05-20").Kind);
        Assert.Equal(OutcomeKind.Undetermined, Scenario.Fixed.Published("2018-11-10").ClosedOut("2018-11-20").Judge(RuleId, "2019-05-20").Kind);
    }
}
