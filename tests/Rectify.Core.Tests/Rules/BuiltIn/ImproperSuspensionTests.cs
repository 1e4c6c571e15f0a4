using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class ImproperSuspensionTests() : RuleTests(RuleIds.ImproperSuspension)
{
    private protected override RuleOutcome Passing => Scenario.Fixed.Suspended("2018-12-31").Judge(RuleId, "2019-01-01");

    private protected override RuleOutcome Failing => Scenario.Fixed.Suspended("2019-01-01").Judge(RuleId, "2019-01-01");

    [Theory]
    [InlineData("2018-12-30", OutcomeKind.Satisfied)]
    [InlineData("2018-12-31", OutcomeKind.Satisfied)]
    [InlineData("2019-01-01", OutcomeKind.Violated)]
    public void On_the_due_day_a_suspension_is_still_in_time(string on, OutcomeKind expected)
    {
        Assert.Equal(expected, Scenario.Fixed.Suspended(on).Judge(RuleId, "2019-06-01").Kind);
        Assert.Equal(expected, Scenario.Fixed.Suspended(on, until: on).Judge(RuleId, "2019-06-01").Kind);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Somebody_must_have_approved(string? approvedBy)
    {
        Assert.Equal(OutcomeKind.Violated, Scenario.Fixed.Suspended("2018-08-01", approvedBy: approvedBy).Judge(RuleId, "2018-08-01").Kind);
        Assert.Equal(OutcomeKind.Violated, Scenario.LongTerm.Suspended("2018-08-01", approvedBy: approvedBy).Judge(RuleId, "2018-08-01").Kind);
    }

    [Fact]
    public void The_sentence_says_what_is_wrong_with_each()
    {
        var outcome = Scenario.Fixed.Suspended("2018-08-01", "2018-08-10").Suspended("2018-09-01", "2018-09-10", approvedBy: null).Suspended("2019-02-01", approvedBy: null).Judge(RuleId, "2019-02-01");
        Assert.Equal(
            ["suspension of 2018-09-01 without an approver", "suspension of 2019-02-01 begun after the due day (2019-01-20) and without an approver"],
            outcome.Argument("suspensions").Texts);
        Assert.Equal("2018-09-01中止无批准人、2019-02-01中止时已过到期日（2019-01-20）且无批准人", outcome.Argument("suspensions").Format("zh"));
    }

    [Fact]
    public void An_earlier_suspension_or_extension_has_moved_the_day()
    {
        Assert.Equal(OutcomeKind.Satisfied, Scenario.Fixed.Suspended("2018-08-01", "2018-08-10").Suspended("2019-01-10").Judge(RuleId, "2019-02-01").Kind);
        Assert.Equal(OutcomeKind.Violated, Scenario.Fixed.Suspended("2018-08-01", "2018-08-10").Suspended("2019-01-11").Judge(RuleId, "2019-02-01").Kind);
        Assert.Equal(OutcomeKind.Satisfied, Scenario.Fixed.Extended("2018-12-01", "2019-03-31").Suspended("2019-03-31").Judge(RuleId, "2019-04-01").Kind);
    }

    [Fact]
    public void One_that_only_sets_the_end_anew_cannot_come_too_late_but_needs_its_approver()
    {
        var running = Scenario.Fixed.Suspended("2018-12-01", "2019-01-31");
        Assert.Equal(OutcomeKind.Satisfied, running.Suspended("2019-01-31", "2019-02-28").Judge(RuleId, "2019-03-01").Kind);
        Assert.Equal(OutcomeKind.Violated, running.Suspended("2019-01-31", "2019-02-28", approvedBy: null).Judge(RuleId, "2019-03-01").Kind);
    }

    [Fact]
    public void A_resumption_does_not_mend_it_and_without_a_suspension_the_rule_is_not_concerned()
    {
        Assert.Equal(OutcomeKind.Violated, Scenario.Fixed.Suspended("2019-01-01").Resumed("2019-01-01").Judge(RuleId, "2019-02-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Resumed("2018-08-01").Judge(RuleId, "2019-01-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Suspended("2019-01-02").Judge(RuleId, "2019-01-01").Kind);
    }
}
