using NodaTime;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Serialization;
using static Rectify.Core.Tests.Progress.Facts;

namespace Rectify.Core.Tests.Evaluation;

/// <summary>The first and the last day that a document can write are evaluated and written; days before are refused by name.</summary>
public sealed class CalendarEndsTests
{
    private static readonly RectificationPlan Plan = new("p", "方案", Issued,
    [
        new Measure(M, "完成整治。", new FixedDeadline(D(6, 30))) { Duties = [new RecurringDuty("d", "每周调度", new Recurrence(1, Rectify.Primitives.RecurrencePeriod.Week))] },
        new Measure("1.1.1.2", "长期坚持。", new ImmediateDeadline().ThenLongTerm()),
    ]);

    private static readonly ProgressLog Log = ProgressLog.Empty.AddRange([Start(D(2, 1)), new Suspended(M, D(3, 1))]);

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(9999, 12, 30)]
    [InlineData(9999, 12, 31)]
    public void The_ends_of_the_calendar_are_evaluated_and_written(int year, int month, int day)
    {
        var asOf = new LocalDate(year, month, day);
        var evaluator = new Evaluator(RuleSet.Default);
        var inputs = new EvaluationInputs(Plan, Log, asOf);
        byte[] written = RectifyJson.WriteAssessment(evaluator.Evaluate(inputs));
        Assert.Equal(asOf, RectifyJson.ReadAssessment(written).Value.AsOf);
        Assert.NotEmpty(Explainer.Explain(evaluator, inputs, M).ToString("en"));
        Assert.Equal(2, evaluator.Prepare(inputs).Measures.Count);
    }

    [Fact]
    public void Days_before_the_calendar_of_documents_are_refused_by_name()
    {
        var last = new LocalDate(0, 12, 31);
        Assert.Throws<ArgumentOutOfRangeException>("asOf", () => new EvaluationInputs(Plan, Log, last));
        Assert.Throws<ArgumentOutOfRangeException>("asOf", static () => new EvaluationInputs(Plan, Log, LocalDate.MinIsoValue));
        var inputs = new EvaluationInputs(Plan, Log, Issued);
        Assert.Throws<ArgumentOutOfRangeException>("value", () => inputs with { AsOf = last });
        Assert.Throws<ArgumentOutOfRangeException>("value", () => inputs with { KnownOn = last });
    }
}
