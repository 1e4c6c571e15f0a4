using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class MilestoneOverdueTests() : RuleTests(RuleIds.MilestoneOverdue)
{
    private static readonly Milestone First = new("2.1.1.1-m1", "印发方案", new FixedDeadline(Scenario.Day("2018-07-31")));
    private static readonly Milestone Second = new("2.1.1.1-m2", "完成排查", new FixedDeadline(Scenario.Day("2018-09-30")));

    private protected override RuleOutcome Passing => Scenario.LongTerm.With(First).Judge(RuleId, "2018-07-31");

    private protected override RuleOutcome Failing => Scenario.LongTerm.With(First).Judge(RuleId, "2018-08-01");

    [Theory]
    [InlineData("2018-07-30", OutcomeKind.Satisfied)]
    [InlineData("2018-07-31", OutcomeKind.Satisfied)]
    [InlineData("2018-08-01", OutcomeKind.Violated)]
    public void The_due_day_itself_is_not_overdue(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Scenario.LongTerm.With(First).Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void Several_are_one_finding_that_lists_them()
    {
        var outcome = Scenario.LongTerm.With(First, Second).Judge(RuleId, "2018-10-01");
        Assert.Equal("2.1.1.1-m1, 2.1.1.1-m2", outcome.Argument("milestones").Format());
        Assert.Equal("2018-07-31", outcome.Argument("due").Format());
        Assert.Equal(62, outcome.Argument("days").Number);
    }

    [Fact]
    public void One_reached_late_is_no_longer_overdue()
    {
        var scenario = Scenario.LongTerm.With(First).With(new MilestoneReached(Scenario.Id, Scenario.Day("2018-08-20"), First.Id));
        Assert.Equal(OutcomeKind.Violated, scenario.Judge(RuleId, "2018-08-19").Kind);
        Assert.Equal(OutcomeKind.Satisfied, scenario.Judge(RuleId, "2018-08-20").Kind);
    }

    [Fact]
    public void Aims_alone_are_for_information_and_one_binding_promise_is_not()
    {
        var aim = First with { Modality = Modality.Aspirational };
        var scenario = Scenario.LongTerm.With(aim, Second);
        Assert.Equal(Severity.Info, scenario.Evaluate("2018-09-30").Measures[0].Finding(RuleId)!.Severity);
        Assert.Equal(Severity.Error, scenario.Evaluate("2018-10-01").Measures[0].Finding(RuleId)!.Severity);
    }

    [Fact]
    public void An_earlier_stage_is_like_a_milestone_until_it_is_reached_or_the_whole_is_rectified()
    {
        var staged = Scenario.Of(new StagedDeadline([new(Scenario.Day("2018-07-31"), "完成排查"), new(Scenario.Day("2018-12-31"), "完成整治")]));
        Assert.Equal(OutcomeKind.Satisfied, staged.Judge(RuleId, "2018-07-31").Kind);
        var outcome = staged.Judge(RuleId, "2018-08-01");
        Assert.Equal(OutcomeKind.Violated, outcome.Kind);
        Assert.Equal("2.1.1.1-s1", outcome.Arguments[0].Format());
        Assert.Equal("完成排查", outcome.Evidence[0].Clause);
        var reached = staged.With(new MilestoneReached(Scenario.Id, Scenario.Day("2018-08-02"), "2.1.1.1-s1"));
        Assert.Empty(reached.Log.MismatchesWith(reached.Plan));
        Assert.Equal(OutcomeKind.Satisfied, reached.Judge(RuleId, "2018-08-02").Kind);
        Assert.Equal(OutcomeKind.Satisfied, staged.Rectified("2018-08-02").Judge(RuleId, "2018-08-02").Kind);
    }

    [Fact]
    public void The_last_stage_is_the_measure_itself()
    {
        var staged = Scenario.Of(new StagedDeadline([new(Scenario.Day("2018-12-31"), "完成整治")]));
        Assert.Equal(OutcomeKind.NotApplicable, staged.Judge(RuleId, "2019-01-01").Kind);
    }

    [Fact]
    public void One_that_waits_for_an_event_is_pending_and_one_in_working_days_cannot_be_told()
    {
        var waiting = new Milestone("m", "公开结果", new RelativeDeadline(5, DeadlineUnit.WorkingDay, "accepted"));
        Assert.Equal(OutcomeKind.Satisfied, Scenario.LongTerm.With(waiting).Judge(RuleId, "2019-01-01").Kind);
        Assert.Equal(OutcomeKind.Undetermined, Scenario.LongTerm.With(waiting).Accepted("2018-12-01").Judge(RuleId, "2019-01-01").Kind);
    }
}
