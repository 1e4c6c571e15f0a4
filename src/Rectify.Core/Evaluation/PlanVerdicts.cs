using NodaTime;
using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>The verdicts about a plan as a whole on a day: its goals and the rules about plans.</summary>
internal sealed class PlanVerdicts(RuleSet rules, PlanContext context) : IDatedVerdicts
{
    private readonly RuleResults _results = RuleResults.Of(rules, context);
    private readonly Lazy<ValueList<GoalAssessment>> _goals = new(() => GoalsOf(context), LazyThreadSafetyMode.PublicationOnly);

    public LocalDate AsOf => context.AsOf;

    public ValueList<Finding> Findings => _results.Findings;

    /// <summary>Which outcome each rule came to, in the order of the rule set.</summary>
    public ReadOnlySpan<OutcomeKind> Outcomes => _results.Kinds;

    public ValueList<GoalAssessment> Goals => _goals.Value;

    public LocalDate? ReevaluateOn
    {
        get
        {
            var days = new List<LocalDate>();
            foreach (var indicator in context.Plan.Goals.SelectMany(static g => g.Indicators))
                StatesOf(context, indicator).AddReevaluationDaysTo(days);
            var next = _results.ReevaluateOn;
            foreach (var day in days)
                next = next.OrEarlier(day, context.AsOf);
            return next;
        }
    }

    /// <summary>Determines whether the outcomes of the rules and the states of the goals are those of another day.</summary>
    public bool AreSameAs(PlanVerdicts other) => Outcomes.SequenceEqual(other.Outcomes) && Goals == other.Goals;

    private static ValueList<GoalAssessment> GoalsOf(PlanContext context) => context.Plan.Goals
        .Select(g => new GoalAssessment(g.Id, g.Indicators.Convert(i => StateOf(context, i)).ToValueList()))
        .ToValueList();

    private static IndicatorAssessment StateOf(PlanContext context, TargetIndicator indicator) => new(indicator.Id, StatesOf(context, indicator).On(context.AsOf));

    private static StatesOverTime<IndicatorState> StatesOf(PlanContext context, TargetIndicator indicator) => IndicatorReader.StatesOf(
        indicator, ObservationSeries.OfWhole(context.Facts.AllObservationsOf(indicator.Id)), context.Plan.IssuedOn, context.Policy.ApproximationPercent);
}
