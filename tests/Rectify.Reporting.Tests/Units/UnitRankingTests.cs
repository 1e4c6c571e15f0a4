using NodaTime;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Reporting.Tests.Charts;
using Rectify.Reporting.Tests.Ledgers;
using Rectify.Reporting.Units;
using Rectify.Rules;

namespace Rectify.Reporting.Tests.Units;

public class UnitRankingTests
{
    private static readonly Deadline Past = new FixedDeadline(new LocalDate(2019, 3, 31));

    [Fact]
    public void The_unit_with_most_overdue_comes_first_for_action_and_last_for_honour()
    {
        var scorecard = Scores(Of("1", "甲局"), Of("2", "甲局"), Of("3", "乙局"), Of("4", "丙局"));
        Assert.Equal([("甲局", 1, false), ("乙局", 2, true), ("丙局", 2, true)], Places(scorecard, UnitOrder.WorstFirst));
        var done = Scores(Of("1", "甲局"), Of("done", "乙局"));
        Assert.Equal(["乙局", "甲局"], Places(done, UnitOrder.CompletedShare).Select(static p => p.Unit));
        Assert.Equal(["甲局", "乙局"], Places(done, UnitOrder.WorstFirst).Select(static p => p.Unit));
    }

    [Fact]
    public void Fewer_than_three_measures_are_a_small_number()
    {
        var ranked = UnitRanking.Of(Scores(Of("1", "甲局"), Of("2", "甲局"), Of("3", "甲局"), Of("4", "乙局"), Of("5", "乙局")), UnitOrder.WorstFirst);
        Assert.Equal([("甲局", false), ("乙局", true)], ranked.Select(static r => (r.Score.Unit, r.IsSmall)));
    }

    [Fact]
    public void Every_unit_of_a_scorecard_has_a_place_in_the_list()
    {
        var scorecard = SeedAssessment.Value.Scorecard;
        foreach (var order in Enum.GetValues<UnitOrder>())
            Assert.Equal(scorecard.Units.Select(static u => u.Unit).Order(StringComparer.Ordinal), UnitRanking.Of(scorecard, order).Select(static r => r.Score.Unit).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_counts_of_the_plan_and_of_the_units_are_told_side_by_side()
    {
        var scorecard = Scores(Of("1", "甲局", "乙局"));
        Assert.StartsWith("Overdue for the plan as a whole: 1.", UnitCounts.Of(scorecard, 1).English, StringComparison.Ordinal);
        Assert.EndsWith("各单位合计2。", UnitCounts.Of(scorecard, 1).Chinese, StringComparison.Ordinal);
    }

    private static Measure Of(string id, params string[] units) => Small.Measure(Past, id) with { Responsibility = Small.Responsible(units) };

    private static Scorecard Scores(params Measure[] measures)
    {
        var (plan, log) = (Small.Plan(measures), Small.Log(new Rectified("done", new LocalDate(2019, 2, 1))));
        return new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(plan, log, Small.AsOf)).Scorecard;
    }

    private static IEnumerable<(string Unit, int? Rank, bool IsTied)> Places(Scorecard scorecard, UnitOrder order) =>
        UnitRanking.Of(scorecard, order).Select(static r => (r.Score.Unit, r.Rank, r.IsTied));
}
