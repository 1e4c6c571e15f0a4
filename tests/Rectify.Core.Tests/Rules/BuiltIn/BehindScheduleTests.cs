using Rectify.Deadlines;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class BehindScheduleTests() : RuleTests(RuleIds.BehindSchedule)
{
    // Issued on 2018-06-29 and due on 2018-10-07, one percent of the time passes each day.
    private static readonly Scenario Dated = Scenario.Of(new FixedDeadline(Scenario.Day("2018-10-07")));

    private protected override RuleOutcome Passing => Dated.Reported("2018-07-29", 30).Judge(RuleId, "2018-08-03");

    private protected override RuleOutcome Failing => Dated.Reported("2018-07-29", 30).Judge(RuleId, "2018-08-04");

    [Theory]
    [InlineData("2018-08-02", OutcomeKind.Satisfied)]
    [InlineData("2018-08-03", OutcomeKind.Satisfied)]
    [InlineData("2018-08-04", OutcomeKind.Violated)]
    public void Five_points_behind_is_still_on_schedule(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Dated.Reported("2018-07-29", 30).Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void Without_a_percentage_it_cannot_be_told()
    {
        Assert.Equal(OutcomeKind.Undetermined, Dated.Judge(RuleId, "2018-08-04").Kind);
        Assert.Equal(OutcomeKind.Undetermined, Scenario.Undated.Reported("2018-07-29", 30).Judge(RuleId, "2018-08-04").Kind);
        var waiting = Scenario.Of(new EventDeadline("汛期")).Reported("2018-07-29", 30).Judge(RuleId, "2018-08-04");
        Assert.Equal(OutcomeKind.Undetermined, waiting.Kind);
        Assert.Contains("汛期", waiting.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_finding_says_what_was_expected_to_one_place_and_everything_on_the_day_of_issue_itself()
    {
        Assert.Equal(36, Dated.Reported("2018-07-29", 30).Judge(RuleId, "2018-08-04").Argument("expected").Number);
        var twoOfThreeDays = Scenario.Of(new FixedDeadline(Scenario.Day("2018-07-02"))).Reported("2018-06-30", 50);
        Assert.Equal(66.7m, twoOfThreeDays.Judge(RuleId, "2018-07-01").Argument("expected").Number);
        var sameDay = Scenario.Of(new FixedDeadline(Scenario.Day("2018-06-29"))).Reported("2018-06-29", 94);
        Assert.Equal(100, sameDay.Judge(RuleId, "2018-06-29").Argument("expected").Number);
    }

    [Fact]
    public void Why_it_cannot_be_told_is_said_in_both_languages_with_the_words_of_the_time_limit()
    {
        var unreported = Scenario.Of(new FixedDeadline(Scenario.Day("2018-10-07")) { Text = "2018年10月7日前" }).Judge(RuleId, "2018-08-04");
        Assert.Equal(("no percentage has been reported", "尚未上报进度百分比"), (unreported.Reason, unreported.ReasonIn("zh")));
        Assert.Equal("2018年10月7日前", Assert.Single(unreported.Evidence).Clause);
        var waiting = Scenario.Of(new EventDeadline("汛期")).Judge(RuleId, "2018-08-04");
        Assert.Equal(("the due day waits for 汛期", "时限取决于汛期"), (waiting.Reason, waiting.ReasonIn("zh")));
        var uncounted = Scenario.Of(new RelativeDeadline(5, DeadlineUnit.WorkingDay, "started")).Started("2018-07-02").Judge(RuleId, "2018-08-04");
        Assert.Equal(("no calendar of working days", "无法推算到期日"), (uncounted.Reason, uncounted.ReasonIn("zh")));
    }

    [Fact]
    public void The_due_day_rests_on_the_policy_or_the_extension_that_set_it()
    {
        Assert.True(Scenario.Immediate.Reported("2018-06-30", 0).Judge(RuleId, "2018-07-20").RestsOnPolicy("immediateAllowanceDays"));
        var extended = Dated.Reported("2018-07-29", 30).Extended("2018-07-30", "2018-10-08").Judge(RuleId, "2018-09-30");
        Assert.Contains(extended.Evidence, static e => e.Fact is DeadlineExtended);
    }

    [Fact]
    public void What_is_overdue_open_ended_or_completed_is_not_behind()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Dated.Reported("2018-07-29", 30).Judge(RuleId, "2018-10-08").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.Reported("2018-07-29", 30).Judge(RuleId, "2018-10-08").Kind);
        Assert.Equal(OutcomeKind.Satisfied, Dated.Reported("2018-07-29", 30).Rectified("2018-08-01").Judge(RuleId, "2018-08-04").Kind);
    }
}
