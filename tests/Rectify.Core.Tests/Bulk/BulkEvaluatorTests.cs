using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using Rectify.Bulk;
using Rectify.Bulk.Kernels;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;
using static Rectify.Core.Tests.DrawnCase;

namespace Rectify.Core.Tests.Bulk;

[Properties(Arbitrary = [typeof(RowGenerators)])]
public sealed class BulkEvaluatorTests
{
    private static readonly ValueList<string> Rules = DailyRuleSet.Ids;

    private static readonly RuleMask DecidedByOneDay = RuleMask.Of(RuleIds.Overdue) | RuleMask.Of(RuleIds.DueSoon) | RuleMask.Of(RuleIds.IndicatorMissed)
        | RuleMask.Of(RuleIds.IndicatorUnobserved) | RuleMask.Of(RuleIds.BehindSchedule);

    [Property]
    public void Every_kernel_writes_the_same_bytes(DrawnRows drawn, byte offset)
    {
        var rows = drawn.ToArray();
        var columns = RowGenerators.ColumnsOf(rows);
        var day = columns.FactsOn.PlusDays(offset % 64);
        var expected = Run(columns, day, Kernel.Scalar);
        foreach (var kernel in Enum.GetValues<Kernel>())
            Equal(expected, Run(columns, day, kernel));
    }

    [Property]
    public void Last_day_is_evaluated_alike_by_every_kernel(DrawnRows drawn)
    {
        var rows = drawn.ToArray();
        var columns = RowGenerators.ColumnsOf(rows);
        var expected = Run(columns, columns.LastDay, Kernel.Scalar);
        foreach (var kernel in Enum.GetValues<Kernel>())
            Equal(expected, Run(columns, columns.LastDay, kernel));
    }

    [Property]
    public void Tally_counts_what_was_written(DrawnRows drawn, byte offset)
    {
        var rows = drawn.ToArray();
        var columns = RowGenerators.ColumnsOf(rows);
        var result = Run(columns, columns.FactsOn.PlusDays(offset % 64), KernelChoice.Best);
        for (int unit = 0; unit < RowGenerators.Units; unit++)
        {
            foreach (var status in Enum.GetValues<ScheduleStatus>())
                Assert.Equal(result.Statuses.Where((s, i) => s.Schedule == status && rows[i].Unit == unit).Count(), result.Tally[unit, status]);
            foreach (var stage in Enum.GetValues<Stage>())
                Assert.Equal(rows.Count(r => r.Stage == stage && r.Unit == unit), result.Tally[unit, stage]);
            foreach (var rule in Rules)
                Assert.Equal(result.Masks.Where((m, i) => m.Contains(rule) && rows[i].Unit == unit).Count(), result.Tally[unit, rule]);
        }

        Assert.All(Rules, rule => Assert.Equal(result.Masks.Count(m => m.Contains(rule)), result.Tally.Violations(rule)));
        Assert.All(Enum.GetValues<Stage>(), stage => Assert.Equal(rows.Count(r => r.Stage == stage), result.Tally.Total(stage)));
        Assert.All(Enum.GetValues<ScheduleStatus>(), status => Assert.Equal(result.Statuses.Count(s => s.Schedule == status), result.Tally.Total(status)));
        Assert.Equal(rows.Length, result.Tally.Measures);
    }

