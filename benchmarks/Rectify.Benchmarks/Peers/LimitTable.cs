using Rectify.Bulk;
using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Benchmarks.Peers;

/// <summary>Bulk evaluation beside a loop that only loads, adds and stores the same columns: how near it comes to the speed of memory, at any number of rows.</summary>
internal static class LimitTable
{
    public static void Print(TextWriter output, int rows) => ContenderTable.Print(output, rows, Contenders(rows));

    private static List<Contender> Contenders(int rows)
    {
        var columns = Workload.Columns(rows, isSkewed: false).GroupByUnit(out _);
        var (statuses, masks, tally) = (new MeasureStatus[rows], new RuleMask[rows], new Tally(Workload.Units));
        var limit = new AddsOnly(rows);
        return
        [
            new("limit: the same columns, additions only", rows, limit.Run),
            new("grouped by unit, full tally", rows, () => BulkEvaluator.Evaluate(columns, Workload.AsOf, statuses, masks, tally)),
            new("grouped by unit, full tally, two threads", rows, () => BulkEvaluator.Evaluate(columns, Workload.AsOf, statuses, masks, tally, threads: 2)),
            new("grouped by unit, tally only", rows, () => BulkEvaluator.Evaluate(columns, Workload.AsOf, [], [], tally)),
            new("grouped by unit, without a tally", rows, () => BulkEvaluator.Evaluate(columns, Workload.AsOf, statuses, masks)),
        ];
    }
}
