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
        Assert.Equal(("no calendar of working days", "未提供工作日安排"), (uncounted.Reason, uncounted.ReasonIn("zh")));
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

    [Theory]
    [InlineData("2018-06-29", OutcomeKind.NotApplicable)]
    [InlineData("2018-07-29", OutcomeKind.NotApplicable)]
    [InlineData("2018-07-30", OutcomeKind.Undetermined)]
    public void A_first_percentage_is_not_asked_for_within_thirty_days_of_the_start(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Dated.Judge(RuleId, asOf).Kind);
        Assert.Equal(expected, Dated.Noted("2018-06-29").Judge(RuleId, asOf).Kind);
        Assert.Equal(Scenario.Day("2018-07-30"), Dated.Judge(RuleId, "2018-06-29").ReevaluateOn);
    }

    [Fact]
    public void The_days_count_from_the_measure_s_own_start_or_from_the_new_cycle()
    {
        var later = Scenario.Fixed.StartingOn("2018-08-01");
        Assert.Equal(OutcomeKind.NotApplicable, later.Judge(RuleId, "2018-08-31").Kind);
        Assert.Equal(OutcomeKind.Undetermined, later.Judge(RuleId, "2018-09-01").Kind);
        var again = Scenario.Fixed.Reported("2018-07-10", 100).Rectified("2018-07-20").Relapsed("2018-08-01").Started("2018-08-10");
        Assert.Equal(OutcomeKind.NotApplicable, again.Judge(RuleId, "2018-09-09").Kind);
        Assert.Equal(OutcomeKind.Undetermined, again.Judge(RuleId, "2018-09-10").Kind);
    }

    [Fact]
    public void Where_percentages_are_not_expected_their_absence_leaves_nothing_open()
    {
        var policy = EvaluationPolicy.Default with { ExpectsPercentages = false };
        Assert.Equal(OutcomeKind.NotApplicable, (Dated with { Policy = policy }).Judge(RuleId, "2018-09-01").Kind);
        Assert.Equal(OutcomeKind.Violated, (Dated.Reported("2018-07-29", 30) with { Policy = policy }).Judge(RuleId, "2018-08-04").Kind);
        Assert.Equal(OutcomeKind.Undetermined, (Scenario.Undated with { Policy = policy }).Judge(RuleId, "2018-09-01").Kind);
    }

    [Fact]
    public void Suspended_days_are_no_elapsed_time()
    {
        // Ten of a hundred days do not count, and the due day moves on by as many.
        var suspended = Dated.Reported("2018-07-29", 30).Suspended("2018-07-30", "2018-08-08");
        Assert.Equal(OutcomeKind.Satisfied, suspended.Judge(RuleId, "2018-08-13").Kind);
        Assert.Equal(OutcomeKind.Violated, suspended.Judge(RuleId, "2018-08-14").Kind);
    }

    [Fact]
    public void While_a_suspension_has_no_end_it_cannot_be_told()
    {
        var suspended = Dated.Reported("2018-07-29", 30).Suspended("2018-08-01").Judge(RuleId, "2018-09-01");
        Assert.Equal(("the due day waits for the resumption", "时限取决于恢复计时"), (suspended.Reason, suspended.ReasonIn("zh")));
        var accepting = Scenario.Of(new RelativeDeadline(5, DeadlineUnit.Day, "accepted")).Reported("2018-07-29", 30).Judge(RuleId, "2018-09-01");
        Assert.Equal(("the due day waits for the acceptance", "时限取决于验收"), (accepting.Reason, accepting.ReasonIn("zh")));
    }
}
