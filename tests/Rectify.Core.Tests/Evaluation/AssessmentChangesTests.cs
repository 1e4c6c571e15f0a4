using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;
using static Rectify.Core.Tests.Progress.Facts;

namespace Rectify.Core.Tests.Evaluation;

public sealed class AssessmentChangesTests
{
    private static readonly RectificationPlan Plan = new("p", "方案", Issued, [Measure(new FixedDeadline(D(5, 31)))]);

    private static readonly Evaluator Default = new(RuleSet.Default);

    private static VerdictChange? Schedule(EvaluationInputs first, EvaluationInputs second, Evaluator? later = null) =>
        AssessmentChanges.Between(Default, first, later ?? Default, second).SingleOrDefault(static c => c is { Measure: M, Verdict: "schedule" });

    [Fact]
    public void Null_is_refused()
    {
        var inputs = new EvaluationInputs(Plan, ProgressLog.Empty, D(5, 1));
        Assert.Throws<ArgumentNullException>("first", () => AssessmentChanges.Between(Default, null!, inputs));
        Assert.Throws<ArgumentNullException>("second", () => AssessmentChanges.Between(Default, inputs, null!));
        Assert.Throws<ArgumentNullException>("firstEvaluator", () => AssessmentChanges.Between(null!, inputs, inputs));
        Assert.Throws<ArgumentNullException>("secondEvaluator", () => AssessmentChanges.Between(Default, inputs, null!, inputs));
    }

    [Fact]
    public void Nothing_changes_between_equal_inputs()
    {
        var inputs = new EvaluationInputs(Plan, ProgressLog.Empty, D(5, 1));
        Assert.Empty(AssessmentChanges.Between(Default, inputs, inputs));
    }

    [Fact]
    public void Passing_time_alone_makes_a_measure_overdue()
    {
        var change = Schedule(new(Plan, ProgressLog.Empty, D(5, 31)), new(Plan, ProgressLog.Empty, D(6, 1)));
        Assert.Equal([(ChangeCause.Time, "undetermined", "overdue")], Steps(change));
    }

    [Fact]
    public void New_fact_after_the_due_day_is_told_apart_from_the_time_that_passed()
    {
        var change = Schedule(new(Plan, ProgressLog.Empty, D(5, 31)), new(Plan, ProgressLog.Empty.Add(Done(D(6, 5))), D(6, 10)));
        Assert.Equal(
            [(ChangeCause.Time, "undetermined", "overdue"), (ChangeCause.Facts, "overdue", "completedLate")],
            Steps(change));
    }

    [Fact]
    public void Later_edition_and_other_policy_have_their_own_parts()
    {
        var longer = new RectificationPlan("p", "方案", Issued, [Measure(new FixedDeadline(D(12, 31)))]);
        var first = new EvaluationInputs(Plan, ProgressLog.Empty, D(6, 1));
        Assert.Equal([(ChangeCause.PlanEdition, "overdue", "undetermined")], Steps(Schedule(first, new(longer, ProgressLog.Empty, D(6, 1)))));

        // On 1 March 59 of 150 days have passed: 39.3 %.
        var report = ProgressLog.Empty.Add(Report(D(3, 1), 36));
        var strict = RuleSet.Default.WithPolicy(static p => p with { ScheduleTolerancePoints = 0 });
        Assert.Equal(
            [(ChangeCause.Rules, "onSchedule", "behindSchedule")],
            Steps(Schedule(new(Plan, report, D(3, 1)), new(Plan, report, D(3, 1)), new Evaluator(strict))));
    }

    [Fact]
    public void Steps_account_for_every_change()
    {
        var first = new EvaluationInputs(Plan, ProgressLog.Empty.Add(Report(D(2, 1), 10)), D(3, 1));
        var second = new EvaluationInputs(Plan, ProgressLog.Empty.AddRange([Report(D(2, 1), 10), Done(D(5, 31)), Relapse(D(7, 1))]), D(8, 1));
        var changes = AssessmentChanges.Between(Default, first, new Evaluator(RuleSet.Default.Without(RuleIds.DueSoon)), second);
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
        Assert.Equal([(ChangeCause.Facts, "overdue", "completedOnTime")], Steps(change));
    }

