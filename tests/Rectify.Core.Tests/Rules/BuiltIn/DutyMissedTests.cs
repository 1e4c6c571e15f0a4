using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class DutyMissedTests() : RuleTests(RuleIds.DutyMissed)
{
    private const string Duty = "2.1.1.1-d1";

    // Issued on 2018-06-29, in the second quarter, which therefore does not count.
    private static readonly Scenario Quarterly = Scenario.LongTerm.With(new RecurringDuty(Duty, "每季度至少研究一次", new Recurrence(1, RecurrencePeriod.Quarter)));

    private protected override RuleOutcome Passing => Performed("2018-08-15").Judge(RuleId, "2018-10-01");

    private protected override RuleOutcome Failing => Quarterly.Judge(RuleId, "2018-10-01");

    [Theory]
    [InlineData("2018-06-30", OutcomeKind.NotApplicable)]
    [InlineData("2018-07-01", OutcomeKind.NotApplicable)]
    [InlineData("2018-09-30", OutcomeKind.NotApplicable)]
    [InlineData("2018-10-01", OutcomeKind.Violated)]
    public void A_window_is_missed_once_its_last_day_has_passed(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Quarterly.Judge(RuleId, asOf).Kind);
    }

    [Theory]
    [InlineData("2018-06-30", OutcomeKind.Violated)]
    [InlineData("2018-07-01", OutcomeKind.Satisfied)]
    [InlineData("2018-09-30", OutcomeKind.Satisfied)]
    [InlineData("2018-10-01", OutcomeKind.Violated)]
    public void Only_what_was_done_in_the_window_counts_for_it(string performed, OutcomeKind expected)
    {
        Assert.Equal(expected, Performed(performed).Judge(RuleId, "2018-10-01").Kind);
    }

    [Fact]
    public void Older_misses_are_counted_and_do_not_count_alone()
    {
        var outcome = Quarterly.Judge(RuleId, "2019-07-01");
        Assert.Equal(3, outcome.Argument("older").Number);
        Assert.Equal("2019-04-01/2019-06-30", outcome.Argument("windows").Format());
        var lately = Quarterly.With(new DutyPerformed(Scenario.Id, Scenario.Day("2019-05-05"), Duty));
        Assert.Equal(OutcomeKind.Satisfied, lately.Judge(RuleId, "2019-07-01").Kind);
    }

    [Fact]
    public void A_duty_without_a_period_and_a_measure_without_duties_are_not_concerned()
    {
        var open = Scenario.LongTerm.With(new RecurringDuty(Duty, "定期研究", new Recurrence(1, RecurrencePeriod.Unspecified)));
        Assert.Equal(OutcomeKind.NotApplicable, open.Judge(RuleId, "2020-01-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.Judge(RuleId, "2020-01-01").Kind);
    }

    [Fact]
    public void The_older_misses_of_several_duties_add_up_and_the_first_window_to_end_may_change_it()
    {
        var monthly = new RecurringDuty("2.1.1.1-d2", "每月会商一次", new Recurrence(1, RecurrencePeriod.Month));
        var both = Quarterly.With(monthly);
        // Four quarters and twelve months have passed unused since the issue.
        Assert.Equal(3 + 11, both.Judge(RuleId, "2019-07-01").Argument("older").Number);
        var done = both.With(
            new DutyPerformed(Scenario.Id, Scenario.Day("2018-07-05"), Duty),
            new DutyPerformed(Scenario.Id, Scenario.Day("2018-07-05"), monthly.Id));
        Assert.Equal(Scenario.Day("2018-08-01"), done.Judge(RuleId, "2018-07-10").ReevaluateOn);
    }

    [Fact]
    public void Another_duty_or_one_unit_alone_does_not_perform_it()
    {
        var another = Quarterly.With(new DutyPerformed(Scenario.Id, Scenario.Day("2018-07-05"), "2.1.1.1-d2"));
        Assert.Equal(OutcomeKind.Violated, another.Judge(RuleId, "2018-10-01").Kind);
        var oneUnit = Quarterly.With(new DutyPerformed(Scenario.Id, Scenario.Day("2018-07-05"), Duty) { Unit = "东县" });
        Assert.Equal(OutcomeKind.Violated, oneUnit.Judge(RuleId, "2018-10-01").Kind);
    }

    [Theory]
    [InlineData("2018-07-08", OutcomeKind.NotApplicable)]
    [InlineData("2018-07-09", OutcomeKind.Violated)]
    public void The_duties_of_safeguards_are_judged_for_the_plan(string asOf, OutcomeKind expected)
    {
        var weekly = new RecurringDuty("3.2-d1", "每周调度一次", new Recurrence(1, RecurrencePeriod.Week));
        var scenario = Scenario.LongTerm with { Safeguards = [new Safeguard("3.2", "强化推进机制", "实行每周调度。") { Duties = [weekly] }] };
        Assert.Equal(expected, scenario.JudgePlan(RuleId, asOf).Kind);
        var done = scenario.With(new DutyPerformed(measure: null, Scenario.Day("2018-07-04"), "3.2-d1"));
        Assert.Equal(expected == OutcomeKind.Violated ? OutcomeKind.Satisfied : expected, done.JudgePlan(RuleId, asOf).Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.JudgePlan(RuleId, asOf).Kind);
    }

    [Fact]
    public void The_window_in_which_the_measure_starts_does_not_count()
    {
        var later = Quarterly.StartingOn("2018-07-01");
        Assert.Equal(OutcomeKind.NotApplicable, later.Judge(RuleId, "2018-12-31").Kind);
        Assert.Equal(OutcomeKind.Violated, later.Judge(RuleId, "2019-01-01").Kind);
    }

    [Theory]
    [InlineData("2018-07-01", "2018-10-01", OutcomeKind.Violated)]
    [InlineData("2018-07-02", "2018-10-01", OutcomeKind.NotApplicable)]
    [InlineData("2018-07-02", "2019-01-01", OutcomeKind.Violated)]
    public void Its_own_first_day_stands_in_place_of_the_start(string from, string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Owed(duty => duty with { From = Scenario.Day(from) }).Judge(RuleId, asOf).Kind);
    }

    [Theory]
    [InlineData("2018-12-30", OutcomeKind.NotApplicable)]
    [InlineData("2018-12-31", OutcomeKind.Violated)]
    [InlineData("2019-01-01", OutcomeKind.Violated)]
    public void A_window_that_ends_after_its_last_day_does_not_count(string until, OutcomeKind expected)
    {
        Assert.Equal(expected, Owed(duty => duty with { Until = Scenario.Day(until) }).Judge(RuleId, "2019-01-01").Kind);
    }

    [Fact]
    public void With_the_close_out_it_ends_unless_the_measure_is_kept_up()
    {
        static Scenario ClosedOut(Scenario scenario, string on) => scenario.Rectified("2018-07-02").Accepted("2018-07-03").ClosedOut(on);
        var plain = Scenario.Fixed.With(new RecurringDuty(Duty, "每季度至少研究一次", new Recurrence(1, RecurrencePeriod.Quarter)));
        Assert.Equal(OutcomeKind.NotApplicable, ClosedOut(plain, "2018-09-29").Judge(RuleId, "2018-10-01").Kind);
        Assert.Equal(OutcomeKind.Violated, ClosedOut(plain, "2018-09-30").Judge(RuleId, "2018-10-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, ClosedOut(plain, "2018-09-30").Judge(RuleId, "2019-01-01").Kind);
        Assert.Equal(OutcomeKind.Violated, ClosedOut(plain, "2018-09-29").Relapsed("2018-12-01").Judge(RuleId, "2019-01-01").Kind);
        Assert.Equal(OutcomeKind.Violated, ClosedOut(Quarterly, "2018-09-29").Judge(RuleId, "2018-10-01").Kind);
    }

    [Theory]
    [InlineData("2018-06-01", "2018-06-30", OutcomeKind.Violated)]
    [InlineData("2018-06-01", "2018-07-01", OutcomeKind.NotApplicable)]
    [InlineData("2018-09-30", "2018-09-30", OutcomeKind.NotApplicable)]
    [InlineData("2018-10-01", "2018-10-31", OutcomeKind.Violated)]
    public void A_window_that_a_suspension_touches_does_not_count(string on, string until, OutcomeKind expected)
    {
        Assert.Equal(expected, Quarterly.Suspended(on, until).Judge(RuleId, "2018-10-01").Kind);
    }

    [Fact]
    public void A_window_that_was_cancelled_in_part_does_not_count()
    {
        var reinstated = Quarterly.Cancelled("2018-09-01").Reinstated("2018-09-10");
        Assert.Equal(OutcomeKind.NotApplicable, reinstated.Judge(RuleId, "2018-10-01").Kind);
        Assert.Equal(OutcomeKind.Violated, reinstated.Judge(RuleId, "2019-01-01").Kind);
    }

    [Fact]
    public void What_each_unit_owes_is_met_when_each_has_performed_it()
    {
        var each = Owed(duty => duty with { Each = true }).With(new ResponsibilityLink(ResponsibilityRole.Responsible, "东县"), new ResponsibilityLink(ResponsibilityRole.Responsible, "西县"));
        var east = each.With(new DutyPerformed(Scenario.Id, Scenario.Day("2018-08-01"), Duty) { Unit = "东县" });
        Assert.Equal(OutcomeKind.Violated, each.Judge(RuleId, "2018-10-01").Kind);
        Assert.Equal(OutcomeKind.Violated, east.Judge(RuleId, "2018-10-01").Kind);
        Assert.Equal(OutcomeKind.Violated, east.With(new DutyPerformed(Scenario.Id, Scenario.Day("2018-08-01"), Duty)).Judge(RuleId, "2018-10-01").Kind);
        Assert.Equal(OutcomeKind.Satisfied, east.With(new DutyPerformed(Scenario.Id, Scenario.Day("2018-09-30"), Duty) { Unit = "西县" }).Judge(RuleId, "2018-10-01").Kind);
    }

    [Fact]
    public void What_the_members_of_a_collective_owe_needs_the_directory()
    {
        var each = Owed(duty => duty with { Each = true }).With(new ResponsibilityLink(ResponsibilityRole.Responsible, "各县区", isCollective: true));
        var unknown = each.Judge(RuleId, "2018-10-01");
        Assert.Equal((OutcomeKind.Undetermined, "the units that owe 2.1.1.1-d1 are not known", "2.1.1.1-d1的履行单位无法确定"), (unknown.Kind, unknown.Reason, unknown.ReasonIn("zh")));
        var known = each with { Directory = Units.Directory };
        Assert.Equal(OutcomeKind.Violated, known.Judge(RuleId, "2018-10-01").Kind);
        Assert.Equal(OutcomeKind.Satisfied, known.With(new DutyPerformed(Scenario.Id, Scenario.Day("2018-08-01"), Duty) { Unit = "东县" }).Judge(RuleId, "2018-10-01").Kind);
    }

    private static Scenario Performed(string on) => Quarterly.With(new DutyPerformed(Scenario.Id, Scenario.Day(on), Duty));

    private static Scenario Owed(Func<RecurringDuty, RecurringDuty> change) =>
        Scenario.LongTerm.With(change(new RecurringDuty(Duty, "每季度至少研究一次", new Recurrence(1, RecurrencePeriod.Quarter))));
}
