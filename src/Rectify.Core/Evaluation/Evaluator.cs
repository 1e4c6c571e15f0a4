using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Says where each measure of a plan stands on a day, and why. Immutable and thread-safe; a pure function of its arguments.</summary>
public sealed class Evaluator
{
    private readonly RuleSet _rules;

    /// <summary>An evaluator of a rule set.</summary>
    /// <exception cref="ArgumentNullException">The rule set is null.</exception>
    public Evaluator(RuleSet rules) => _rules = Guard.Against.Null(rules);

    /// <summary>Evaluates a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="progress">What has been reported.</param>
    /// <param name="asOf">The day looked at: facts of later days change nothing.</param>
    /// <param name="knownOn">The day of knowledge: facts recorded later change nothing. By default <paramref name="asOf"/>.</param>
    /// <param name="directory">Who is who, over time; null: rules about units are not applicable.</param>
    /// <exception cref="ArgumentNullException">The plan or progress is null. A bad plan or history never makes it throw.</exception>
    public PlanAssessment Evaluate(RectificationPlan plan, ProgressLog progress, LocalDate asOf, LocalDate? knownOn = null, OrganizationDirectory? directory = null)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(progress);
        var known = knownOn ?? asOf;
        return new PlanEvaluation(_rules, plan, new FactsInView(progress, asOf, known), known, directory).Assess(asOf);
    }

    /// <summary>Takes a plan and its facts in once, to be evaluated on many days, or for the status of its measures without allocating.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="progress">What has been reported.</param>
    /// <param name="factsOn">The day of the facts: those of later days are out of view. The first day that can be evaluated.</param>
    /// <param name="knownOn">The day of knowledge; by default <paramref name="factsOn"/>.</param>
    /// <param name="directory">Who is who, over time; null: rules about units are not applicable.</param>
    /// <exception cref="ArgumentNullException">The plan or progress is null.</exception>
    public PreparedPlan Prepare(RectificationPlan plan, ProgressLog progress, LocalDate factsOn, LocalDate? knownOn = null, OrganizationDirectory? directory = null)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(progress);
        var known = knownOn ?? factsOn;
        var evaluation = new PlanEvaluation(_rules, plan, new FactsInView(progress, factsOn, known), known, directory);
        return new PreparedPlan(evaluation, _rules, plan, factsOn, known);
    }

    /// <summary>When each verdict about a measure will change by time alone. <see cref="MeasureAssessment.NextChange"/> is the first of these, milestones and duties aside.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="progress">What has been reported.</param>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="asOf">The day looked at.</param>
    /// <param name="knownOn">The day of knowledge; by default <paramref name="asOf"/>.</param>
    /// <param name="directory">Who is who, over time; null: rules about units are not applicable.</param>
    /// <exception cref="ArgumentException">The plan, progress or measure is null, or the plan holds no such measure.</exception>
    public ValueList<VerdictForecast> Forecast(
        RectificationPlan plan,
        ProgressLog progress,
        string measure,
        LocalDate asOf,
        LocalDate? knownOn = null,
        OrganizationDirectory? directory = null)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(progress);
        if (!plan.TryGetMeasure(measure, out var found))
            throw new ArgumentException($"The plan holds no measure '{measure}'.", nameof(measure));
        var known = knownOn ?? asOf;
        var situation = new MeasureSituation(plan, found, new FactsInView(progress, asOf, known), known, _rules.Policy, directory);
        return new MeasureEvaluation(_rules, situation).Forecast(asOf);
    }

    /// <summary>How the units of a plan stand, by a named way of counting.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="progress">What has been reported.</param>
    /// <param name="asOf">The day looked at.</param>
    /// <param name="counting">How much a measure of several units counts for each.</param>
    /// <param name="grouping">Who stands in a row.</param>
    /// <param name="knownOn">The day of knowledge; by default <paramref name="asOf"/>.</param>
    /// <param name="directory">Who is who, over time; null: units stand as printed, and collectives are not expanded.</param>
    /// <exception cref="ArgumentException">The plan or progress is null, or an enumeration value is not a named one.</exception>
    public Scorecard Score(
        RectificationPlan plan,
        ProgressLog progress,
        LocalDate asOf,
        ScoreCounting counting,
        ScoreGrouping grouping = ScoreGrouping.Unit,
        LocalDate? knownOn = null,
        OrganizationDirectory? directory = null)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(progress);
        Guard.Against.Undefined(counting);
        Guard.Against.Undefined(grouping);
        var known = knownOn ?? asOf;
        var facts = new FactsInView(progress, asOf, known);
        var situations = plan.Measures.Select(m => new MeasureSituation(plan, m, facts, known, _rules.Policy, directory));
        return new Scorer(new UnitRows(directory, asOf, grouping), asOf, counting, grouping).Score(situations);
    }
}
