using Rectify.Bulk;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Arrow.Tests;

public sealed class ParquetExchangeTests
{
    private const int Copies = 2500;
    private const int Shards = 3;

    [Fact]
    public async Task A_million_rows_of_Parquet_give_the_tallies_of_the_object_evaluator()
    {
        var ledger = new Ledger();
        using var store = new ParquetStore();
        store.Write(ledger.Rows, Copies);
        var shards = Enumerable.Range(0, Shards).Select(static _ => new MeasureColumns(Ledger.Units, Ledger.FactsOn)).ToArray();
        int next = 0;
        await foreach (var batch in store.Read(TestContext.Current.CancellationToken))
        {
            using (batch)
                ArrowRows.AppendTo(shards[next++ % Shards], batch);
        }

        Assert.Equal(1_000_000, shards.Sum(static s => s.Count));
        Assert.All(shards, static s => Assert.NotEqual(0, s.Count));
        foreach (int later in (int[])[0, 1, 5, 9, 30, 31, 90, 200])
            AssertEqual(ledger, TallyOf(shards, later), later);
    }

    private static Tally TallyOf(MeasureColumns[] shards, int later) => shards.Select(shard =>
    {
        var tally = new Tally(Ledger.Units);
        BulkEvaluator.Evaluate(shard, Ledger.FactsOn.PlusDays(later), [], [], tally);
        return tally;
    }).Aggregate(new Tally(Ledger.Units), Tally.Merge);

    private static void AssertEqual(Ledger ledger, Tally tally, int later)
    {
        var plan = ledger.Plan;
        var measures = new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(plan, ledger.Log, Ledger.FactsOn.PlusDays(later))).Measures;
        for (int unit = 0; unit < Ledger.Units; unit++)
        {
            foreach (var status in Enum.GetValues<ScheduleStatus>())
                Assert.Equal((later, unit, status, (long)Copies * measures.Where((m, i) => i % Ledger.Units == unit && m.Schedule == status).Count()), (later, unit, status, tally[unit, status]));
        }

        foreach (string rule in MeasureColumns.DailyRules.Ids)
            Assert.Equal((later, rule, (long)Copies * measures.Count(m => m.Findings.Any(f => f.IsViolated && string.Equals(f.Rule.Id, rule, StringComparison.Ordinal)))), (later, rule, tally.Violations(rule)));
    }
}
