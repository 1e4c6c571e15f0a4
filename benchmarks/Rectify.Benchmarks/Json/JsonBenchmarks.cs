using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Rectify.Bulk;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Serialization;

namespace Rectify.Benchmarks.Json;

/// <summary>Reading and writing the documents of the seed, beside System.Text.Json by reflection.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class JsonBenchmarks
{
    private readonly byte[] _planJson = RectifyJson.WritePlan(Seed.Plan);
    private readonly byte[] _logJson = RectifyJson.WriteProgress(Seed.Log);
    private readonly RectificationPlan _plan = Seed.Plan;
    private readonly ProgressLog _log = Seed.Log;
    private PeerPlan _peerPlan = null!;
    private PeerLog _peerLog = null!;

    [GlobalSetup]
    public void Setup()
    {
        _peerPlan = Read_plan_by_reflection();
        _peerLog = Read_progress_by_reflection();
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("write plan")]
    public byte[] Write_plan_by_reflection() => Reflection.Write(_peerPlan);

    [Benchmark]
    [BenchmarkCategory("write plan")]
    public byte[] Write_plan() => RectifyJson.WritePlan(_plan);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("write progress")]
    public byte[] Write_progress_by_reflection() => Reflection.Write(_peerLog);

    [Benchmark]
    [BenchmarkCategory("write progress")]
    public byte[] Write_progress() => RectifyJson.WriteProgress(_log);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("read plan")]
    public PeerPlan Read_plan_by_reflection() => Reflection.Read<PeerPlan>(_planJson);

    [Benchmark]
    [BenchmarkCategory("read plan")]
    public ReadResult<RectificationPlan> Read_plan() => RectifyJson.ReadPlan(_planJson);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("read progress")]
    public PeerLog Read_progress_by_reflection() => Reflection.Read<PeerLog>(_logJson);

    [Benchmark]
    [BenchmarkCategory("read progress")]
    public ReadResult<ProgressLog> Read_progress() => RectifyJson.ReadProgress(_logJson);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("read into columns")]
    public (PeerPlan Plan, PeerLog Log) Read_both_by_reflection() => (Read_plan_by_reflection(), Read_progress_by_reflection());

    [Benchmark]
    [BenchmarkCategory("read into columns")]
    public ReadResult<MeasureColumns> Read_columns() => RectifyJson.ReadColumns(_planJson, _logJson, Seed.AsOf);
}
