using Rectify.Deadlines;
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
        Assert.Equal(["2019-04-01"], outcome.Argument("extensions").Texts);
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
}