    [Property]
    public void Every_rule_is_read_from_the_days_or_the_intervals_of_a_row(DrawnRows drawn, byte offset)
    {
        var rows = drawn.ToArray();
        var columns = RowGenerators.ColumnsOf(rows);
        var asOf = columns.FactsOn.PlusDays(offset % 64);
        var (statuses, masks, tally) = Run(columns, asOf, Kernel.Scalar);
        var every = (Statuses: new MeasureStatus[rows.Length], Violated: new RuleMask[rows.Length], Undetermined: new RuleMask[rows.Length], Tally: new Tally(RowGenerators.Units));
        BulkEvaluator.EvaluateEveryRule(columns, asOf, every.Statuses, every.Violated, every.Undetermined, every.Tally);
        Assert.Equal(statuses, every.Statuses);
        for (int i = 0; i < rows.Length; i++)
        {
            var interval = rows[i].Intervals.LastOrDefault(r => r.From <= DayNumber.Of(asOf));
            Assert.Equal(masks[i].Ids.Concat(interval.Violated.Ids).Order(), every.Violated[i].Ids);
            Assert.Equal(interval.Undetermined, every.Undetermined[i]);
        }

        var grouped = columns.GroupByUnit(out int[] order);
        var (violated, undetermined) = (new RuleMask[rows.Length], new RuleMask[rows.Length]);
        BulkEvaluator.EvaluateEveryRule(grouped, asOf, new MeasureStatus[rows.Length], violated, undetermined);
        Assert.Equal(order.Select(i => (every.Violated[i], every.Undetermined[i])), violated.Zip(undetermined));

        foreach (string rule in DailyRuleSet.Ids.Concat(RowGenerators.OtherRules))
        {
            Assert.Equal(every.Violated.Count(m => m.Contains(rule)), every.Tally.Violations(rule));
            for (int unit = 0; unit < RowGenerators.Units; unit++)
                Assert.Equal(every.Violated.Where((m, i) => m.Contains(rule) && rows[i].Unit == unit).Count(), every.Tally[unit, rule]);
        }

        Assert.All(Enum.GetValues<ScheduleStatus>(), status => Assert.Equal(tally.Total(status), every.Tally.Total(status)));
        Assert.All(Enum.GetValues<Stage>(), stage => Assert.Equal(tally.Total(stage), every.Tally.Total(stage)));
    }

    [Property]
    public void Tally_of_accountable_units_counts_a_measure_for_each_of_them(DrawnRows drawn, byte offset)
    {
        var rows = drawn.ToArray();
        var columns = RowGenerators.ColumnsOf(rows);
        var result = Run(columns, columns.FactsOn.PlusDays(offset % 64), KernelChoice.Best);
        var tally = new Tally(RowGenerators.Units);
        BulkEvaluator.CountByAccountableUnit(columns, result.Statuses, result.Masks, tally);
        bool IsAccountable(int row, int unit) => rows[row].AccountableUnits.IsEmpty ? rows[row].Unit == unit : rows[row].AccountableUnits.Contains(unit);
        for (int unit = 0; unit < RowGenerators.Units; unit++)
        {
            foreach (var status in Enum.GetValues<ScheduleStatus>())
                Assert.Equal(result.Statuses.Where((s, i) => s.Schedule == status && IsAccountable(i, unit)).Count(), tally[unit, status]);
            foreach (var stage in Enum.GetValues<Stage>())
                Assert.Equal(rows.Where((r, i) => r.Stage == stage && IsAccountable(i, unit)).Count(), tally[unit, stage]);
            foreach (var rule in Rules)
                Assert.Equal(result.Masks.Where((m, i) => m.Contains(rule) && IsAccountable(i, unit)).Count(), tally[unit, rule]);
        }
    }

    [Property(MaxTest = 25)]
    public void A_tally_that_has_counted_before_counts_anew(DrawnRows drawn, byte offset)
    {
        var rows = drawn.ToArray();
        var columns = RowGenerators.ColumnsOf(rows);
        var asOf = columns.FactsOn.PlusDays(offset % 64);
        var (statuses, masks) = (new MeasureStatus[rows.Length], new RuleMask[rows.Length]);
        var (violated, undetermined) = (new RuleMask[rows.Length], new RuleMask[rows.Length]);
        Action<Tally>[] counts =
        [
            tally => BulkEvaluator.Evaluate(columns, asOf, statuses, masks, tally),
            tally => BulkEvaluator.Evaluate(columns, asOf, statuses.AsMemory(), masks.AsMemory(), tally, threads: 2),
            tally => BulkEvaluator.EvaluateEveryRule(columns, asOf, statuses, violated, undetermined, tally),
            tally => BulkEvaluator.CountByAccountableUnit(columns, statuses, masks, tally),
        ];
        foreach (var count in counts)
        {
            var (once, twice) = (new Tally(RowGenerators.Units), new Tally(RowGenerators.Units));
            count(once);
            count(twice);
            count(twice);
            Assert.Equal(once, twice);
        }
    }

