using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>What counts as a change between two days: stage, schedule, standing, signal, the indicators' states and the rules' outcomes; day counts do not.</summary>
internal sealed record Verdicts(Stage Stage, ScheduleStatus Schedule, Standing Standing, Signal Signal, ValueList<IndicatorState> Indicators, ValueList<OutcomeKind> Outcomes)
{
    public static Verdicts Of(RuleSet rules, in MeasureContext context, RuleResult[] results) => new(
        context.Stage,
        context.Schedule,
        context.Standing,
        SignalLight.Of(rules.Policy.Signals, context.Stage, context.Schedule, Findings.Of(rules, results)),
        ((IEnumerable<IndicatorStatus>)context.Indicators).Select(static i => i.State).ToValueList(),
        results.Select(static r => r.Outcome.Kind).ToValueList());
}
