using BenchmarkDotNet.Attributes;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Rules;
using Rectify.Text;

namespace Rectify.Benchmarks;

/// <summary>Reading the seed plan, and evaluating it with every rule.</summary>
[MemoryDiagnoser]
public class SeedBenchmarks
{
    private readonly Evaluator _evaluator = new(RuleSet.Default);
    private readonly RectificationPlan _plan = Seed.Plan;
    private string _text = "";

    /// <summary>How many copies of the plan stand in the text that is read.</summary>
    [Params(1, 10, 100)]
    public int Copies { get; set; }

    [GlobalSetup]
    public void Setup() => _text = SeedText.Copies(Copies);

    [Benchmark]
    public PlanReadResult Read() => PlanReader.Read(_text, SeedText.Options);

    [Benchmark]
    public PlanAssessment Evaluate() => _evaluator.Evaluate(new EvaluationInputs(_plan, Seed.Log, Seed.AsOf));
}
