using Rectify.Deadlines;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class DueSoonTests() : RuleTests(RuleIds.DueSoon)
{
    private protected override RuleOutcome Passing => Scenario.Fixed.Judge(RuleId, "2018-11-30");

    private protected override RuleOutcome Failing => Scenario.Fixed.Judge(RuleId, "2018-12-01");

    [Theory]
    [InlineData("2018-11-30", OutcomeKind.Satisfied)]
    [InlineData("2018-12-01", OutcomeKind.Violated)]
    [InlineData("2018-12-31", OutcomeKind.Violated)]
    [InlineData("2019-01-01", OutcomeKind.Satisfied)]
    public void It_is_due_soon_from_thirty_days_before_to_the_due_day(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Scenario.Fixed.Judge(RuleId, asOf).Kind);
    }

    [Theory]
    [InlineData("2018-12-23", OutcomeKind.Satisfied)]
    [InlineData("2018-12-24", OutcomeKind.Violated)]
    public void The_policy_sets_the_days(string asOf, OutcomeKind expected)
    {
        var scenario = Scenario.Fixed with { Policy = EvaluationPolicy.Default with { DueSoonDays = 7 } };
        Assert.Equal(expected, scenario.Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void What_is_rectified_is_not_due_and_what_relapsed_is_again()
    {
        var rectified = Scenario.Fixed.Rectified("2018-11-01");
        Assert.Equal(OutcomeKind.Satisfied, rectified.Judge(RuleId, "2018-12-15").Kind);
        Assert.Equal(OutcomeKind.Violated, rectified.Relapsed("2018-12-10").Judge(RuleId, "2018-12-15").Kind);
    }

    [Fact]
    public void A_day_that_the_policy_supplied_does_not_count_until_an_extension_replaces_it()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Immediate.Judge(RuleId, "2018-07-20").Kind);
        Assert.Equal(OutcomeKind.Violated, Scenario.Immediate.Extended("2018-07-20", "2018-08-31").Judge(RuleId, "2018-08-20").Kind);
    }

    [Fact]
    public void An_extension_to_the_day_in_force_leaves_it_a_day_of_the_policy()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Immediate.Extended("2018-07-02", "2018-07-29").Judge(RuleId, "2018-07-20").Kind);
        Assert.Equal(OutcomeKind.Violated, Scenario.Immediate.Extended("2018-07-02", "2018-07-30").Judge(RuleId, "2018-07-20").Kind);
    }

    [Fact]
    public void Where_the_due_day_cannot_be_counted_it_cannot_be_told_until_the_measure_is_rectified()
    {
        var uncounted = Scenario.Of(new RelativeDeadline(5, DeadlineUnit.WorkingDay, "started")).Started("2018-07-02");
        Assert.Equal(OutcomeKind.Undetermined, uncounted.Judge(RuleId, "2018-07-20").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, uncounted.Rectified("2018-07-10").Judge(RuleId, "2018-07-20").Kind);
    }

    [Fact]
    public void Without_a_due_day_nothing_is_due_soon()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.Judge(RuleId, "2018-07-20").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Undated.Judge(RuleId, "2018-07-20").Kind);
    }
}