    [Property]
    public void Far_days_are_as_right_as_near_ones(DrawnRows drawn, short day)
    {
        var rows = drawn.ToArray();
        var columns = RowGenerators.ColumnsOf(rows);
        int offset = Math.Min(day & short.MaxValue, short.MaxValue - 1 - columns.DueSoonDays);
        var asOf = columns.FactsOn.PlusDays(offset);
        var (statuses, masks, _) = Run(columns, asOf, KernelChoice.Best);
        int today = DayNumber.Of(asOf);
        for (int i = 0; i < rows.Length; i++)
        {
            var expected = Mask(RuleIds.Overdue, today > rows[i].Due)
                | Mask(RuleIds.DueSoon, today <= rows[i].Due && rows[i].Due <= today + columns.DueSoonDays && !rows[i].IsDueByPolicy)
                | Mask(RuleIds.IndicatorMissed, today > rows[i].TargetDue)
                | Mask(RuleIds.IndicatorUnobserved, today > rows[i].UnobservedDue)
                | Mask(RuleIds.BehindSchedule, today >= rows[i].BehindFrom && !(today > rows[i].Due));
            AssertSame($"row {i}", asOf, expected, masks[i] & DecidedByOneDay, "in bulk", static violated => $"[{violated}]");
            AssertSame($"row {i}", asOf, masks[i].Contains(RuleIds.Overdue), statuses[i].Schedule == ScheduleStatus.Overdue, "by its status", static overdue => overdue ? "overdue" : "not overdue");
        }
    }

    [Property]
    public void Grouped_rows_give_the_same_tally_and_each_row_its_own_status(DrawnRows drawn, byte offset)
    {
        var rows = drawn.ToArray();
        var columns = RowGenerators.ColumnsOf(rows);
        var day = columns.FactsOn.PlusDays(offset % 64);
        var plain = Run(columns, day, KernelChoice.Best);
        var grouped = columns.GroupByUnit(out int[] order);
        var result = Run(grouped, day, KernelChoice.Best);
        Assert.Equal(plain.Tally, result.Tally);
        Assert.Equal(order.Select(i => (rows[i].Unit, plain.Statuses[i], plain.Masks[i])), grouped.Units.ToArray().Select((unit, i) => (unit, result.Statuses[i], result.Masks[i])));
        Assert.Equal(order.Select(i => rows[i].Unit).Order(), grouped.Units.ToArray());
    }

    [Property]
    public void Threads_write_the_same_bytes_as_one(DrawnRows drawn, byte offset, bool isGrouped, PositiveInt threads)
    {
        var rows = drawn.ToArray();
        var columns = RowGenerators.ColumnsOf(rows);
        columns = isGrouped ? columns.GroupByUnit(out _) : columns;
        var day = columns.FactsOn.PlusDays(offset % 64);
        var result = (Statuses: new MeasureStatus[rows.Length], Masks: new RuleMask[rows.Length], Tally: new Tally(RowGenerators.Units));
        BulkEvaluator.Evaluate(columns, day, result.Statuses, result.Masks, result.Tally, (threads.Get % 4) + 1);
        Equal(Run(columns, day, KernelChoice.Best), result);
    }

    [Property]
    public void Updated_row_is_evaluated_as_one_written_at_first(DrawnRows drawn, PositiveInt at)
    {
        var rows = drawn.ToArray();
        if (rows.Length < 2)
            return;
        var columns = RowGenerators.ColumnsOf(rows);
        int index = at.Get % rows.Length;
        columns.Update(index, rows[0]);
        rows[index] = rows[0];
        Equal(Run(RowGenerators.ColumnsOf(rows), columns.FactsOn, KernelChoice.Best), Run(columns, columns.FactsOn, KernelChoice.Best));
    }

