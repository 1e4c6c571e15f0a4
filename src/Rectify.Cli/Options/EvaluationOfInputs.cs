using Rectify.Evaluation;

namespace Rectify.Cli.Options;

/// <summary>The evaluation that the commands show.</summary>
internal static class EvaluationOfInputs
{
    public static PlanAssessment Evaluate(this EvaluationInputs input) =>
        new Evaluator(input.Rules).Evaluate(input.Plan, input.Progress, input.AsOf, input.KnownOn, input.Directory);
}
