using Rectify.Bulk;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Benchmarks.Peers;

/// <summary>Bulk evaluation in its ways of counting, the day step, the making of columns, and the limit.</summary>
internal static class ColumnContenders
{
    private const int DaysPerRun = 10;

    public static List<Contender> Of(int rows, PeerMeasure[] measures, RuleMask[] expected, long[] counts)
    {
        var anyOrder = Workload.Columns(rows, isSkewed: false);
        var grouped = anyOrder.GroupByUnit(out _);
        var skewed = Workload.Columns(rows, isSkewed: true);
        var groupedSkewed = skewed.GroupByUnit(out _);
        var few = Workload.Columns(measures.Length, isSkewed: false);
        var fewGrouped = few.GroupByUnit(out _);
        var shared = Workload.ColumnsWithAccountableUnits(measures.Length);
        var (statuses, masks, tally) = (new MeasureStatus[rows], new RuleMask[rows], new Tally(Workload.Units));
        Check(few, expected, counts, statuses, masks, tally);
        var day = Workload.AsOf;
        void Run(MeasureColumns columns) => BulkEvaluator.Evaluate(columns, day, statuses, masks, tally);
        void RunForAll(MeasureColumns columns)
        {
            BulkEvaluator.Evaluate(columns, day, statuses, masks);
            BulkEvaluator.CountByAccountableUnit(columns, statuses, masks, tally);
        }

        var (steps, changesPerRun) = DaySteps(few);
        return
        [
            new("Rectify, bulk, grouped by lead unit", rows, () => Run(grouped)),
            new("Rectify, bulk, grouped by lead unit, skewed", rows, () => Run(groupedSkewed)),
            new("Rectify, bulk, grouped by lead unit, two threads", rows, () => BulkEvaluator.Evaluate(grouped, day, statuses, masks, tally, threads: 2)),
            new("Rectify, bulk, grouped by lead unit, tally only", rows, () => BulkEvaluator.Evaluate(grouped, day, [], [], tally)),
            new("Rectify, bulk, grouped by lead unit, without a tally", rows, () => BulkEvaluator.Evaluate(grouped, day, statuses, masks)),
            new("limit: the same columns, additions only", rows, new AddsOnly(rows).Run),
            new("Rectify, bulk, rows in any order", rows, () => Run(anyOrder)),
            new("Rectify, bulk, rows in any order, skewed", rows, () => Run(skewed)),
            new("Rectify, bulk, grouped by lead unit, fewer rows", few.Count, () => Run(fewGrouped)),
            new("Rectify, bulk, counted for every accountable unit (2.5 a measure)", shared.Count, () => RunForAll(shared)),
            steps,
            steps.Per("the same, per measure that changes", changesPerRun),
            new("records to columns, once", measures.Length, () => Ingest(measures)),
        ];
    }

    // Each run goes on by some days, so that one cold start does not stand for them all.
    private static (Contender Steps, long ChangesPerRun) DaySteps(MeasureColumns columns)
    {
        const int runs = ContenderTable.WarmUps + ContenderTable.Rounds;
        var day = Workload.AsOf;
        var timeline = Timeline.Build(columns, day, day.PlusDays(runs * DaysPerRun));
        var (statuses, masks, tally) = (new MeasureStatus[columns.Count], new RuleMask[columns.Count], new Tally(Workload.Units));
        BulkEvaluator.Evaluate(columns, day, statuses, masks, tally);
        long changes = Enumerable.Range(1, runs * DaysPerRun).Sum(n => (long)timeline.ChangesOn(Workload.AsOf.PlusDays(n)));
        void Run()
        {
            for (int i = 0; i < DaysPerRun; i++)
                timeline.StepTo(day = day.PlusDays(1), statuses, masks, tally);
        }

        return (new Contender("Rectify, day step", (long)columns.Count * DaysPerRun, Run), changes / runs);
    }

    private static void Ingest(PeerMeasure[] measures)
    {
        var columns = new MeasureColumns(Workload.Units, Workload.FactsOn, capacity: measures.Length);
        foreach (var measure in measures)
            columns.Append(Workload.Row(measure));
    }

    private static void Check(MeasureColumns columns, RuleMask[] expected, long[] counts, MeasureStatus[] statuses, RuleMask[] masks, Tally tally)
    {
        BulkEvaluator.Evaluate(columns, Workload.AsOf, statuses, masks, tally);
        bool same = masks.AsSpan(0, expected.Length).SequenceEqual(expected);
        for (int unit = 0; unit < Workload.Units; unit++)
        {
            foreach (var status in Enum.GetValues<ScheduleStatus>())
                same &= tally[unit, status] == counts[(unit * 8) + (int)status];
        }

        if (!same)
            throw new InvalidOperationException("Bulk evaluation gives another answer than the loop.");
    }
}
