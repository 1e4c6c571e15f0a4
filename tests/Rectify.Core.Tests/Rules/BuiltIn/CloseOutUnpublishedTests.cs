using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class CloseOutUnpublishedTests() : RuleTests(RuleIds.CloseOutUnpublished)
{
    private static readonly Scenario ClosedOut = Scenario.Fixed.Rectified("2018-11-01").Accepted("2018-11-10").ClosedOut("2018-11-20");

    private protected override RuleOutcome Passing => ClosedOut.Judge(RuleId, "2018-12-20");

    private protected override RuleOutcome Failing => ClosedOut.Judge(RuleId, "2018-12-21");

    [Theory]
    [InlineData("2018-11-19", OutcomeKind.NotApplicable)]
    [InlineData("2018-12-19", OutcomeKind.Satisfied)]
    [InlineData("2018-12-20", OutcomeKind.Satisfied)]
    [InlineData("2018-12-21", OutcomeKind.Violated)]
    public void Thirty_days_are_allowed(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, ClosedOut.Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void Publication_ends_it_and_one_before_the_close_out_is_not_of_its_result()
    {
        Assert.Equal(OutcomeKind.NotApplicable, ClosedOut.Published("2019-01-10").Judge(RuleId, "2019-01-10").Kind);
        Assert.Equal(OutcomeKind.Violated, Scenario.Fixed.Published("2018-11-10").ClosedOut("2018-11-20").Judge(RuleId, "2019-01-10").Kind);
    }

    [Fact]
    public void A_relapse_makes_it_void()
    {
        Assert.Equal(OutcomeKind.NotApplicable, ClosedOut.Relapsed("2018-12-01").Judge(RuleId, "2019-01-10").Kind);
    }
}