    [Fact]
    public void Verdict_about_the_plan_as_a_whole_changes_with_its_measures()
    {
        var log = ProgressLog.Empty.AddRange([Done(D(5, 28)), new Accepted(M, D(5, 29)), new ClosedOut(M, D(5, 30))]);
        var rules = RuleSet.Default.WithPolicy(static p => p with { CloseOutRushMeasures = 1 });
        var changes = AssessmentChanges.Between(new Evaluator(rules), new(Plan, log, D(5, 27)), new(Plan, log, D(5, 30)));
        var rush = Assert.Single(changes, static c => c.Measure is null);
        Assert.Equal(RuleIds.CloseOutRush, rush.Verdict);
        Assert.Equal([(ChangeCause.Facts, "satisfied", "violated")], Steps(rush));
    }

    private static IEnumerable<(ChangeCause Cause, string? From, string? To)> Steps(VerdictChange? change) => change!.Steps.Select(static s => (s.Cause, s.From, s.To));

    public static TheoryData<string, string?, string?, string> Moves => new()
    {
        { "extended", "2018-05-31", "2018-07-31", "DeadlineExtended" },
        { "advanced", "2018-05-31", "2018-04-30", "DeadlineAdvanced" },
        { "relapsed", "2018-05-31", "2018-09-30", "Relapsed" },
        { "suspended", "2018-05-31", null, "Suspended" },
        { "suspendedUntil", "2018-05-31", "2018-06-10", "Suspended" },
        { "resumed", "2018-05-31", "2018-06-05", "Suspended, Resumed" },
        { "cancelled", "2018-05-31", null, "Cancelled" },
    };

    [Theory]
    [MemberData(nameof(Moves))]
    public void A_due_day_that_moved_is_told_with_the_facts_that_moved_it(string facts, string? from, string? to, string by)
    {
        ProgressEvent[] since = facts switch
        {
            "extended" => [new DeadlineExtended(M, D(4, 1), D(7, 31))],
            "advanced" => [new DeadlineAdvanced(M, D(4, 1), D(4, 30))],
            "relapsed" => [Done(D(4, 1)), new Relapsed(M, D(4, 2)) { NewDue = D(9, 30) }],
            "suspended" => [new Suspended(M, D(4, 1))],
            "suspendedUntil" => [new Suspended(M, D(4, 1)) { Until = D(4, 10) }],
            "resumed" => [new Suspended(M, D(4, 1)), new Resumed(M, D(4, 6))],
            _ => [new Cancelled(M, D(4, 1))],
        };
        var change = Due(new(Plan, ProgressLog.Empty, D(3, 1)), new(Plan, ProgressLog.Empty.AddRange(since), D(4, 20)))!;
        Assert.Equal((from, to), (change.From, change.To));
        Assert.Equal([(ChangeCause.Facts, from, to)], Steps(change));
        Assert.Equal(by, string.Join(", ", change.Facts.Select(static fact => fact.Type)));
    }

    [Fact]
    public void Facts_that_left_the_due_day_are_no_cause()
    {
        var log = ProgressLog.Empty.AddRange([new DeadlineExtended(M, D(2, 1), D(6, 30)), new DeadlineExtended(M, D(4, 1), D(6, 15)), new DeadlineAdvanced(M, D(4, 2), D(8, 1)), new Relapsed(M, D(4, 3))]);
        Assert.Null(Due(new(Plan, log, D(3, 1)), new(Plan, log, D(4, 20))));
        var later = log.Add(new DeadlineExtended(M, D(4, 10), D(9, 30)));
        Assert.Equal([later.Events[^1]], Due(new(Plan, later, D(3, 1)), new(Plan, later, D(4, 20)))!.Facts);
    }

    [Fact]
    public void An_extension_that_is_taken_back_moves_the_day_back_by_its_retraction()
    {
        var log = ProgressLog.Empty.AddRange([new DeadlineExtended(M, D(2, 1), D(12, 31)) { Id = "slip" }, new Retracted(D(4, 1), "slip")]);
        var change = Due(new(Plan, log, D(3, 1)), new(Plan, log, D(4, 20)))!;
        Assert.Equal(("2018-12-31", "2018-05-31"), (change.From, change.To));
        Assert.IsType<Retracted>(Assert.Single(change.Facts));
    }

