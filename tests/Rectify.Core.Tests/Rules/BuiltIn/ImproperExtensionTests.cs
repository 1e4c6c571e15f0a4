using Rectify.Deadlines;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class ImproperExtensionTests() : RuleTests(RuleIds.ImproperExtension)
{
    private protected override RuleOutcome Passing => Scenario.Fixed.Extended("2018-12-31", "2019-03-31").Judge(RuleId, "2019-01-01");

    private protected override RuleOutcome Failing => Scenario.Fixed.Extended("2019-01-01", "2019-03-31").Judge(RuleId, "2019-01-01");

    [Theory]
    [InlineData("2018-12-30", OutcomeKind.Satisfied)]
    [InlineData("2018-12-31", OutcomeKind.Satisfied)]
    [InlineData("2019-01-01", OutcomeKind.Violated)]
    public void On_the_due_day_an_extension_is_still_in_time(string granted, OutcomeKind expected)
    {
        Assert.Equal(expected, Scenario.Fixed.Extended(granted, "2019-03-31").Judge(RuleId, "2019-06-01").Kind);
    }

    [Fact]
    public void The_day_then_in_force_counts_and_not_the_original()
    {
        var scenario = Scenario.Fixed.Extended("2018-12-01", "2019-03-31");
        Assert.Equal(OutcomeKind.Satisfied, scenario.Extended("2019-03-31", "2019-06-30").Judge(RuleId, "2019-06-01").Kind);
        var outcome = scenario.Extended("2019-04-01", "2019-06-30").Judge(RuleId, "2019-06-01");
        Assert.Equal(["extension of 2019-04-01 granted after the due day (2019-03-31)"], outcome.Argument("extensions").Texts);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Somebody_must_have_approved(string? approvedBy)
    {
        Assert.Equal(OutcomeKind.Violated, Scenario.Fixed.Extended("2018-12-01", "2019-03-31", approvedBy).Judge(RuleId, "2019-01-01").Kind);
        Assert.Equal(OutcomeKind.Violated, Scenario.LongTerm.Extended("2018-12-01", "2019-03-31", approvedBy).Judge(RuleId, "2019-01-01").Kind);
    }

    [Fact]
    public void A_late_start_does_not_make_an_extension_of_the_allowance_timely_and_an_early_one_leaves_nothing_to_miss()
    {
        var late = Scenario.ImmediateThenLongTerm.Extended("2018-07-30", "2018-09-30");
        Assert.Equal(OutcomeKind.Violated, late.Started("2018-08-05").Judge(RuleId, "2018-08-05").Kind);
        Assert.Equal(OutcomeKind.Satisfied, Scenario.ImmediateThenLongTerm.Started("2018-07-05").Extended("2018-07-30", "2018-09-30").Judge(RuleId, "2018-08-05").Kind);
    }

    [Fact]
    public void Without_an_extension_or_a_known_day_there_is_no_verdict()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Judge(RuleId, "2019-06-01").Kind);
        var working = Scenario.Of(new RelativeDeadline(5, DeadlineUnit.WorkingDay, "started")).Started("2018-07-02").Extended("2018-08-01", "2018-09-30");
        Assert.Equal(OutcomeKind.Undetermined, working.Judge(RuleId, "2018-08-01").Kind);
    }

    [Fact]
    public void The_sentence_says_which_and_what_is_wrong_with_it()
    {
        var scenario = Scenario.Fixed.Extended("2018-12-01", "2019-03-31", approvedBy: null).Advanced("2019-01-01", "2019-02-28", approvedBy: null).Extended("2019-03-01", "2019-06-30", approvedBy: null);
        var extensions = scenario.Judge(RuleId, "2019-06-01").Argument("extensions");
        Assert.Equal(
            "extension of 2018-12-01 without an approver, advance of 2019-01-01 without an approver, extension of 2019-03-01 granted after the due day (2019-02-28) and without an approver",
            extensions.Format("en"));
        Assert.Equal("2018-12-01延期无批准人、2019-01-01提前无批准人、2019-03-01延期时已过到期日（2019-02-28）且无批准人", extensions.Format("zh"));
    }

    [Fact]
    public void One_fact_told_twice_is_one_extension_in_force_before_itself()
    {
        var fact = new DeadlineExtended(Scenario.Id, Scenario.Day("2018-12-01"), Scenario.Day("2019-03-31")) { ApprovedBy = "省督察办" };
        Assert.Equal(OutcomeKind.Satisfied, Scenario.Fixed.With(fact, fact).Judge(RuleId, "2019-01-01").Kind);
    }

    [Fact]
    public void An_advance_needs_an_approver_and_cannot_come_too_late()
    {
        Assert.Equal(OutcomeKind.Satisfied, Scenario.Fixed.Advanced("2018-08-01", "2018-10-31").Judge(RuleId, "2018-08-01").Kind);
        Assert.Equal(OutcomeKind.Satisfied, Scenario.Fixed.Advanced("2019-01-05", "2018-12-01").Judge(RuleId, "2019-01-05").Kind);
        Assert.Equal(OutcomeKind.Violated, Scenario.Fixed.Advanced("2018-08-01", "2018-10-31", approvedBy: null).Judge(RuleId, "2018-08-01").Kind);
    }

    [Fact]
    public void A_limit_set_with_a_relapse_is_no_extension()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Rectified("2018-11-01").Relapsed("2019-03-01", "2019-06-30").Judge(RuleId, "2019-03-01").Kind);
    }

    [Fact]
    public void A_waiting_deadline_has_no_day_to_pass()
    {
        var waiting = Scenario.Of(new EventDeadline("汛期"));
        Assert.Equal(OutcomeKind.Satisfied, waiting.Extended("2018-08-01", "2018-09-30").Judge(RuleId, "2018-08-01").Kind);
        Assert.Equal(OutcomeKind.Violated, waiting.Extended("2018-08-01", "2018-09-30", approvedBy: null).Judge(RuleId, "2018-08-01").Kind);
    }
}