    [Theory]
    [InlineData(ScheduleStatus.Undetermined)]
    [InlineData(ScheduleStatus.OnSchedule)]
    public void More_rows_of_one_unit_than_16_bits_count_are_counted(ScheduleStatus baseSchedule)
    {
        const int count = 100_000;
        var columns = new MeasureColumns(2, RowGenerators.FactsOn);
        for (int i = 0; i < count; i++)
            columns.Append(new MeasureRow { Unit = 1, AccountableUnits = [1, 0], BaseSchedule = baseSchedule, Due = DayNumber.Of(columns.FactsOn) });
        foreach (var some in (MeasureColumns[])[columns, columns.GroupByUnit(out _)])
        {
            var (statuses, masks, tally) = Run(some, columns.FactsOn.PlusDays(1), KernelChoice.Best);
            Assert.Equal((count, count), (tally[1, RuleIds.Overdue], tally[1, ScheduleStatus.Overdue]));
            BulkEvaluator.CountByAccountableUnit(some, statuses, masks, tally);
            Assert.Equal((count, count, count), (tally[0, RuleIds.Overdue], tally[0, ScheduleStatus.Overdue], tally[1, Stage.NotStarted]));
        }
    }

    [Property]
    public void What_is_not_wanted_is_not_written_and_changes_nothing_else(DrawnRows drawn, byte offset)
    {
        var rows = drawn.ToArray();
        var columns = RowGenerators.ColumnsOf(rows);
        var day = columns.FactsOn.PlusDays(offset % 64);
        foreach (var kernel in Enum.GetValues<Kernel>())
        {
            var whole = Run(columns, day, kernel);
            var (statuses, masks, tally) = (new MeasureStatus[rows.Length], new RuleMask[rows.Length], new Tally(RowGenerators.Units));
            BulkEvaluator.Evaluate(columns, day, statuses, [], tally: null, kernel);
            BulkEvaluator.Evaluate(columns, day, [], masks, tally: null, kernel);
            BulkEvaluator.Evaluate(columns, day, [], [], tally, kernel);
            Equal(whole, (statuses, masks, tally));
        }

        var threaded = (Statuses: new MeasureStatus[rows.Length], Masks: new RuleMask[rows.Length], Tally: new Tally(RowGenerators.Units));
        BulkEvaluator.Evaluate(columns, day, threaded.Statuses, default, tally: null, threads: 2);
        BulkEvaluator.Evaluate(columns, day, default, threaded.Masks, tally: null, threads: 2);
        BulkEvaluator.Evaluate(columns, day, default, default, threaded.Tally, threads: 2);
        Equal(Run(columns, day, KernelChoice.Best), threaded);
    }

