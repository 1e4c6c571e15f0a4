using Rectify.Deadlines;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class TooLittleTimeTests() : RuleTests(RuleIds.TooLittleTime)
{
    // Issued on 2018-06-29; thirty days later is 2018-07-29.
    private protected override RuleOutcome Passing => Due("2018-07-29").Judge(RuleId, "2018-06-29");

    private protected override RuleOutcome Failing => Due("2018-07-28").Judge(RuleId, "2018-06-29");

    [Theory]
    [InlineData("2018-07-28", OutcomeKind.Violated)]
    [InlineData("2018-07-29", OutcomeKind.Satisfied)]
    [InlineData("2018-07-30", OutcomeKind.Satisfied)]
    public void Thirty_days_are_enough(string due, OutcomeKind expected)
    {
        Assert.Equal(expected, Due(due).Judge(RuleId, "2018-06-29").Kind);
        Assert.Equal(expected, Scenario.Of(new FixedDeadline(Scenario.Day(due)).ThenLongTerm().StartAtOnce()).Judge(RuleId, "2030-01-01").Kind);
    }

    [Fact]
    public void The_days_count_from_the_measure_s_own_start()
    {
        Assert.Equal(OutcomeKind.Violated, Due("2018-12-31").StartingOn("2018-12-02").Judge(RuleId, "2018-06-29").Kind);
        Assert.Equal(OutcomeKind.Satisfied, Due("2018-12-31").StartingOn("2018-12-01").Judge(RuleId, "2018-06-29").Kind);
        Assert.Equal(OutcomeKind.Satisfied, Due("2018-07-05").StartingOn("2018-06-05").Judge(RuleId, "2018-06-29").Kind);
        var period = Scenario.Of(new PeriodDeadline(Scenario.Day("2018-09-01"), Scenario.Day("2018-09-30")));
        Assert.Equal((OutcomeKind.Violated, 29m), (period.Judge(RuleId, "2018-06-29").Kind, period.Judge(RuleId, "2018-06-29").Argument("days").Number));
    }

    [Fact]
    public void Zero_days_and_one_read_as_such()
    {
        Assert.Equal(0, Due("2018-06-29").Judge(RuleId, "2018-06-29").Argument("days").Number);
        Assert.Equal(1, Due("2018-06-30").Judge(RuleId, "2018-06-29").Argument("days").Number);
    }

    [Fact]
    public void It_is_judged_as_first_written()
    {
        Assert.Equal(OutcomeKind.Violated, Due("2018-07-05").Extended("2018-07-01", "2018-12-31").Judge(RuleId, "2018-07-02").Kind);
        Assert.Equal(OutcomeKind.Satisfied, Due("2018-12-31").Advanced("2018-07-01", "2018-07-05").Judge(RuleId, "2018-07-02").Kind);
    }

    [Fact]
    public void Only_fixed_and_period_deadlines_are_concerned()
    {
        foreach (var other in (Scenario[])[Scenario.Immediate, Scenario.LongTerm, Scenario.Undated, Scenario.Of(new EventDeadline("汛期"))])
            Assert.Equal(OutcomeKind.NotApplicable, other.Judge(RuleId, "2018-06-29").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Of(new RelativeDeadline(5, DeadlineUnit.Day, "issued")).Judge(RuleId, "2018-06-29").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Of(new StagedDeadline([new DeadlineStage(Scenario.Day("2018-07-05"), "排查")])).Judge(RuleId, "2018-06-29").Kind);
    }

    private static Scenario Due(string day) => Scenario.Of(new FixedDeadline(Scenario.Day(day)));
}
