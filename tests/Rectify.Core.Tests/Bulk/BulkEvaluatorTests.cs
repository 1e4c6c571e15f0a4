using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using Rectify.Bulk;
using Rectify.Bulk.Kernels;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Bulk;

[Properties(Arbitrary = [typeof(RowGenerators)])]
public sealed class BulkEvaluatorTests
{
    [Property]
    public void Every_kernel_writes_the_same_bytes(MeasureRow[] rows, byte offset)
    {
        var columns = RowGenerators.ColumnsOf(rows);
        var day = columns.FactsOn.PlusDays(offset % 64);
        var expected = Run(columns, day, Kernel.Scalar);
        foreach (var kernel in Enum.GetValues<Kernel>())
            Equal(expected, Run(columns, day, kernel));
    }

    [Property]
    public void Last_day_is_evaluated_alike_by_every_kernel(MeasureRow[] rows)
    {
        var columns = RowGenerators.ColumnsOf(rows);
        var expected = Run(columns, columns.LastDay, Kernel.Scalar);
        foreach (var kernel in Enum.GetValues<Kernel>())
            Equal(expected, Run(columns, columns.LastDay, kernel));
    }

    [Property]
    public void Tally_counts_what_was_written(MeasureRow[] rows, byte offset)
    {
        var columns = RowGenerators.ColumnsOf(rows);
        var result = Run(columns, columns.FactsOn.PlusDays(offset % 64), KernelChoice.Best);
        for (int unit = 0; unit < RowGenerators.Units; unit++)
        {
            foreach (var status in Enum.GetValues<ScheduleStatus>())
                Assert.Equal(result.Statuses.Where((s, i) => s.Schedule == status && rows[i].Unit == unit).Count(), result.Tally[unit, status]);
        }

        for (int rule = 0; rule < BulkRules.Ids.Count; rule++)
            Assert.Equal(result.Masks.Count(m => m.HasFlag((RuleBits)(1 << rule))), result.Tally.Violations((RuleBits)(1 << rule)));
        Assert.Equal(rows.Length, result.Tally.Measures);
    }

    [Property]
    public void Grouped_rows_give_the_same_tally_and_each_row_its_own_status(MeasureRow[] rows, byte offset)
    {
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
    public void Threads_write_the_same_bytes_as_one(MeasureRow[] rows, byte offset, bool isGrouped, PositiveInt threads)
    {
        var columns = RowGenerators.ColumnsOf(rows);
        columns = isGrouped ? columns.GroupByUnit(out _) : columns;
        var day = columns.FactsOn.PlusDays(offset % 64);
        var result = (Statuses: new MeasureStatus[rows.Length], Masks: new RuleBits[rows.Length], Tally: new Tally(RowGenerators.Units));
        BulkEvaluator.Evaluate(columns, day, result.Statuses, result.Masks, result.Tally, (threads.Get % 4) + 1);
        Equal(Run(columns, day, KernelChoice.Best), result);
    }

    [Property]
    public void Updated_row_is_evaluated_as_one_written_at_first(MeasureRow[] rows, PositiveInt at)
    {
        if (rows.Length < 2)
            return;
        var columns = RowGenerators.ColumnsOf(rows);
        int index = at.Get % rows.Length;
        columns.Update(index, rows[0]);
        rows[index] = rows[0];
        Equal(Run(RowGenerators.ColumnsOf(rows), columns.FactsOn, KernelChoice.Best), Run(columns, columns.FactsOn, KernelChoice.Best));
    }

    [Fact]
    public void Evaluation_allocates_nothing()
    {
        var columns = new MeasureColumns(1, RowGenerators.FactsOn);
        for (int i = 0; i < 10_000; i++)
            columns.Append(new MeasureRow { Due = DayNumber.Of(columns.FactsOn) + (i % 50) });
        var (statuses, masks, tally) = (new MeasureStatus[columns.Count], new RuleBits[columns.Count], new Tally(1));
        BulkEvaluator.Evaluate(columns, columns.FactsOn, statuses, masks, tally);
        long before = GC.GetAllocatedBytesForCurrentThread();
        BulkEvaluator.Evaluate(columns, columns.FactsOn, statuses, masks, tally);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Misuse_throws_by_name_before_anything_is_written()
    {
        var columns = RowGenerators.ColumnsOf([new MeasureRow { Due = 0 }]);
        var (statuses, masks, tally) = (new MeasureStatus[1], new RuleBits[1], new Tally(RowGenerators.Units));
        void Refused(string parameter, Action act) => Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(act).ParamName);
        Refused("columns", () => BulkEvaluator.Evaluate(null!, columns.FactsOn, statuses, masks, tally));
        Refused("asOf", () => BulkEvaluator.Evaluate(columns, columns.FactsOn.PlusDays(-1), statuses, masks, tally));
        Refused("asOf", () => BulkEvaluator.Evaluate(columns, columns.LastDay.PlusDays(1), statuses, masks, tally));
        Refused("statuses", () => BulkEvaluator.Evaluate(columns, columns.FactsOn, [], masks, tally));
        Refused("masks", () => BulkEvaluator.Evaluate(columns, columns.FactsOn, statuses, [], tally));
        Refused("tally", () => BulkEvaluator.Evaluate(columns, columns.FactsOn, statuses, masks, new Tally(1)));
        Refused("threads", () => BulkEvaluator.Evaluate(columns, columns.FactsOn, statuses, masks, tally, threads: 0));
        Assert.Equal(default, statuses[0]);
        Assert.Equal(RuleBits.None, masks[0]);
        Assert.Equal(0, tally.Measures);
    }

    private static (MeasureStatus[] Statuses, RuleBits[] Masks, Tally Tally) Run(MeasureColumns columns, LocalDate day, Kernel kernel)
    {
        var result = (Statuses: new MeasureStatus[columns.Count], Masks: new RuleBits[columns.Count], Tally: new Tally(columns.UnitCount));
        BulkEvaluator.Evaluate(columns, day, result.Statuses, result.Masks, result.Tally, kernel);
        return result;
    }

    private static void Equal((MeasureStatus[] Statuses, RuleBits[] Masks, Tally Tally) expected, (MeasureStatus[] Statuses, RuleBits[] Masks, Tally Tally) actual)
    {
        Assert.Equal(expected.Statuses, actual.Statuses);
        Assert.Equal(expected.Masks, actual.Masks);
        Assert.Equal(expected.Tally, actual.Tally);
    }
}
