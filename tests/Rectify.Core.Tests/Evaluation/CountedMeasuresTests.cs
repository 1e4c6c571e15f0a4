using NodaTime;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;
using Xunit;

namespace Rectify.Core.Tests.Evaluation;

public sealed class CountedMeasuresTests
{
    private static readonly PlanAssessment Assessment = Evaluate();

    [Fact]
    public void Every_count_names_its_measures()
    {
        var totals = Assessment.Totals;
        Assert.Equal(["m3"], Names(totals.MeasuresIn(Stage.Cancelled)));
        Assert.Equal(["m2"], Names(totals.MeasuresIn(ScheduleStatus.Overdue)));
        Assert.Equal(totals.By(Signal.Red), totals.MeasuresIn(Signal.Red).Count);
        Assert.Equal(["m1"], Names(totals.CompletedMeasures()));
        Assert.Equal(["m1"], Names(totals.DurableMeasures()));
        Assert.All(totals.MeasuresIn(Stage.Cancelled), static key => Assert.Equal("p", key.Plan));
    }

    [Fact]
    public void A_cancelled_measure_leaves_the_rates_and_the_scorecard()
    {
        Assert.Equal((3, 1, 0.5m), (Assessment.Totals.Measures, Assessment.Totals.Cancelled, Assessment.Totals.CompletionRate));
        var unit = Assert.Single(Assessment.Scorecard.Units);
        Assert.Equal(["m1", "m2"], unit.ScoredMeasures.Select(static m => m.Measure));
        Assert.All(unit.ScoredMeasures, static m => Assert.Equal(Fraction.One, m.Weight));
    }

    [Fact]
    public void A_condition_for_close_out_rests_on_facts()
    {
        var conditions = Assessment.Measures[0].CloseOut;
        var rectified = conditions.Single(static c => c.Condition == CloseOutConditionKind.Rectified);
        Assert.True(rectified.IsMet);
        Assert.IsType<Rectified>(Assert.Single(rectified.Evidence).Fact);
        Assert.True(Assessment.Measures[2].CloseOut.IsEmpty);
    }

    private static IEnumerable<string> Names(ValueList<MeasureKey> keys) => keys.Select(static key => key.Measure);

    private static PlanAssessment Evaluate()
    {
        var chain = new ResponsibilityChain([new ResponsibilityLink(ResponsibilityRole.Responsible, "市环保局")]);
        var due = new LocalDate(2018, 5, 31);
        string[] ids = ["m1", "m2", "m3"];
        var plan = new RectificationPlan("p", "方案", new LocalDate(2018, 1, 1), ids.Select(id => new Measure(id, "整治。", new FixedDeadline(due)) { Responsibility = chain }).ToValueList());
        var log = ProgressLog.Empty.AddRange(
        [
            new Started("m1", new LocalDate(2018, 2, 1)),
            new Rectified("m1", new LocalDate(2018, 5, 1)),
            new LookedBack("m1", new LocalDate(2018, 6, 1), holds: true),
            new Cancelled("m3", new LocalDate(2018, 3, 1)) { ApprovedBy = "市政府", Reason = "并入" },
        ]);
        return new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(plan, log, new LocalDate(2018, 6, 30)));
    }
}