    [Fact]
    public void Evaluation_allocates_nothing()
    {
        var columns = new MeasureColumns(1, RowGenerators.FactsOn);
        for (int i = 0; i < 10_000; i++)
            columns.Append(new MeasureRow { Due = DayNumber.Of(columns.FactsOn) + (i % 50) });
        var (statuses, masks, tally) = (new MeasureStatus[columns.Count], new RuleMask[columns.Count], new Tally(1));
        BulkEvaluator.Evaluate(columns, columns.FactsOn, statuses, masks, tally);
        long before = GC.GetAllocatedBytesForCurrentThread();
        BulkEvaluator.Evaluate(columns, columns.FactsOn, statuses, masks, tally);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Misuse_throws_by_name_before_anything_is_written()
    {
        var columns = RowGenerators.ColumnsOf([new MeasureRow { Due = 0 }, new MeasureRow { Due = 0 }]);
        var (statuses, masks, tally) = (new MeasureStatus[2], new RuleMask[2], new Tally(RowGenerators.Units));
        var (fewStatuses, fewMasks) = (new MeasureStatus[1], new RuleMask[1]);
        void Refused(string parameter, Action act) => Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(act).ParamName);
        Refused("columns", () => BulkEvaluator.Evaluate(null!, columns.FactsOn, statuses, masks, tally));
        Refused("asOf", () => BulkEvaluator.Evaluate(columns, columns.FactsOn.PlusDays(-1), statuses, masks, tally));
        Refused("asOf", () => BulkEvaluator.Evaluate(columns, columns.LastDay.PlusDays(1), statuses, masks, tally));
        Refused("statuses", () => BulkEvaluator.Evaluate(columns, columns.FactsOn, fewStatuses, masks, tally));
        Refused("masks", () => BulkEvaluator.Evaluate(columns, columns.FactsOn, statuses, fewMasks, tally));
        Refused("tally", () => BulkEvaluator.Evaluate(columns, columns.FactsOn, statuses, masks, new Tally(1)));
        Refused("columns", () => BulkEvaluator.CountByAccountableUnit(null!, statuses, masks, tally));
        Refused("statuses", () => BulkEvaluator.CountByAccountableUnit(columns, [], masks, tally));
        Refused("masks", () => BulkEvaluator.CountByAccountableUnit(columns, statuses, [], tally));
        Refused("tally", () => BulkEvaluator.CountByAccountableUnit(columns, statuses, masks, null!));
        Refused("tally", () => BulkEvaluator.CountByAccountableUnit(columns, statuses, masks, new Tally(1)));
        var (violated, undetermined) = (new RuleMask[2], new RuleMask[2]);
        Refused("columns", () => BulkEvaluator.EvaluateEveryRule(null!, columns.FactsOn, statuses, violated, undetermined));
        Refused("asOf", () => BulkEvaluator.EvaluateEveryRule(columns, columns.LastDay.PlusDays(1), statuses, violated, undetermined));
        Refused("statuses", () => BulkEvaluator.EvaluateEveryRule(columns, columns.FactsOn, [], violated, undetermined));
        Refused("violated", () => BulkEvaluator.EvaluateEveryRule(columns, columns.FactsOn, statuses, [], undetermined));
        Refused("undetermined", () => BulkEvaluator.EvaluateEveryRule(columns, columns.FactsOn, statuses, violated, []));
        Refused("tally", () => BulkEvaluator.EvaluateEveryRule(columns, columns.FactsOn, statuses, violated, undetermined, new Tally(1)));
        Refused("threads", () => BulkEvaluator.Evaluate(columns, columns.FactsOn, statuses, masks, tally, threads: 0));
        Assert.Equal(default, statuses[0]);
        Assert.Equal(RuleMask.None, masks[0]);
        Assert.Equal((RuleMask.None, RuleMask.None), (violated[0], undetermined[0]));
        Assert.Equal(0, tally.Measures);
    }

    private static (MeasureStatus[] Statuses, RuleMask[] Masks, Tally Tally) Run(MeasureColumns columns, LocalDate day, Kernel kernel)
    {
        var result = (Statuses: new MeasureStatus[columns.Count], Masks: new RuleMask[columns.Count], Tally: new Tally(columns.UnitCount));
        BulkEvaluator.Evaluate(columns, day, result.Statuses, result.Masks, result.Tally, kernel);
        return result;
    }

    private static RuleMask Mask(string rule, bool isViolated) => isViolated ? RuleMask.Of(rule) : RuleMask.None;

    private static void Equal((MeasureStatus[] Statuses, RuleMask[] Masks, Tally Tally) expected, (MeasureStatus[] Statuses, RuleMask[] Masks, Tally Tally) actual)
    {
        Assert.Equal(expected.Statuses, actual.Statuses);
        Assert.Equal(expected.Masks, actual.Masks);
        Assert.Equal(expected.Tally, actual.Tally);
    }
}
