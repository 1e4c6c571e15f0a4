using Rectify.Deadlines;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class CompletedLateTests() : RuleTests(RuleIds.CompletedLate)
{
    private protected override RuleOutcome Passing => Scenario.Fixed.Rectified("2018-12-31").Judge(RuleId, "2019-06-01");

    private protected override RuleOutcome Failing => Scenario.Fixed.Rectified("2019-01-01").Judge(RuleId, "2019-06-01");

    [Theory]
    [InlineData("2018-12-30", OutcomeKind.Satisfied)]
    [InlineData("2018-12-31", OutcomeKind.Satisfied)]
    [InlineData("2019-01-01", OutcomeKind.Violated)]
    public void The_due_day_itself_is_in_time(string rectified, OutcomeKind expected)
    {
        Assert.Equal(expected, Scenario.Fixed.Rectified(rectified).Judge(RuleId, "2030-01-01").Kind);
    }

    [Fact]
    public void An_extension_granted_afterwards_does_not_make_it_punctual()
    {
        var scenario = Scenario.Fixed.Rectified("2019-01-05").Extended("2019-01-10", "2019-03-31");
        var outcome = scenario.Judge(RuleId, "2019-06-01");
        Assert.Equal(OutcomeKind.Violated, outcome.Kind);
        Assert.DoesNotContain(outcome.Evidence, static e => e.Fact is DeadlineExtended);
    }

    [Fact]
    public void A_refusal_opens_it_again()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Rectified("2019-01-05").Refused("2019-01-10").Judge(RuleId, "2019-06-01").Kind);
    }

    [Fact]
    public void A_then_long_term_measure_keeps_the_status_of_its_first_completion()
    {
        var scenario = Scenario.Of(new FixedDeadline(Scenario.Day("2018-12-31")).ThenLongTerm())
            .Rectified("2019-01-05").Relapsed("2019-02-01").Started("2019-02-02").Rectified("2019-03-01");
        Assert.Equal("2019-01-05", scenario.Judge(RuleId, "2019-06-01").Arguments[0].Format());
    }

    [Fact]
    public void Without_a_due_day_nothing_is_late()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.Rectified("2019-01-01").Judge(RuleId, "2019-06-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Undated.Rectified("2019-01-01").Judge(RuleId, "2019-06-01").Kind);
    }

    [Fact]
    public void While_the_day_waits_nothing_is_late_and_without_a_calendar_it_cannot_be_told()
    {
        var waiting = Scenario.Of(new EventDeadline("汛期")).Rectified("2019-01-01");
        Assert.Equal(OutcomeKind.Satisfied, waiting.Judge(RuleId, "2019-06-01").Kind);
        var earlier = waiting.With(new DayFixed(Scenario.Id, Scenario.Day("2019-02-01"), "汛期", Scenario.Day("2018-12-01")));
        Assert.Equal(OutcomeKind.Violated, earlier.Judge(RuleId, "2019-06-01").Kind);
        Assert.Equal(OutcomeKind.Satisfied, earlier.Judge(RuleId, "2019-01-31").Kind);
        Assert.Equal(OutcomeKind.Undetermined, Scenario.Of(new RelativeDeadline(5, DeadlineUnit.WorkingDay, "started")).Started("2018-12-01").Rectified("2019-01-01").Judge(RuleId, "2019-06-01").Kind);
    }
}