    [Fact]
    public void A_day_of_knowledge_that_goes_back_names_the_fact_that_is_not_known_then()
    {
        var log = ProgressLog.Empty.Add(new DeadlineExtended(M, D(2, 1), D(12, 31)) { RecordedOn = D(3, 1) });
        var change = Due(new(Plan, log, D(3, 10)), new(Plan, log, D(3, 10)) { KnownOn = D(2, 10) })!;
        Assert.Equal(("2018-12-31", "2018-05-31"), (change.From, change.To));
        Assert.Equal([log.Events[0]], change.Facts);
    }

    [Fact]
    public void A_day_that_is_told_names_the_event_and_a_new_telling_only_itself()
    {
        var plan = new RectificationPlan("p", "方案", Issued, [Measure(new EventDeadline("汛期", DeadlineDirection.Before))]);
        var log = ProgressLog.Empty.AddRange([new DayFixed(M, D(2, 1), "汛期", D(6, 1)), new DayFixed(measure: null, D(4, 1), "汛期", D(7, 1))]);
        var changes = AssessmentChanges.Between(Default, new(plan, log, D(1, 10)), new(plan, log, D(2, 10)));
        var told = Assert.Single(changes, static c => c.Verdict is "due");
        Assert.Equal((null, "2018-05-31"), (told.From, told.To));
        Assert.Equal([log.Events[0]], told.Facts);
        var waited = Assert.Single(changes, static c => c.Verdict is "waitsFor");
        Assert.Equal(("汛期", null), (waited.From, waited.To));
        Assert.Equal([log.Events[0]], waited.Facts);
        Assert.Equal([log.Events[1]], Due(new(plan, log, D(2, 10)), new(plan, log, D(4, 10)))!.Facts);
    }

    [Fact]
    public void A_deadline_after_a_step_names_the_step_and_its_reinstatement()
    {
        var plan = new RectificationPlan("p", "方案", Issued, [Measure(new RelativeDeadline(10, DeadlineUnit.Day, "accepted"))]);
        var log = ProgressLog.Empty.AddRange([Done(D(2, 1)), new Accepted(M, D(2, 5)), new Cancelled(M, D(3, 1)), new Reinstated(M, D(4, 1))]);
        Assert.Equal([log.Events[1]], Due(new(plan, log, D(2, 2)), new(plan, log, D(2, 6)))!.Facts);
        Assert.Equal([log.Events[2]], Due(new(plan, log, D(2, 6)), new(plan, log, D(3, 6)))!.Facts);
        Assert.Equal([log.Events[3]], Due(new(plan, log, D(3, 6)), new(plan, log, D(4, 6)))!.Facts);
    }

    [Fact]
    public void At_once_and_then_for_good_has_no_due_day_once_it_is_begun()
    {
        var plan = new RectificationPlan("p", "方案", Issued, [Measure(new ImmediateDeadline().ThenLongTerm())]);
        var log = ProgressLog.Empty.Add(Start(D(1, 10)));
        var change = Due(new(plan, log, D(1, 9)), new(plan, log, D(1, 10)))!;
        Assert.Equal(("2018-01-31", null), (change.From, change.To));
        Assert.Equal([log.Events[0]], change.Facts);
    }

    [Fact]
    public void Another_edition_or_policy_moves_a_due_day_without_a_fact()
    {
        var later = new RectificationPlan("p", "方案", Issued, [Measure(new FixedDeadline(D(6, 30)))]);
        var change = Due(new(Plan, ProgressLog.Empty, D(3, 1)), new(later, ProgressLog.Empty, D(3, 1)))!;
        Assert.Equal([(ChangeCause.PlanEdition, "2018-05-31", "2018-06-30")], Steps(change));
        Assert.Empty(change.Facts);
    }

    private static VerdictChange? Due(EvaluationInputs first, EvaluationInputs second) =>
        AssessmentChanges.Between(Default, first, second).SingleOrDefault(static c => c is { Measure: M, Verdict: "due" });
}
