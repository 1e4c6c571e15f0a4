using Rectify.Deadlines;
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

    [Theory]
    [InlineData("2018-07-28", OutcomeKind.Satisfied)]
    [InlineData("2018-07-29", OutcomeKind.Satisfied)]
    [InlineData("2018-07-30", OutcomeKind.Violated)]
    public void A_dated_measure_to_be_started_at_once_has_the_same_allowance(string asOf, OutcomeKind expected)
    {
        var dated = Scenario.Of(new FixedDeadline(Scenario.Day("2019-12-31")).StartAtOnce());
        Assert.Equal(expected, dated.Judge(RuleId, asOf).Kind);
        Assert.Equal(OutcomeKind.Satisfied, dated.Started("2018-07-30").Judge(RuleId, "2018-07-30").Kind);
    }

    [Fact]
    public void The_allowance_counts_from_the_measure_s_own_start()
    {
        var later = Scenario.Of(new FixedDeadline(Scenario.Day("2019-12-31")).StartAtOnce()).StartingOn("2018-09-01");
        Assert.Equal(OutcomeKind.Satisfied, later.Judge(RuleId, "2018-10-01").Kind);
        Assert.Equal(OutcomeKind.Violated, later.Judge(RuleId, "2018-10-02").Kind);
    }

    [Fact]
    public void An_extension_of_the_end_does_not_move_the_beginning_and_a_suspension_does()
    {
        var dated = Scenario.Of(new FixedDeadline(Scenario.Day("2019-12-31")).StartAtOnce());
        Assert.Equal(OutcomeKind.Violated, dated.Extended("2018-07-10", "2020-06-30").Judge(RuleId, "2018-07-30").Kind);
        var suspended = dated.Suspended("2018-07-10", "2018-07-19");
        Assert.Equal(OutcomeKind.Satisfied, suspended.Judge(RuleId, "2018-08-08").Kind);
        Assert.Equal(OutcomeKind.Violated, suspended.Judge(RuleId, "2018-08-09").Kind);
    }
}
