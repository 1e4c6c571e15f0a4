using NodaTime;
using Rectify.Bulk;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Bulk;

public sealed class MeasureRowTests
{
    private static readonly LocalDate Start = new(2026, 1, 1);

    public static TheoryData<int, int, int> Reports => new MatrixTheoryData<int, int, int>([0, 1, 33, 50, 99, 100], [-1, 0, 1, 7, 100, 365], [0, 5, 100]);

    [Theory]
    [MemberData(nameof(Reports))]
    public void Row_with_a_percentage_has_the_status_of_the_evaluator_on_every_day(int percent, int dueAfter, int tolerance)
    {
        var due = Start.PlusDays(dueAfter);
        var rules = RuleSet.Default.WithPolicy(p => p with { ScheduleTolerancePoints = tolerance });
        var plan = new RectificationPlan("p", "Plan", Start, [new Measure("m", "Do it.", new FixedDeadline(due))]);
        var log = ProgressLog.Empty.Add(new Started("m", Start)).Add(new ProgressReported("m", Start, percent));
        var columns = new MeasureColumns(1, Start, rules.Policy);
        columns.Append(new MeasureRow { Stage = Stage.InProgress }.WithPercent(percent, Start, due, rules.Policy));

        var status = new MeasureStatus[1];
        for (var day = Start; day <= Start.PlusDays(Math.Max(dueAfter, 0) + 2); day = day.PlusDays(1))
        {
            BulkEvaluator.Evaluate(columns, day, status, []);
            Assert.Equal(new Evaluator(rules).Evaluate(new EvaluationInputs(plan, log, day)).Measures[0].Schedule, status[0].Schedule);
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void Percentage_that_is_none_is_refused(int percent) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(percent), () => new MeasureRow().WithPercent(percent, Start, Start));
}
