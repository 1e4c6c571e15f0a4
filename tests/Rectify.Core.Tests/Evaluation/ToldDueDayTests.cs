using NodaTime;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;
using static Rectify.Core.Tests.Progress.Facts;

namespace Rectify.Core.Tests.Evaluation;

/// <summary>What is held against a day that events tell, and what the place in the list decides on one day.</summary>
public sealed class ToldDueDayTests
{
    private const string Event = "竣工";

    [Fact]
    public void An_advance_of_a_told_day_stays_when_an_earlier_day_is_told_later()
    {
        ProgressEvent[] facts = [Told(D(1, 8), D(1, 12)), new DeadlineAdvanced(M, D(1, 10), D(1, 5)) { ApprovedBy = "省督察办" }];

        Assert.Equal(D(1, 5), Assess(facts).Due);
        Assert.Equal(D(1, 5), Assess([.. facts, Told(D(2, 2), D(1, 3))]).Due);
        Assert.Equal(D(2, 19), Assess([.. facts, Told(D(2, 2), D(2, 20))]).Due);
    }

    [Fact]
    public void An_advance_before_any_day_is_told_has_nothing_to_advance() =>
        Assert.Equal(D(1, 11), Assess(new DeadlineAdvanced(M, D(1, 5), D(1, 6)) { ApprovedBy = "省督察办" }, Told(D(1, 8), D(1, 12))).Due);

    [Fact]
    public void A_suspension_is_judged_by_the_day_that_was_told_by_then_whatever_is_told_later()
    {
        ProgressEvent[] facts = [Told(D(1, 10), D(1, 5)), new Suspended(M, D(1, 10)) { ApprovedBy = "省督察办", Reason = "汛期" }, new Resumed(M, D(1, 11))];
        ProgressEvent[] later = [new DeadlineAdvanced(M, D(1, 23), D(1, 2)) { ApprovedBy = "省督察办" }, Told(D(1, 22), D(3, 1))];

        Assert.Contains(Assess(facts).Findings, IsImproperSuspension);
        Assert.Contains(Assess([.. facts, .. later]).Findings, IsImproperSuspension);
        Assert.DoesNotContain(Assess([Told(D(1, 10), D(1, 11)), .. facts[1..]]).Findings, IsImproperSuspension);
    }

    [Fact]
    public void A_milestone_reached_in_a_suspension_is_on_time_whatever_day_is_told_later()
    {
        ProgressEvent[] facts = [Told(D(1, 2), D(2, 4)), new Suspended(M, D(1, 10)) { ApprovedBy = "省督察办", Reason = "汛期" }, new MilestoneReached(M, D(1, 20), "m-m1")];
        ProgressEvent[] later = [Told(D(1, 25), D(1, 12))];

        Assert.Equal(MilestoneState.Reached, StateOfMilestone(facts));
        Assert.Equal(MilestoneState.Reached, StateOfMilestone([.. facts, .. later]));
        Assert.Equal(MilestoneState.Reached, StateOfMilestone([.. facts, .. later, new Resumed(M, D(2, 10))]));
        Assert.Equal(MilestoneState.ReachedLate, StateOfMilestone([.. facts[1..], .. later]));
        Assert.Equal(MilestoneState.ReachedLate, StateOfMilestone([Told(D(1, 2), D(1, 9)), .. facts[1..]]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_a_unit_reports_on_the_day_of_a_cancellation_counts_by_its_place_in_the_list(bool isBefore)
    {
        var report = new ProgressReported(M, D(2, 1), 10) { Unit = "长清区政府", RecordedOn = D(3, 1) };
        var end = new Cancelled(M, D(2, 1)) { ApprovedBy = "省督察办", Reason = "撤销" };

        var findings = Assess(isBefore ? [report, end, new Reinstated(M, D(2, 20))] : [end, report, new Reinstated(M, D(2, 20))]).Findings;

        Assert.Equal(isBefore, findings.Exists(static f => string.Equals(f.Rule.Id, RuleIds.RecordedLate, StringComparison.Ordinal)));
    }

    private static bool IsImproperSuspension(Finding finding) => string.Equals(finding.Rule.Id, RuleIds.ImproperSuspension, StringComparison.Ordinal);

    private static DayFixed Told(LocalDate on, LocalDate day) => new(M, on, Event, day);

    private static MilestoneState StateOfMilestone(ProgressEvent[] facts) => Assess(facts).Milestones[0].State;

    private static MeasureAssessment Assess(params ProgressEvent[] facts)
    {
        var limit = new EventDeadline(Event, DeadlineDirection.Before);
        var measure = new Measure(M, "完成整治。", limit) { Milestones = [new Milestone("m-m1", "印发方案", limit)], Responsibility = new([new ResponsibilityLink(ResponsibilityRole.Responsible, "长清区政府")]) };
        var plan = new RectificationPlan("p", "方案", Issued, [measure]);
        return new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(plan, ProgressLog.Empty.AddRange(facts), D(4, 1))).Measures[0];
    }
}
