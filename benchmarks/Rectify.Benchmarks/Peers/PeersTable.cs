using Rectify.Bulk;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Benchmarks.Peers;

/// <summary>Measures what a host would use instead, side by side in one process, checks that all give the same answer, and prints a table.</summary>
internal static class PeersTable
{
    private const int Records = 1_000_000;
    private const int EngineMeasures = 50_000;
    private const int ObjectMeasures = 2_000;

    public static void Print(TextWriter output, int rows)
    {
        var measures = Workload.Measures(Math.Min(Records, rows), isSkewed: false).ToArray();
        var (masks, counts) = (new RuleMask[measures.Length], new long[Workload.Units * 8]);
        HandLoop.Run(measures, Workload.AsOf, masks, counts);
        using var duck = new DuckRules(measures, DayNumber.Of(Workload.AsOf));
        var contenders = Others(measures, masks, counts, duck).Concat(ColumnContenders.Of(rows, measures, masks, counts)).ToList();
        ContenderTable.Print(output, rows, contenders);
    }

    private static List<Contender> Others(PeerMeasure[] measures, RuleMask[] expected, long[] counts, DuckRules duck)
    {
        int today = DayNumber.Of(Workload.AsOf);
        var few = measures.AsSpan(0, Math.Min(EngineMeasures, measures.Length)).ToArray();
        var flat = Array.ConvertAll(few, m => new FlatMeasure(m, today));
        var fewer = measures.AsSpan(0, Math.Min(ObjectMeasures, measures.Length)).ToArray();
        var (engine, fluent, records, objects) = (new EngineRules(), new FluentRules(), new FluentRecordRules(Workload.AsOf), new ObjectRules(fewer));
        var prepared = new PreparedObjects(new ObjectRules(few).Prepare(), few);
        var (masks, schedules, sums) = (new RuleMask[few.Length], new ScheduleStatus[fewer.Length], new long[counts.Length]);
        var all = new RuleMask[measures.Length];
        void Same(string name, RuleMask[] actual)
        {
            int first = expected.AsSpan(0, actual.Length).CommonPrefixLength(actual);
            if (first < actual.Length)
                throw new InvalidOperationException($"{name} gives {actual[first]} and the loop {expected[first]} of {measures[first]}.");
        }

        engine.Run(flat, masks);
        Same("RulesEngine", masks);
        fluent.Run(flat, masks);
        Same("FluentValidation", masks);
        records.Run(few, masks);
        Same("FluentValidation over records", masks);
        prepared.Run(masks, sums);
        Same("the prepared plan", masks);
        RuleObjects.Run(few, Workload.AsOf, masks);
        Same("rule objects", masks);
        duck.Run();
        duck.Masks(all);
        Same("DuckDB", all);
        var objectMasks = new RuleMask[fewer.Length];
        objects.Run(objectMasks, schedules);
        Same("the object evaluator", objectMasks);
        CheckColumnsOfObjects(objects.Columns(everyRule: false), objectMasks, schedules);
        var everyRule = objects.Columns(everyRule: true);
        var (statuses, violated, undetermined) = (new MeasureStatus[fewer.Length], new RuleMask[fewer.Length], new RuleMask[fewer.Length]);
        return
        [
            new("hand-written loop over records, `LocalDate`", measures.Length, () => HandLoop.Run(measures, Workload.AsOf, all, sums)),
            new("RulesEngine 6.0.1, tuned", few.Length, () => engine.Run(flat, masks)),
            new("FluentValidation 12.2, flat records, constant messages", few.Length, () => fluent.Run(flat, masks)),
            new("FluentValidation 12.2, as its users write it", few.Length, () => records.Run(few, masks)),
            new("rule objects with result objects", few.Length, () => RuleObjects.Run(few, Workload.AsOf, masks)),
            new("DuckDB SQL, one thread", measures.Length, () => duck.Run()),
            new("hand-written loop over the first of these records", few.Length, () => HandLoop.Run(few, Workload.AsOf, masks, sums)),
            new("Rectify, object evaluator, status and daily rules", few.Length, () => prepared.Run(masks, sums)),
            new("Rectify, object evaluator, preparing once", fewer.Length, () => objects.Prepare()),
            new("Rectify, object evaluator, whole catalogue with findings", fewer.Length, () => objects.Run(objectMasks, schedules)),
            new("the same, of plans prepared once, a day later each run", fewer.Length, () => objects.RunPrepared(objectMasks, schedules)),
            new("Rectify, object evaluator, every finding as a sentence", fewer.Length, () => objects.RunWithSentences()),
            new("Rectify, object evaluator, whole catalogue with days of next change", fewer.Length, () => objects.RunWithNextChange()),
            new("Rectify, columns with every rule made from a plan and its log, once", fewer.Length, () => objects.Columns(everyRule: true)),
            new("Rectify, bulk, every rule, without a tally", fewer.Length, () => BulkEvaluator.EvaluateEveryRule(everyRule, Workload.AsOf, statuses, violated, undetermined)),
        ];
    }

    private static void CheckColumnsOfObjects(MeasureColumns columns, RuleMask[] expected, ScheduleStatus[] schedules)
    {
        var (statuses, masks) = (new MeasureStatus[columns.Count], new RuleMask[columns.Count]);
        BulkEvaluator.Evaluate(columns, Workload.AsOf, statuses, masks);
        if (!masks.AsSpan().SequenceEqual(expected) || !statuses.Select(static s => s.Schedule).SequenceEqual(schedules))
            throw new InvalidOperationException("Columns made from the plan give another answer than the object evaluator.");
    }
}
