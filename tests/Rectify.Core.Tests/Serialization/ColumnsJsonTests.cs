using FsCheck.Xunit;
using NodaTime;
using Rectify.Bulk;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Serialization;
using Rectify.Testing;

namespace Rectify.Core.Tests.Serialization;

[Properties(Arbitrary = [typeof(RectifyArbitraries)], MaxTest = 50)]
public sealed class ColumnsJsonTests
{
    private static readonly LocalDate FactsOn = new(2021, 9, 30);

    [Property]
    public void Columns_are_those_of_the_objects(PlanCase drawn)
    {
        var policy = EvaluationPolicy.Default with { ReportIntervalDays = 30 };
        var columns = RectifyJson.ReadColumns(RectifyJson.WritePlan(drawn.Plan), RectifyJson.WriteProgress(drawn.Log), drawn.AsOf, policy, drawn.KnownOn).Value;
        AssertSame(MeasureColumns.From(drawn.Plan, drawn.Log, drawn.AsOf, policy, drawn.KnownOn), columns);
    }

    [Property]
    public void Columns_of_several_plans_are_those_of_their_objects(PlanCase first, PlanCase second)
    {
        var columns = RectifyJson.ReadColumns([Ledger(first.Plan, first.Log), Ledger(second.Plan, second.Log)], first.AsOf).Value;
        AssertSame(MeasureColumns.From([(first.Plan, first.Log), (second.Plan, second.Log)], first.AsOf), columns);
    }

    [Fact]
    public void Every_problem_names_its_document()
    {
        var read = RectifyJson.ReadColumns(Sample.Bytes("{}"), Sample.Bytes("""{"schemaVersion":"1.0","events":[{}]}"""), FactsOn);
        Assert.False(read.IsValid);
        Assert.Equal(["plan", "progress"], read.Problems.Select(static p => p.Document!).Distinct());
        Assert.Contains(read.Problems, static p => p.ToString() is "plan, line 1, column 1: $.id: is missing");
    }

    [Fact]
    public void Problems_of_all_documents_are_told()
    {
        var read = RectifyJson.ReadColumns([Ledger(Sample.Plan, ProgressLog.Empty), (Sample.Bytes("{}"), Sample.Bytes("[]")), (Sample.Bytes("1"), Sample.Bytes("{"))], FactsOn);
        Assert.Equal(["ledgers[1].plan", "ledgers[1].progress", "ledgers[2].plan", "ledgers[2].progress"], read.Problems.Select(static p => p.Document!).Distinct());
    }

    [Fact]
    public void Problem_of_one_document_names_none() =>
        Assert.All(RectifyJson.ReadPlan(Sample.Bytes("{}")).Problems, static p => Assert.Null(p.Document));

    [Fact]
    public void No_ledgers_at_all_are_refused() =>
        Assert.Equal("ledgers", Assert.Throws<ArgumentNullException>(() => RectifyJson.ReadColumns(ledgers: null!, FactsOn)).ParamName);

    private static (ReadOnlyMemory<byte> Plan, ReadOnlyMemory<byte> Progress) Ledger(RectificationPlan plan, ProgressLog log) =>
        (RectifyJson.WritePlan(plan), RectifyJson.WriteProgress(log));

    private static void AssertSame(MeasureColumns expected, MeasureColumns actual)
    {
        Assert.Equal(expected.UnitNames, actual.UnitNames);
        Assert.Equal(expected.Units.ToArray(), actual.Units.ToArray());
        Assert.Equal(expected.FactsOn, actual.FactsOn);
        foreach (var day in (LocalDate[])[expected.FactsOn, expected.FactsOn.PlusDays(100), expected.FactsOn.PlusDays(1000)])
            Assert.Equal(Evaluate(expected, day), Evaluate(actual, day));
    }

    private static (ValueList<MeasureStatus> Statuses, ValueList<RuleMask> Masks) Evaluate(MeasureColumns columns, LocalDate day)
    {
        var statuses = new MeasureStatus[columns.Count];
        var masks = new RuleMask[columns.Count];
        BulkEvaluator.Evaluate(columns, day, statuses, masks, new Tally(columns.UnitCount));
        return (statuses.ToValueList(), masks.ToValueList());
    }
}
