using NodaTime;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Evaluates a plan with the facts in view: its measures, its goals and the rules about plans, on a day and, with the facts frozen, on later days until something changes.</summary>
internal sealed class PlanEvaluation
{
    // As for measures: a host's rule may name one empty day after another.
    private const int MaxDaysLookedAt = 36_525;

    private readonly RuleSet _rules;
    private readonly RectificationPlan _plan;
    private readonly FactsInView _facts;
    private readonly LocalDate _knownOn;
    private readonly OrganizationDirectory? _directory;
    private readonly MeasureEvaluation[] _measures;

    public PlanEvaluation(RuleSet rules, RectificationPlan plan, FactsInView facts, LocalDate knownOn, OrganizationDirectory? directory)
    {
        (_rules, _plan, _facts, _knownOn, _directory) = (rules, plan, facts, knownOn, directory);
        _measures = new MeasureEvaluation[plan.Measures.Count];
        for (int i = 0; i < _measures.Length; i++)
            _measures[i] = new(rules, new MeasureSituation(plan, plan.Measures[i], facts, knownOn, rules.Policy, directory));
    }

    /// <summary>The measures, in the order of the plan.</summary>
    public ReadOnlySpan<MeasureEvaluation> Measures => _measures;

    public PlanAssessment Assess(LocalDate asOf)
    {
        var verdicts = Array.ConvertAll(_measures, m => m.On(asOf));
        var rows = new UnitRows(_directory, asOf, ScoreGrouping.Unit);
        var measures = new MeasureAssessment[verdicts.Length];
        for (int i = 0; i < measures.Length; i++)
            measures[i] = _measures[i].Describe(verdicts[i], rows);
        var whole = OutcomeSheet.Of(_rules, ContextOf(Array.ConvertAll(verdicts, static v => v.Context), asOf));
        var listed = new ValueList<MeasureAssessment>(measures);
        return new PlanAssessment(_plan.Id, asOf, _knownOn)
        {
            RuleSetName = _rules.Name,
            RuleSetHash = _rules.Hash,
            Policy = _rules.Policy,
            Measures = listed,
            LaterGoals = new(() => GoalsOn(asOf)),
            Findings = whole.Findings,
            LaterNextChange = new(() => listed.Select(static m => m.NextChange).Append(NextChange(asOf, whole)).Min()),
            LaterScorecard = new(() => new Scorer(rows, asOf, ScoreCounting.Full, ScoreGrouping.Unit).Score(_measures.Select(static m => m.Situation))),
            Totals = Totals.Of(listed, _measures.Count(static m => m.Situation.History.IsDurable)),
        };
    }

    private PlanContext ContextOf(MeasureContext[] measures, LocalDate day) => new(_plan, measures, _facts, day, _knownOn, _rules.Policy, _directory);

    private OutcomeSheet OutcomesOn(LocalDate day) => OutcomeSheet.Of(_rules, ContextOf(Array.ConvertAll(_measures, m => m.Situation.On(day)), day));

    private ValueList<GoalAssessment> GoalsOn(LocalDate asOf) =>
        _plan.Goals.Select(g => new GoalAssessment(g.Id, g.Indicators.Select(i => StateOn(i, asOf)).ToValueList())).ToValueList();

    private IndicatorAssessment StateOn(TargetIndicator indicator, LocalDate asOf)
    {
        var series = new ObservationSeries(_facts.ObservationsOf(indicator.Id).Where(static o => o.Unit is null));
        return new(indicator.Id, IndicatorReader.StateOn(indicator, series, asOf, _rules.Policy.ApproximationPercent));
    }

    private LocalDate? NextChange(LocalDate asOf, OutcomeSheet today)
    {
        var goals = GoalsOn(asOf);
        var (day, then) = (asOf, today);
        for (int looked = 0; looked < MaxDaysLookedAt && NextDay(day, then) is { } next; looked++)
        {
            (day, then) = (next, OutcomesOn(next));
            if (!then.Kinds.SequenceEqual(today.Kinds) || GoalsOn(day) != goals)
                return day;
        }

        return null;
    }

    private LocalDate? NextDay(LocalDate after, OutcomeSheet outcomes) => _plan.Goals.SelectMany(static g => g.Indicators)
        .Select(static i => i.By?.PlusDaysWithinCalendar(1))
        .Append(outcomes.MayChangeOn)
        .Where(day => day > after)
        .Min();
}
