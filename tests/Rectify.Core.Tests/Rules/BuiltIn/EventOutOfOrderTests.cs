using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class EventOutOfOrderTests() : RuleTests(RuleIds.EventOutOfOrder)
{
    private static readonly Scenario InOrder = Scenario.Fixed.Started("2018-07-01").Rectified("2018-11-01").Accepted("2018-11-10").ClosedOut("2018-11-20").Published("2018-11-30");

    private protected override RuleOutcome Passing => InOrder.Judge(RuleId, "2019-01-01");

    private protected override RuleOutcome Failing => Scenario.Fixed.Accepted("2018-11-10").Judge(RuleId, "2019-01-01");

    [Fact]
    public void Each_event_out_of_order_is_listed_with_its_day()
    {
        var outcome = Scenario.Fixed.Refused("2018-08-01").Published("2018-09-01").Rectified("2018-10-01").Started("2018-11-01").Judge(RuleId, "2019-01-01");
        Assert.Equal(
        [
            "acceptance refused on 2018-08-01 without a rectification",
            "published on 2018-09-01 without a close-out",
            "rectified on 2018-10-01 after a later stage was reached",
            "started on 2018-11-01 after a rectification",
        ], outcome.Argument("events").Texts);
    }

    [Theory]
    [InlineData("2018-11-09", OutcomeKind.NotApplicable)]
    [InlineData("2018-11-10", OutcomeKind.Violated)]
    public void It_is_found_from_the_day_of_the_event(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Scenario.Fixed.Accepted("2018-11-10").Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void Of_one_day_the_order_of_the_log_counts()
    {
        Assert.Equal(OutcomeKind.Satisfied, Scenario.Fixed.Rectified("2018-11-01").Accepted("2018-11-01").Judge(RuleId, "2018-11-01").Kind);
        Assert.Equal(OutcomeKind.Violated, Scenario.Fixed.Accepted("2018-11-01").Rectified("2018-11-01").Judge(RuleId, "2018-11-01").Kind);
    }

    [Fact]
    public void After_a_refusal_it_must_be_rectified_again_before_it_is_accepted()
    {
        var refused = Scenario.Fixed.Rectified("2018-11-01").Refused("2018-11-05");
        Assert.Equal(OutcomeKind.Violated, refused.Accepted("2018-11-10").Judge(RuleId, "2018-11-10").Kind);
        Assert.Equal(OutcomeKind.Satisfied, refused.Started("2018-11-06").Rectified("2018-11-08").Accepted("2018-11-10").Judge(RuleId, "2018-11-10").Kind);
    }

    [Fact]
    public void After_a_relapse_a_start_is_in_order_and_an_old_close_out_does_not_count()
    {
        var relapsed = InOrder.Relapsed("2018-12-01").Started("2018-12-02");
        Assert.Equal(OutcomeKind.Satisfied, relapsed.Judge(RuleId, "2018-12-02").Kind);
        Assert.Equal(OutcomeKind.Violated, relapsed.Rectified("2018-12-10").Published("2018-12-20").Judge(RuleId, "2018-12-20").Kind);
    }

    [Fact]
    public void An_event_that_names_a_stage_behind_the_present_one_is_out_of_order_and_one_sent_twice_is_not()
    {
        Assert.Equal(OutcomeKind.Satisfied, InOrder.Published("2018-12-01").Judge(RuleId, "2018-12-01").Kind);
        Assert.Equal(OutcomeKind.Satisfied, Scenario.Fixed.Rectified("2018-11-01").Rectified("2018-11-02").Judge(RuleId, "2018-11-02").Kind);
        foreach (var late in (Scenario[])[InOrder.Started("2018-12-01"), InOrder.Rectified("2018-12-01"), InOrder.Accepted("2018-12-01"), InOrder.Refused("2018-12-01"), InOrder.ClosedOut("2018-12-01")])
            Assert.Equal(OutcomeKind.Violated, late.Judge(RuleId, "2018-12-01").Kind);
    }

    [Fact]
    public void A_report_a_milestone_an_extension_and_a_suspension_are_never_out_of_order()
    {
        var late = InOrder.Reported("2018-12-01", 100).Extended("2018-12-02", "2019-06-30").Suspended("2018-12-03").Resumed("2018-12-04").LookedBack("2018-12-05", holds: true)
            .With(new MilestoneReached(Scenario.Id, Scenario.Day("2018-12-06"), "2.1.1.1-m1"));
        Assert.Equal(OutcomeKind.Satisfied, late.Judge(RuleId, "2018-12-31").Kind);
    }

    [Fact]
    public void A_close_out_that_skips_the_acceptance_is_for_another_rule()
    {
        var skipping = Scenario.Fixed.Rectified("2018-11-01").ClosedOut("2018-11-20");
        Assert.Equal(OutcomeKind.Satisfied, skipping.Judge(RuleId, "2018-11-20").Kind);
        Assert.Equal(OutcomeKind.Violated, skipping.Judge(RuleIds.ClosedOutWithoutAcceptance, "2018-11-20").Kind);
        Assert.Equal(OutcomeKind.Violated, Scenario.Fixed.ClosedOut("2018-11-20").Judge(RuleId, "2018-11-20").Kind);
    }

    [Fact]
    public void After_a_relapse_the_steps_of_the_close_out_need_a_new_cycle()
    {
        var relapsed = InOrder.Relapsed("2018-12-01");
        var outcome = relapsed.Accepted("2018-12-02").Judge(RuleId, "2018-12-02");
        Assert.Equal("2018-12-02反弹后未重新整改即验收", outcome.Argument("events").Format("zh"));
        foreach (var step in (Scenario[])[relapsed.Refused("2018-12-02"), relapsed.ClosedOut("2018-12-02"), relapsed.Published("2018-12-02")])
            Assert.Equal(OutcomeKind.Violated, step.Judge(RuleId, "2018-12-02").Kind);
        Assert.Equal(OutcomeKind.Satisfied, relapsed.Relapsed("2018-12-02").Judge(RuleId, "2018-12-02").Kind);
    }

    [Fact]
    public void While_cancelled_any_event_but_the_reinstatement_is_out_of_order()
    {
        var cancelled = Scenario.Fixed.Started("2018-07-01").Cancelled("2018-08-01");
        Assert.Equal(OutcomeKind.Satisfied, cancelled.Judge(RuleId, "2018-08-01").Kind);
        Assert.Equal(OutcomeKind.Satisfied, cancelled.Reinstated("2018-08-02").Rectified("2018-08-03").Judge(RuleId, "2018-08-03").Kind);
        var late = cancelled.Rectified("2018-08-02").Suspended("2018-08-03").Extended("2018-08-04", "2019-06-30").Cancelled("2018-08-05").Noted("2018-08-06");
        Assert.Equal(
            "2018-08-02取消期间报完成、2018-08-03取消期间中止、2018-08-04取消期间延期、2018-08-05取消期间取消、2018-08-06取消期间上报其他事项",
            late.Judge(RuleId, "2018-08-06").Argument("events").Format("zh"));
    }

    [Fact]
    public void A_reinstatement_of_what_is_not_cancelled_is_not_reported()
    {
        Assert.Equal(OutcomeKind.Satisfied, Scenario.Fixed.Reinstated("2018-08-01").Judge(RuleId, "2018-08-01").Kind);
    }
}
