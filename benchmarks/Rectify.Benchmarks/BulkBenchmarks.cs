using BenchmarkDotNet.Attributes;
using Rectify.Benchmarks.Peers;
using Rectify.Bulk;
using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Benchmarks;

/// <summary>Evaluating a million measures as columns, and going on by a day.</summary>
[MemoryDiagnoser]
public class BulkBenchmarks
{
    private const int Rows = 1_000_000;
    private const int Year = 365;

    private readonly MeasureColumns _anyOrder = Workload.Columns(Rows, isSkewed: false);
    private readonly MeasureStatus[] _statuses = new MeasureStatus[Rows];
    private readonly RuleMask[] _masks = new RuleMask[Rows];
    private readonly Tally _tally = new(Workload.Units);
    private MeasureColumns _grouped = null!;
    private Timeline _timeline = null!;

    [GlobalSetup]
    public void Setup()
    {
        _grouped = _anyOrder.GroupByUnit(out _);
        _timeline = BuildTimeline();
    }

    [Benchmark(Baseline = true)]
    public void Grouped() => BulkEvaluator.Evaluate(_grouped, Workload.AsOf, _statuses, _masks, _tally);

    [Benchmark]
    public void Grouped_tally_only() => BulkEvaluator.Evaluate(_grouped, Workload.AsOf, [], [], _tally);

    [Benchmark]
    public void Any_order() => BulkEvaluator.Evaluate(_anyOrder, Workload.AsOf, _statuses, _masks, _tally);

    [Benchmark]
    public void Grouped_on_two_threads() => BulkEvaluator.Evaluate(_grouped, Workload.AsOf, _statuses, _masks, _tally, threads: 2);

    [Benchmark]
    public Timeline BuildTimeline() => Timeline.Build(_grouped, Workload.AsOf, Workload.AsOf.PlusDays(Year));

    [Benchmark]
    public DailyCounts Chart_of_a_year() => _timeline.Chart();

    [Benchmark]
    public MeasureColumns Group() => _anyOrder.GroupByUnit(out _);
}
