using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;
using static Rectify.Tests.Progress.Facts;

namespace Rectify.Tests.Evaluation;

public sealed class AssessmentChangesTests
{
    private static readonly RectificationPlan Plan = new("p", "方案", Issued, [Measure(new FixedDeadline(D(5, 31)))]);

    private static VerdictChange? Schedule(EvaluationInputs first, EvaluationInputs second) =>
        AssessmentChanges.Between(first, second).SingleOrDefault(static c => c is { Measure: M, Verdict: "schedule" });

    [Fact]
    public void Null_is_refused()
    {
        var inputs = new EvaluationInputs(Plan, ProgressLog.Empty, D(5, 1));
        Assert.Throws<ArgumentNullException>("first", () => AssessmentChanges.Between(null!, inputs));
        Assert.Throws<ArgumentNullException>("second", () => AssessmentChanges.Between(inputs, null!));
    }

    [Fact]
    public void Nothing_changes_between_equal_inputs()
    {
        var inputs = new EvaluationInputs(Plan, ProgressLog.Empty, D(5, 1));
        Assert.Empty(AssessmentChanges.Between(inputs, inputs));
    }

    [Fact]
    public void Passing_time_alone_makes_a_measure_overdue()
    {
        var change = Schedule(new(Plan, ProgressLog.Empty, D(5, 31)), new(Plan, ProgressLog.Empty, D(6, 1)));
        Assert.Equal([new VerdictStep(ChangeCause.Time, "undetermined", "overdue")], change!.Steps);
    }

    [Fact]
    public void New_fact_after_the_due_day_is_told_apart_from_the_time_that_passed()
    {
        var change = Schedule(new(Plan, ProgressLog.Empty, D(5, 31)), new(Plan, ProgressLog.Empty.Add(Done(D(6, 5))), D(6, 10)));
        Assert.Equal(
            [new VerdictStep(ChangeCause.Time, "undetermined", "overdue"), new VerdictStep(ChangeCause.Facts, "overdue", "completedLate")],
            change!.Steps);
    }

    [Fact]
    public void Later_edition_and_other_policy_have_their_own_parts()
    {
        var longer = new RectificationPlan("p", "方案", Issued, [Measure(new FixedDeadline(D(12, 31)))]);
        var first = new EvaluationInputs(Plan, ProgressLog.Empty, D(6, 1));
        Assert.Equal([new VerdictStep(ChangeCause.PlanEdition, "overdue", "undetermined")], Schedule(first, new(longer, ProgressLog.Empty, D(6, 1)))!.Steps);

        // On 1 March 59 of 150 days have passed: 39.3 %.
        var report = ProgressLog.Empty.Add(Report(D(3, 1), 36));
        var strict = RuleSet.Default.WithPolicy(static p => p with { ScheduleTolerancePoints = 0 });
        Assert.Equal(
            [new VerdictStep(ChangeCause.Rules, "onSchedule", "behindSchedule")],
            Schedule(new(Plan, report, D(3, 1)), new(Plan, report, D(3, 1)) { Rules = strict })!.Steps);
    }

    [Fact]
    public void Steps_account_for_every_change()
    {
        var first = new EvaluationInputs(Plan, ProgressLog.Empty.Add(Report(D(2, 1), 10)), D(3, 1));
        var second = new EvaluationInputs(Plan, ProgressLog.Empty.AddRange([Report(D(2, 1), 10), Done(D(5, 31)), Relapse(D(7, 1))]), D(8, 1))
        {
            Rules = RuleSet.Default.Without(RuleIds.DueSoon),
        };
        var changes = AssessmentChanges.Between(first, second);
        Assert.NotEmpty(changes);
        Assert.All(changes, static c =>
        {
            Assert.Equal(c.From, c.Steps[0].From);
            Assert.Equal(c.To, c.Steps[^1].To);
            for (int i = 1; i < c.Steps.Count; i++)
                Assert.Equal(c.Steps[i - 1].To, c.Steps[i].From);
        });
        Assert.Contains(changes, static c => c is { Verdict: RuleIds.DueSoon, To: null });
    }

    [Fact]
    public void Fact_that_was_recorded_late_is_a_new_fact_on_the_same_day()
    {
        var log = ProgressLog.Empty.Add(new Rectified(M, D(5, 20)) { RecordedOn = D(7, 1) });
        var change = Schedule(new(Plan, log, D(6, 10)), new(Plan, log, D(6, 10)) { KnownOn = D(7, 1) });
        Assert.Equal([new VerdictStep(ChangeCause.Facts, "overdue", "completedOnTime")], change!.Steps);
    }

    [Fact]
    public void Verdict_about_the_plan_as_a_whole_changes_with_its_measures()
    {
        var log = ProgressLog.Empty.AddRange([Done(D(5, 28)), new Accepted(M, D(5, 29)), new ClosedOut(M, D(5, 30))]);
        var rules = RuleSet.Default.WithPolicy(static p => p with { CloseOutRushMeasures = 1 });
        var changes = AssessmentChanges.Between(new(Plan, log, D(5, 27)) { Rules = rules }, new(Plan, log, D(5, 30)) { Rules = rules });
        var rush = Assert.Single(changes, static c => c.Measure is null);
        Assert.Equal(RuleIds.CloseOutRush, rush.Verdict);
        Assert.Equal([new VerdictStep(ChangeCause.Facts, "satisfied", "violated")], rush.Steps);
    }
}
