using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class ImmediateNotStartedTests() : RuleTests(RuleIds.ImmediateNotStarted)
{
    private protected override RuleOutcome Passing => Scenario.Immediate.Judge(RuleId, "2018-07-29");

    private protected override RuleOutcome Failing => Scenario.Immediate.Judge(RuleId, "2018-07-30");

    [Theory]
    [InlineData("2018-07-28", OutcomeKind.Satisfied)]
    [InlineData("2018-07-29", OutcomeKind.Satisfied)]
    [InlineData("2018-07-30", OutcomeKind.Violated)]
    public void The_last_day_of_the_allowance_is_included(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Scenario.Immediate.Judge(RuleId, asOf).Kind);
        Assert.Equal(expected, Scenario.ImmediateThenLongTerm.Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void A_late_start_ends_it()
    {
        var scenario = Scenario.ImmediateThenLongTerm.Started("2018-09-01");
        Assert.Equal(OutcomeKind.Violated, scenario.Judge(RuleId, "2018-08-31").Kind);
        Assert.Equal(OutcomeKind.Satisfied, scenario.Judge(RuleId, "2018-09-01").Kind);
    }

    [Fact]
    public void Only_an_immediate_deadline_is_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Judge(RuleId, "2030-01-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.Judge(RuleId, "2030-01-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Undated.Judge(RuleId, "2030-01-01").Kind);
    }
}
