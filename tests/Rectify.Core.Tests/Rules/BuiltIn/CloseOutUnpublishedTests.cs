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
    public void Publication_ends_it_also_where_the_close_out_comes_after()
    {
        Assert.Equal(OutcomeKind.NotApplicable, ClosedOut.Published("2019-01-10").Judge(RuleId, "2019-01-10").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Published("2018-11-10").ClosedOut("2018-11-20").Judge(RuleId, "2019-01-10").Kind);
    }

    [Fact]
    public void A_relapse_makes_it_void()
    {
        Assert.Equal(OutcomeKind.NotApplicable, ClosedOut.Relapsed("2018-12-01").Judge(RuleId, "2019-01-10").Kind);
    }

    [Fact]
    public void A_close_out_reported_twice_does_not_begin_the_days_anew()
    {
        Assert.Equal(OutcomeKind.Violated, ClosedOut.ClosedOut("2018-12-15").Judge(RuleId, "2018-12-21").Kind);
    }

    [Fact]
    public void A_cancelled_measure_is_not_concerned_until_it_is_reinstated()
    {
        var cancelled = ClosedOut.Cancelled("2018-12-01");
        Assert.Null(cancelled.Evaluate("2019-01-10").Measures[0].Finding(RuleId));
        Assert.NotNull(cancelled.Reinstated("2019-01-05").Evaluate("2019-01-10").Measures[0].Finding(RuleId));
    }
}
