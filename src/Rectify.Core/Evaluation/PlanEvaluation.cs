using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Evaluates a plan with the known facts on a day and, with the facts frozen, on later days.</summary>
internal sealed class PlanEvaluation(RuleSet rules, EvaluationInputs inputs)
{
    private readonly KnownFacts _facts = new(inputs.Progress, inputs.AsOf, inputs.KnownOn);
    private MeasureEvaluation[]? _measures;

    public RuleSet Rules => rules;

    public EvaluationInputs Inputs => inputs;

    /// <summary>The measures, in the order of the plan.</summary>
    public ReadOnlySpan<MeasureEvaluation> Measures => AllMeasures;

    private MeasureEvaluation[] AllMeasures => _measures ??= Array.ConvertAll(inputs.Plan.Measures.AsSpan().ToArray(), Of);

    /// <summary>Returns the evaluation of one measure.</summary>
    /// <param name="measure">The id of the measure.</param>
    /// <exception cref="ArgumentException">The id is null or blank, or the plan holds no such measure.</exception>
    public MeasureEvaluation OfMeasure(string measure) => inputs.Plan.TryGetMeasure(Guard.Against.NullOrWhiteSpace(measure), out var found)
        ? Of(found)
        : throw new ArgumentException($"The plan holds no measure '{measure}'.", nameof(measure));

    public PlanAssessment Assess(LocalDate asOf)
    {
        var verdicts = Array.ConvertAll(AllMeasures, m => m.On(asOf));
        var rows = RowsOn(asOf, ScoreGrouping.Unit);
        var measures = new MeasureAssessment[verdicts.Length];
        for (int i = 0; i < measures.Length; i++)
            measures[i] = AllMeasures[i].Describe(verdicts[i], rows);
        var whole = new PlanVerdicts(rules, ContextOf(Array.ConvertAll(verdicts, static v => v.Context), asOf));
        var listed = new ValueList<MeasureAssessment>(measures);
        return new PlanAssessment(inputs, asOf)
        {
            RuleSetName = rules.Name,
            RuleSetHash = rules.Hash,
            Policy = rules.Policy,
            Measures = listed,
            LazyGoals = new(() => whole.Goals),
            Findings = whole.Findings,
            LazyNextChange = new(() => listed.Select(static m => m.NextChange).Append(NextChange(whole)).Min()),
            LazyScorecard = new(() => Score(rows, asOf, ScoreCounting.Full, ScoreGrouping.Unit)),
            Totals = Totals.Of(inputs.Plan.Id, listed),
        };
    }

    /// <summary>Returns how the units stand on a day.</summary>
    public Scorecard Score(LocalDate asOf, ScoreCounting counting, ScoreGrouping grouping) => Score(RowsOn(asOf, grouping), asOf, counting, grouping);

    /// <summary>Returns the verdicts about the plan as a whole on a day.</summary>
    public PlanVerdicts WholeOn(LocalDate day) => new(rules, ContextOf(Array.ConvertAll(AllMeasures, m => m.Facts.On(day)), day));

    private MeasureEvaluation Of(Measure measure) => new(rules, new MeasureFacts(inputs.Plan, measure, _facts, rules.Policy, inputs.Directory));

    private PlanContext ContextOf(MeasureContext[] measures, LocalDate day) => new(inputs.Plan, measures, _facts, day, rules.Policy, inputs.Directory);

    private UnitRows RowsOn(LocalDate asOf, ScoreGrouping grouping) => new(inputs.Directory, asOf, grouping);

    private Scorecard Score(UnitRows rows, LocalDate asOf, ScoreCounting counting, ScoreGrouping grouping) =>
        new Scorer(rows, asOf, counting, grouping).Score(AllMeasures.Select(static m => m.Facts));

    private LocalDate? NextChange(PlanVerdicts today) => VerdictTimeline.After(today, WholeOn).FirstOrDefault(then => !then.AreSameAs(today))?.AsOf;
}
