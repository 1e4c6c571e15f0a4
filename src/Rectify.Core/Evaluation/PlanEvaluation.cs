using NodaTime;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Evaluates what concerns the plan as a whole: its goals and the rules about plans, on a day and, with the facts frozen, on later days until something changes.</summary>
internal sealed class PlanEvaluation(
    RuleSet rules,
    RectificationPlan plan,
    IReadOnlyList<MeasureSituation> measures,
    FactsInView facts,
    LocalDate knownOn,
    OrganizationDirectory? directory)
{
    // As for measures: a host's rule may name one empty day after another.
    private const int MaxDaysLookedAt = 36_525;

    public (ValueList<GoalAssessment> Goals, ValueList<Finding> Findings, LocalDate? NextChange) Assess(LocalDate asOf)
    {
        var results = ResultsOn(asOf);
        return (GoalsOn(asOf), Findings.Of(rules, results), NextChange(asOf, results));
    }

    private RuleResult[] ResultsOn(LocalDate asOf)
    {
        var contexts = measures.Select(m => m.On(asOf)).ToArray();
        return RuleRunner.Run(rules.PlanRules, new PlanContext(plan, contexts, facts, asOf, knownOn, rules.Policy, directory));
    }

    private ValueList<GoalAssessment> GoalsOn(LocalDate asOf) =>
        plan.Goals.Select(g => new GoalAssessment(g.Id, g.Indicators.Select(i => StateOn(i, asOf)).ToValueList())).ToValueList();

    private IndicatorAssessment StateOn(TargetIndicator indicator, LocalDate asOf)
    {
        var series = new ObservationSeries(facts.ObservationsOf(indicator.Id).Where(static o => o.Unit is null));
        return new(indicator.Id, IndicatorReader.StateOn(indicator, series, asOf, rules.Policy.ApproximationPercent));
    }

    private LocalDate? NextChange(LocalDate asOf, RuleResult[] resultsToday)
    {
        var (goals, outcomes) = (GoalsOn(asOf), OutcomesOf(resultsToday));
        var (day, results) = (asOf, resultsToday);
        for (int looked = 0; looked < MaxDaysLookedAt && NextDay(day, results) is { } next; looked++)
        {
            day = next;
            results = ResultsOn(day);
            if (OutcomesOf(results) != outcomes || GoalsOn(day) != goals)
                return day;
        }

        return null;
    }

    private LocalDate? NextDay(LocalDate after, RuleResult[] results) => results.Select(static r => r.Outcome.MayChangeOn)
        .Concat(plan.Goals.SelectMany(static g => g.Indicators).Select(static i => i.By?.PlusDaysWithinCalendar(1)))
        .Where(day => day > after)
        .Min();

    private static ValueList<OutcomeKind> OutcomesOf(RuleResult[] results) => results.Select(static r => r.Outcome.Kind).ToValueList();
}
