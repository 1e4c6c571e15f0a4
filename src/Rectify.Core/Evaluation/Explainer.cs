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
    /// <param name="inputs">All that the verdicts depend on.</param>
    /// <param name="measure">The id of the measure.</param>
    /// <exception cref="ArgumentException">An argument is null, or the plan holds no such measure.</exception>
    public static Explanation Explain(EvaluationInputs inputs, string measure)
    {
        Guard.Against.Null(inputs);
        if (!inputs.Plan.TryGetMeasure(Guard.Against.NullOrWhiteSpace(measure), out var found))
            throw new ArgumentException($"The plan holds no measure '{measure}'.", nameof(measure));
        var facts = new FactsInView(inputs.Progress, inputs.AsOf, inputs.KnownOn);
        var situation = new MeasureSituation(inputs.Plan, found, facts, inputs.KnownOn, inputs.Rules.Policy, inputs.Directory);
        var evaluation = new MeasureEvaluation(inputs.Rules, situation);
        var verdicts = evaluation.On(inputs.AsOf);
        return new MeasureExplanation(verdicts, evaluation.NextChange(verdicts)).Build();
    }
}
