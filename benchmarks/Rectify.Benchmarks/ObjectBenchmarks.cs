using BenchmarkDotNet.Attributes;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Benchmarks;

/// <summary>Evaluating the 61 measures of the seed plan as objects: with every rule, with six, and for the status alone.</summary>
[MemoryDiagnoser]
public class ObjectBenchmarks
{
    private static readonly string[] SixRules =
        [RuleIds.Overdue, RuleIds.DueSoon, RuleIds.IndicatorMissed, RuleIds.CompletedWithTargetUnmet, RuleIds.LookBackOverdue, RuleIds.ReportOverdue];

    private readonly Evaluator _every = new(RuleSet.Default);
    private readonly Evaluator _six = new(Only(SixRules));
    private readonly RectificationPlan _plan = Seed.Plan;
    private PreparedPlan _prepared = null!;
    private LocalDate _day = Seed.AsOf;

    [GlobalSetup]
    public void Setup() => _prepared = Prepare();

    [Benchmark(Baseline = true)]
    public PlanAssessment Every_rule() => _every.Evaluate(new EvaluationInputs(_plan, Seed.Log, Seed.AsOf));

    [Benchmark]
    public byte[] Every_rule_as_json() => RectifyJson.WriteAssessment(_every.Evaluate(new EvaluationInputs(_plan, Seed.Log, Seed.AsOf)));

    [Benchmark]
    public PlanAssessment Six_rules() => _six.Evaluate(new EvaluationInputs(_plan, Seed.Log, Seed.AsOf));

    [Benchmark]
    public PreparedPlan Prepare() => _every.Prepare(new EvaluationInputs(_plan, Seed.Log, Seed.AsOf));

    [Benchmark]
    public PlanAssessment Every_rule_on_the_next_day_once_prepared() => _prepared.Evaluate(_day = _day < Seed.AsOf.PlusDays(365) ? _day.PlusDays(1) : Seed.AsOf);

    [Benchmark]
    public RuleMask Status_and_daily_rules()
    {
        var violated = RuleMask.None;
        foreach (var measure in _prepared.Measures)
        {
            measure.StatusOn(Seed.AsOf, out var mask);
            violated |= mask;
        }

        return violated;
    }

    private static RuleSet Only(string[] ids) => RuleSet.Default.Descriptors
        .Where(rule => !ids.Contains(rule.Id, StringComparer.Ordinal))
        .Aggregate(RuleSet.Default, static (rules, rule) => rules.Without(rule.Id));
}
