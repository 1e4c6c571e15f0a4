using Ardalis.GuardClauses;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Determines where each measure of a plan stands on a day, and why. Immutable and thread-safe; a pure function of its arguments.</summary>
/// <remarks>A bad plan or history never makes it throw.</remarks>
public sealed class Evaluator
{
    /// <summary>Creates an evaluator of a rule set.</summary>
    /// <param name="rules">The rules with their policy.</param>
    /// <exception cref="ArgumentNullException">The rule set is null.</exception>
    public Evaluator(RuleSet rules) => Rules = Guard.Against.Null(rules);

    /// <summary>The rules with their policy.</summary>
    public RuleSet Rules { get; }

    /// <summary>Evaluates a plan on a day.</summary>
    /// <param name="inputs">The plan, the facts and the day.</param>
    /// <exception cref="ArgumentNullException">The inputs are null.</exception>
    public PlanAssessment Evaluate(EvaluationInputs inputs) => new PlanEvaluation(Rules, Guard.Against.Null(inputs)).Assess(inputs.AsOf);

    /// <summary>Prepares a plan and its facts for evaluation on many days, and for the status of its measures without allocating.</summary>
    /// <param name="inputs">The plan and the facts. Their evaluation date is the first day that can be evaluated.</param>
    /// <exception cref="ArgumentNullException">The inputs are null.</exception>
    public PreparedPlan Prepare(EvaluationInputs inputs) => new(new PlanEvaluation(Rules, Guard.Against.Null(inputs)));

    /// <summary>Returns when each verdict about a measure changes by time alone. <see cref="MeasureAssessment.NextChange"/> is the first of these days, milestones and duties aside.</summary>
    /// <param name="inputs">The plan, the facts and the day.</param>
    /// <param name="measure">The id of the measure.</param>
    /// <exception cref="ArgumentException">An argument is null, or the plan holds no such measure.</exception>
    public ValueList<VerdictForecast> Forecast(EvaluationInputs inputs, string measure) =>
        new PlanEvaluation(Rules, Guard.Against.Null(inputs)).OfMeasure(measure).Forecast(inputs.AsOf);

    /// <summary>Returns how the units of a plan stand, by a named way of counting.</summary>
    /// <param name="inputs">The plan, the facts and the day.</param>
    /// <param name="counting">How much a measure of several units counts for each.</param>
    /// <param name="grouping">Who stands in a row.</param>
    /// <exception cref="ArgumentException">The inputs are null, or an enumeration value is not a named one.</exception>
    public Scorecard Score(EvaluationInputs inputs, ScoreCounting counting, ScoreGrouping grouping = ScoreGrouping.Unit) =>
        new PlanEvaluation(Rules, Guard.Against.Null(inputs)).Score(inputs.AsOf, Guard.Against.Undefined(counting), Guard.Against.Undefined(grouping));
}
