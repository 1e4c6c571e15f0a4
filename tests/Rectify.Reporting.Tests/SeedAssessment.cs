using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Reporting.Tests;

/// <summary>The seed plan evaluated on the day of the examples, with its directory.</summary>
internal static class SeedAssessment
{
    public static PlanAssessment Value { get; } = new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(Seed.Plan, Seed.Log, Seed.AsOf) { Directory = Seed.Directory });
}
