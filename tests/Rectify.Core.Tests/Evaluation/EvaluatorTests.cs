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

public sealed class EvaluatorTests
{
    private static readonly RectificationPlan Plan = new("p", "方案", Issued, [Measure(new FixedDeadline(D(5, 31)))]);
    private static readonly Evaluator Evaluator = new(RuleSet.Default);

    private static MeasureAssessment Assess(LocalDate asOf, LocalDate? knownOn, params ProgressEvent[] events) =>
        Evaluator.Evaluate(new EvaluationInputs(Plan, ProgressLog.Empty.AddRange(events), asOf) { KnownOn = knownOn ?? asOf }).Measures[0];

    [Fact]
    public void Facts_of_later_days_change_nothing() =>
        Assert.Equal(Stage.NotStarted, Assess(D(5, 1), knownOn: null, Done(D(5, 2))).Stage);

    [Fact]
    public void Facts_recorded_after_the_day_of_knowledge_change_nothing()
    {
        var late = new Rectified(M, D(5, 2)) { RecordedOn = D(6, 10) };
        Assert.Equal(ScheduleStatus.Overdue, Assess(D(6, 1), knownOn: null, late).Schedule);
        Assert.Equal(ScheduleStatus.CompletedOnTime, Assess(D(6, 1), knownOn: D(6, 10), late).Schedule);
    }

    [Fact]
    public void What_speaks_for_one_unit_does_not_move_the_measure() =>
        Assert.Equal(Stage.NotStarted, Assess(D(5, 1), knownOn: null, new Rectified(M, D(4, 1)) { Unit = "平阴县政府" }).Stage);

    [Fact]
    public void Due_day_and_original_are_both_shown()
    {
        var m = Assess(D(6, 5), knownOn: null, new DeadlineExtended(M, D(5, 1), D(6, 30)) { ApprovedBy = "市整改办" });
        Assert.Equal((D(6, 30), D(5, 31), 25), (m.Due, m.OriginalDue, m.DaysToDue));
    }

    [Fact]
    public void Next_change_is_the_first_day_on_which_a_verdict_differs()
    {
        // Open with a report of 50 %: the schedule line, the weekly report, due soon and overdue all lie ahead.
        var log = ProgressLog.Empty.AddRange([Start(D(1, 1)), Report(D(2, 1), 50)]);
        foreach (var asOf in Enumerable.Range(0, 160).Select(n => D(2, 1).PlusDays(n)))
        {
            var now = Evaluator.Evaluate(new EvaluationInputs(Plan, log, asOf)).Measures[0];
            var expected = Enumerable.Range(1, 400).Select(n => (LocalDate?)asOf.PlusDays(n)).FirstOrDefault(day => !SameVerdicts(now, Evaluator.Evaluate(new EvaluationInputs(Plan, log, day!.Value)).Measures[0]));
            Assert.Equal(expected, now.NextChange);
        }
    }

    [Fact]
    public void Null_is_refused()
    {
        static void Refused(Action<RectificationPlan, ProgressLog> ask)
        {
            Assert.Throws<ArgumentNullException>("plan", () => ask(null!, ProgressLog.Empty));
            Assert.Throws<ArgumentNullException>("progress", () => ask(Plan, null!));
        }

        Refused(static (plan, progress) => Evaluator.Evaluate(new EvaluationInputs(plan, progress, D(5, 1))));
        Refused(static (plan, progress) => Evaluator.Prepare(new EvaluationInputs(plan, progress, D(5, 1))));
        Refused(static (plan, progress) => Evaluator.Forecast(new EvaluationInputs(plan, progress, D(5, 1)), M));
        Refused(static (plan, progress) => Evaluator.Score(new EvaluationInputs(plan, progress, D(5, 1)), ScoreCounting.Full));
    }

    [Fact]
    public void A_forecast_of_a_measure_that_the_plan_does_not_hold_is_misuse()
    {
        var misuse = Assert.Throws<ArgumentException>("measure", static () => Evaluator.Forecast(new EvaluationInputs(Plan, ProgressLog.Empty, D(5, 1)), "9.9"));
        Assert.StartsWith("The plan holds no measure '9.9'.", misuse.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_way_of_counting_or_grouping_without_a_name_is_misuse()
    {
        Assert.Throws<ArgumentOutOfRangeException>("counting", static () => Evaluator.Score(new EvaluationInputs(Plan, ProgressLog.Empty, D(5, 1)), (ScoreCounting)99));
        Assert.Throws<ArgumentOutOfRangeException>("grouping", static () => Evaluator.Score(new EvaluationInputs(Plan, ProgressLog.Empty, D(5, 1)), ScoreCounting.Full, (ScoreGrouping)99));
    }

    [Fact]
    public void A_forecast_and_a_score_know_what_was_recorded_by_the_day_of_knowledge()
    {
        var plan = new RectificationPlan("p", "方案", Issued, [Plan.Measures[0] with { Responsibility = new([new(ResponsibilityRole.Responsible, "市环保局")]) }]);
        var log = ProgressLog.Empty.Add(new Rectified(M, D(5, 2)) { RecordedOn = D(6, 10) });
        string Schedule(LocalDate? knownOn) => Evaluator.Forecast(new EvaluationInputs(plan, log, D(5, 20)) { KnownOn = knownOn ?? D(5, 20) }, M).Single(static f => f.Verdict == "schedule").Value;
        Fraction Completed(LocalDate? knownOn) => Evaluator.Score(new EvaluationInputs(plan, log, D(5, 20)) { KnownOn = knownOn ?? D(5, 20) }, ScoreCounting.Full).Units[0].Completed;
        Assert.Equal(("undetermined", Fraction.Zero), (Schedule(knownOn: null), Completed(knownOn: null)));
        Assert.Equal(("completedOnTime", Fraction.One), (Schedule(D(6, 10)), Completed(D(6, 10))));
    }

    private static bool SameVerdicts(MeasureAssessment a, MeasureAssessment b) =>
        (a.Stage, a.Schedule, a.Standing, a.Signal) == (b.Stage, b.Schedule, b.Standing, b.Signal)
        && a.Findings.Select(f => (f.Rule.Id, f.Outcome.Kind)).SequenceEqual(b.Findings.Select(f => (f.Rule.Id, f.Outcome.Kind)));
}
