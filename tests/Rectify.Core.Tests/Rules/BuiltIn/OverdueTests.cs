using Rectify.Deadlines;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class OverdueTests() : RuleTests(RuleIds.Overdue)
{
    private protected override RuleOutcome Passing => Scenario.Fixed.Judge(RuleId, "2018-12-31");

    private protected override RuleOutcome Failing => Scenario.Fixed.Judge(RuleId, "2019-01-01");

    [Theory]
    [InlineData("2018-12-30", OutcomeKind.Satisfied)]
    [InlineData("2018-12-31", OutcomeKind.Satisfied)]
    [InlineData("2019-01-01", OutcomeKind.Violated)]
    public void The_due_day_itself_is_not_overdue(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Scenario.Fixed.Judge(RuleId, asOf).Kind);
    }

    [Theory]
    [InlineData("2018-07-29", OutcomeKind.Satisfied)]
    [InlineData("2018-07-30", OutcomeKind.Violated)]
    public void At_once_allows_thirty_days(string asOf, OutcomeKind expected)
    {
        var outcome = Scenario.ImmediateThenLongTerm.Judge(RuleId, asOf);
        Assert.Equal(expected, outcome.Kind);
        if (expected == OutcomeKind.Violated)
            Assert.True(outcome.RestsOnPolicy("immediateAllowanceDays"));
    }

    [Theory]
    [InlineData("2019-01-31", OutcomeKind.Satisfied)]
    [InlineData("2019-02-01", OutcomeKind.Violated)]
    public void An_extension_moves_the_day(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Scenario.Fixed.Extended("2018-12-20", "2019-01-31").Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void A_late_rectification_ends_it_and_a_relapse_brings_it_back()
    {
        var rectified = Scenario.Fixed.Rectified("2019-02-01");
        Assert.Equal(OutcomeKind.Satisfied, rectified.Judge(RuleId, "2019-03-01").Kind);
        Assert.Equal(OutcomeKind.Violated, rectified.Relapsed("2019-02-15").Judge(RuleId, "2019-03-01").Kind);
    }

    [Fact]
    public void Acceptance_out_of_order_does_not_end_it()
    {
        Assert.Equal(OutcomeKind.Violated, Scenario.Fixed.Accepted("2018-11-01").Judge(RuleId, "2019-03-01").Kind);
    }

    [Fact]
    public void Without_a_due_day_nothing_is_overdue()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.Judge(RuleId, "2030-01-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Undated.Judge(RuleId, "2030-01-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.ImmediateThenLongTerm.Started("2018-09-01").Judge(RuleId, "2030-01-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Of(new RelativeDeadline(5, DeadlineUnit.Day, "accepted")).Judge(RuleId, "2030-01-01").Kind);
    }

    [Fact]
    public void Working_days_without_a_calendar_cannot_be_told()
    {
        var scenario = Scenario.Of(new RelativeDeadline(5, DeadlineUnit.WorkingDay, "started")).Started("2018-07-02");
        Assert.Equal(OutcomeKind.Undetermined, scenario.Judge(RuleId, "2030-01-01").Kind);
        Assert.Equal(OutcomeKind.Satisfied, scenario.Rectified("2018-07-03").Judge(RuleId, "2030-01-01").Kind);
    }
}
