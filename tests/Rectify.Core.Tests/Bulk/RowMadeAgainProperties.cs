using FsCheck.Xunit;
using NodaTime;
using Rectify.Bulk;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Testing;

namespace Rectify.Core.Tests.Bulk;

/// <summary>A row that is made again for a new fact, without the others, says what columns made anew say.</summary>
[Properties(Arbitrary = [typeof(RectifyArbitraries)], MaxTest = 60)]
public sealed class RowMadeAgainProperties
{
    private const int DaysInARow = 60;

    [Property]
    public void Rows_made_again_one_by_one_are_those_of_columns_made_anew(PlanCase drawn, EvaluationPolicy policy)
    {
        foreach (bool everyRule in (bool[])[false, true])
        {
            var anew = MeasureColumns.From(drawn.Plan, drawn.Log, drawn.AsOf, policy, drawn.KnownOn, everyRule, drawn.Directory);
            var columns = MeasureColumns.From(drawn.Plan, ProgressLog.Empty, drawn.AsOf, policy, drawn.KnownOn, everyRule, drawn.Directory);
            for (int i = 0; i < columns.Count; i++)
                columns.Update(i, drawn.Plan, drawn.Plan.Measures[i].Id, drawn.Log, policy, drawn.KnownOn, everyRule, drawn.Directory);
            AssertSame(anew, columns, everyRule);
        }
    }

    [Property]
    public void The_newest_fact_needs_only_its_measure_and_its_facts(PlanCase drawn, EvaluationPolicy policy)
    {
        if (drawn.Log.Events.IsEmpty || drawn.Log.Events[drawn.Log.Events.Count - 1].Measure is not { } id)
            return;
        var before = drawn.Log with { Events = drawn.Log.Events.Take(drawn.Log.Events.Count - 1).ToValueList() };
        var columns = MeasureColumns.From(drawn.Plan, before, drawn.AsOf, policy, drawn.KnownOn);
        var own = drawn.Log with { Events = drawn.Log.Events.Where(e => e.Measure is null || string.Equals(e.Measure, id, StringComparison.Ordinal)).ToValueList() };
        int row = drawn.Plan.Measures.Select(static m => m.Id).ToList().IndexOf(id);
        if (row < 0)
            return;
        columns.Update(row, drawn.Plan, id, own, policy, drawn.KnownOn);
        AssertSame(MeasureColumns.From(drawn.Plan, drawn.Log, drawn.AsOf, policy, drawn.KnownOn), columns, everyRule: false);
    }

    [Fact]
    public void Columns_that_went_on_to_a_later_day_take_its_facts_row_by_row()
    {
        var (first, later) = (new LocalDate(2018, 9, 1), Seed.AsOf);
        var columns = MeasureColumns.From(Seed.Plan, Seed.Log, first, everyRule: true);
        columns.AdvanceTo(later);
        for (int i = 0; i < columns.Count; i++)
            columns.Update(i, Seed.Plan, Seed.Plan.Measures[i].Id, Seed.Log, everyRule: true);
        AssertSame(MeasureColumns.From(Seed.Plan, Seed.Log, later, everyRule: true), columns, everyRule: true);
    }

    [Fact]
    public void Rows_stay_grouped_and_the_row_is_found_by_the_order()
    {
        var columns = MeasureColumns.From(Seed.Plan, ProgressLog.Empty, Seed.AsOf).GroupByUnit(out int[] order);
        for (int i = 0; i < columns.Count; i++)
            columns.Update(i, Seed.Plan, Seed.Plan.Measures[order[i]].Id, Seed.Log);
        Assert.True(columns.IsGrouped);
        AssertSame(MeasureColumns.From(Seed.Plan, Seed.Log, Seed.AsOf).GroupByUnit(out _), columns, everyRule: false);
    }

    [Fact]
    public void A_row_measure_or_unit_that_is_not_there_is_refused()
    {
        var columns = MeasureColumns.From(Seed.Plan, Seed.Log, Seed.AsOf);
        string id = Seed.Plan.Measures[0].Id;
        Assert.Throws<ArgumentOutOfRangeException>("index", () => columns.Update(columns.Count, Seed.Plan, id, Seed.Log));
        Assert.Throws<ArgumentNullException>("plan", () => columns.Update(0, null!, id, Seed.Log));
        Assert.Throws<ArgumentNullException>("progress", () => columns.Update(0, Seed.Plan, id, null!));
        Assert.Throws<ArgumentException>("measure", () => columns.Update(0, Seed.Plan, "9.9.9.9", Seed.Log));
        var unnamed = new MeasureColumns(1, Seed.AsOf);
        unnamed.Append(new MeasureRow());
        Assert.Throws<ArgumentException>("unit", () => unnamed.Update(0, Seed.Plan, id, Seed.Log));
    }

    private static void AssertSame(MeasureColumns expected, MeasureColumns actual, bool everyRule)
    {
        LocalDate[] days = [.. Enumerable.Range(0, DaysInARow).Select(n => expected.FactsOn.PlusDays(n * 7)).Where(day => day <= expected.LastDay && day <= actual.LastDay)];
        Assert.All(days, day => Assert.Equal(Evaluate(expected, day, everyRule), Evaluate(actual, day, everyRule)));
    }

    private static string[] Evaluate(MeasureColumns columns, LocalDate day, bool everyRule)
    {
        var statuses = new MeasureStatus[columns.Count];
        var (violated, undetermined) = (new RuleMask[columns.Count], new RuleMask[columns.Count]);
        var tally = new Tally(columns.UnitCount);
        if (everyRule)
            BulkEvaluator.EvaluateEveryRule(columns, day, statuses, violated, undetermined, tally);
        else
            BulkEvaluator.Evaluate(columns, day, statuses, violated, tally);
        return [.. statuses.Select((status, i) => $"{status} [{violated[i]}] [{undetermined[i]}]"), string.Join(' ', tally.ToCounts().ToArray())];
    }
}
