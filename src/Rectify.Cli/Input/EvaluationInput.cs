using NodaTime;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Cli.Input;

/// <summary>Everything that an evaluation is a function of.</summary>
internal sealed record EvaluationInput(RectificationPlan Plan, ProgressLog Progress, LocalDate AsOf, LocalDate? KnownOn, RuleSet Rules)
{
    public PlanAssessment Evaluate() => new Evaluator(Rules).Evaluate(Plan, Progress, AsOf, KnownOn);
}
