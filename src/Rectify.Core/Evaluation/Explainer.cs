using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Gives the whole reasoning for one measure: each verdict with the facts, policy values and words of the plan it rests on.</summary>
public static class Explainer
{
    /// <summary>Explains where a measure stands.</summary>
    /// <param name="evaluator">The evaluator whose verdicts are explained.</param>
    /// <param name="inputs">The plan, the facts and the day.</param>
    /// <param name="measure">The id of the measure.</param>
    /// <exception cref="ArgumentException">An argument is null, or the plan holds no such measure.</exception>
    public static Explanation Explain(Evaluator evaluator, EvaluationInputs inputs, string measure)
    {
        var evaluation = new PlanEvaluation(Guard.Against.Null(evaluator).Rules, Guard.Against.Null(inputs)).OfMeasure(measure);
        var verdicts = evaluation.On(inputs.AsOf);
        return new MeasureExplanation(verdicts, evaluation.NextChange(verdicts)).Build();
    }
}
