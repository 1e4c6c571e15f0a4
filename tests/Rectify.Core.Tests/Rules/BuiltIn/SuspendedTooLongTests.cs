using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class SuspendedTooLongTests() : RuleTests(RuleIds.SuspendedTooLong)
{
    // 180 days from 2018-07-01 end with 2018-12-27: on 2018-12-28 as many have passed.
    private static readonly Scenario Running = Scenario.Fixed.Suspended("2018-07-01");

    private protected override RuleOutcome Passing => Running.Judge(RuleId, "2018-12-28");

    private protected override RuleOutcome Failing => Running.Judge(RuleId, "2018-12-29");

    [Theory]
    [InlineData("2018-12-27", OutcomeKind.Satisfied)]
    [InlineData("2018-12-28", OutcomeKind.Satisfied)]
    [InlineData("2018-12-29", OutcomeKind.Violated)]
    public void A_hundred_and_eighty_days_are_allowed(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Running.Judge(RuleId, asOf).Kind);
        Assert.Equal(Scenario.Day("2018-12-29"), Running.Judge(RuleId, "2018-07-01").ReevaluateOn);
    }

    [Theory]
    [InlineData("2019-01-31", OutcomeKind.Violated)]
    [InlineData("2019-02-01", OutcomeKind.Satisfied)]
    public void Only_one_that_still_runs_is_too_long(string asOf, OutcomeKind expected)
    {
        var (until, resumed) = (Scenario.Fixed.Suspended("2018-07-01", "2019-01-31"), Running.Resumed("2019-02-01"));
        Assert.Equal(expected, until.Judge(RuleId, asOf).Kind);
        Assert.Equal(expected, resumed.Judge(RuleId, asOf).Kind);
        Assert.Equal(Scenario.Day("2019-02-01"), until.Judge(RuleId, "2019-01-31").ReevaluateOn);
    }

    [Fact]
    public void The_days_of_all_suspensions_add_up()
    {
        // 31 days in July, then 150 more.
        var twice = Scenario.Fixed.Suspended("2018-07-01", "2018-07-31").Suspended("2018-09-01");
        Assert.Equal(OutcomeKind.Satisfied, twice.Judge(RuleId, "2019-01-28").Kind);
        var outcome = twice.Judge(RuleId, "2019-01-29");
        Assert.Equal((OutcomeKind.Violated, 181m), (outcome.Kind, outcome.Argument("days").Number));
    }

    [Fact]
    public void The_limit_is_a_policy()
    {
        var none = Running with { Policy = EvaluationPolicy.Default with { SuspensionLimitDays = 0 } };
        Assert.Equal(OutcomeKind.Satisfied, none.Judge(RuleId, "2018-07-01").Kind);
        Assert.Equal(OutcomeKind.Violated, none.Judge(RuleId, "2018-07-02").Kind);
        Assert.True(none.Judge(RuleId, "2018-07-02").RestsOnPolicy("suspensionLimitDays"));
    }

    [Fact]
    public void What_was_never_suspended_is_not_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Judge(RuleId, "2030-01-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Running.Judge(RuleId, "2018-06-30").Kind);
    }
}
