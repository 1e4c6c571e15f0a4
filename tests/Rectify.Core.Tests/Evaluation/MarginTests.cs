using NodaTime;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;
using static Rectify.Core.Tests.Progress.Facts;

namespace Rectify.Core.Tests.Evaluation;

/// <summary>What a completion during a suspension is held against.</summary>
public sealed class MarginTests
{
    private static readonly LocalDate Due = D(5, 31);
    private static readonly LocalDate From = D(2, 1);
    private static readonly ProgressEvent[] CompletedWhileSuspended = [new Suspended(M, From), Done(D(3, 1))];

    [Fact]
    public void A_completion_while_the_clock_stands_still_has_no_margin_until_an_end_is_known()
    {
        Assert.Equal((ScheduleStatus.CompletedOnTime, null), Assess());
        Assert.Equal((ScheduleStatus.CompletedOnTime, Moved(Period.DaysBetween(From, D(3, 11)))), Assess(new Resumed(M, D(3, 11))));
        Assert.Equal((ScheduleStatus.CompletedOnTime, Moved(Period.DaysBetween(From, D(3, 20)) + 1)), Assess(new Suspended(M, D(3, 10)) { Until = D(3, 20) }));
    }

    [Fact]
    public void An_end_that_is_taken_away_again_leaves_no_margin() =>
        Assert.Equal((ScheduleStatus.CompletedOnTime, null), Assess(new Suspended(M, D(3, 10)) { Until = D(3, 20) }, new Suspended(M, D(3, 15))));

    [Fact]
    public void An_end_that_is_moved_moves_the_margin() => Assert.Equal(
        (ScheduleStatus.CompletedOnTime, Moved(Period.DaysBetween(From, D(3, 17)))),
        Assess(new Suspended(M, D(3, 10)) { Until = D(3, 20) }, new Resumed(M, D(3, 17))));

    [Fact]
    public void Another_suspension_after_the_end_leaves_the_margin() => Assert.Equal(
        (ScheduleStatus.CompletedOnTime, Moved(Period.DaysBetween(From, D(3, 11)))),
        Assess(new Resumed(M, D(3, 11)), new Suspended(M, D(3, 20))));

    private static int? Moved(int days) => Period.DaysBetween(D(3, 1), Due.PlusDays(days));

    private static (ScheduleStatus Schedule, int? Margin) Assess(params ProgressEvent[] later)
    {
        var plan = new RectificationPlan("p", "方案", Issued, [new Measure(M, "完成整治。", new FixedDeadline(Due))]);
        var log = ProgressLog.Empty.AddRange([.. CompletedWhileSuspended, .. later]);
        var measure = new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(plan, log, D(4, 1))).Measures[0];
        return (measure.Schedule, measure.Margin);
    }
}
