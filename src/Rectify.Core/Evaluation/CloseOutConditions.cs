using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Finds the conditions for close-out and, of those that are not met, who can meet them.</summary>
internal static class CloseOutConditions
{
    /// <summary>Returns the conditions; none once the measure is closed out or cancelled.</summary>
    public static ValueList<CloseOutCondition> Of(MeasureContext context)
    {
        if (context.Stage.IsClosedOut() || context.Stage == Stage.Cancelled)
            return default;
        var milestones = context.Milestones.Where(IsOpen).Select(static m => m.Milestone.Id).ToValueList();
        var targets = context.Indicators.Where(IsUnmet).ToList();
        var orders = SupervisionOrders.Open(context.AllEvents);
        return
        [
            new(CloseOutConditionKind.Rectified, context.History.IsCompleted, evidence: EvidenceOf(context.History.Completion)),
            new(CloseOutConditionKind.Accepted, context.Stage == Stage.Accepted, evidence: EvidenceOf(context.History.LastInCycle<Accepted>())),
            new(CloseOutConditionKind.MilestonesReached, milestones.IsEmpty, milestones),
            new(CloseOutConditionKind.TargetsMet, targets.Count == 0, targets.Select(static t => t.Indicator.Id).ToValueList(), targets.Select(static t => t.Series.Newest).OfType<Observation>().Select(Evidence.Of).ToValueList()),
            new(CloseOutConditionKind.OrdersAnswered, orders.Count == 0, orders.Select(static o => o.Order).ToValueList(), orders.Select(Evidence.Of).ToValueList()),
        ];
    }

    /// <summary>Returns an explanation of each unmet condition.</summary>
    public static IEnumerable<Explanation> Unmet(MeasureContext context)
    {
        var chain = context.Measure.Responsibility;
        string accountable = Names(chain.Accountable);
        string accepting = Names(chain.Links.Where(static l => l.Role == ResponsibilityRole.Accepting));
        var unmet = Of(context).Where(static c => !c.IsMet).ToList();
        if (unmet.Count > 0 && context.Stage == Stage.Relapsed)
            yield return Unmet("it has relapsed and was not taken up again", "反弹后尚未重新整改", accountable);
        foreach (var explanation in unmet.SelectMany(condition => Explain(condition, context, accountable, accepting)))
            yield return explanation;
    }

    private static bool IsOpen(MilestoneStatus milestone) => milestone.State is not (MilestoneState.Reached or MilestoneState.ReachedLate);

    private static bool IsUnmet(IndicatorStatus indicator) => indicator.State is not (IndicatorState.Attained or IndicatorState.AttainedLate);

    private static ValueList<Evidence> EvidenceOf(ProgressEvent? fact) => fact is null ? default : [Evidence.Of(fact)];

    private static IEnumerable<Explanation> Explain(CloseOutCondition condition, MeasureContext context, string accountable, string accepting) => condition.Condition switch
    {
        CloseOutConditionKind.Rectified => [Unmet("it is not reported as rectified", "尚未报告整改完成", accountable)],
        CloseOutConditionKind.Accepted when accepting.Length == 0 => [Unmet("it is not accepted, and the plan names no unit to accept it", "尚未验收，方案未指明验收单位", "")],
        CloseOutConditionKind.Accepted => [Unmet("it is not accepted", "尚未验收", accepting)],
        CloseOutConditionKind.MilestonesReached => condition.Missing.Select(id => Unmet($"milestone {id} is not reached", $"节点{id}尚未完成", accountable)),
        CloseOutConditionKind.TargetsMet => context.Indicators.Where(IsUnmet).Select(i => UnmetTarget(i, accountable)),
        _ => condition.Missing.Select(order => Unmet($"supervision order {order} is not answered", $"督办{order}尚未答复", accountable)),
    };

    private static Explanation UnmetTarget(IndicatorStatus status, string who)
    {
        var words = StatusTerms.Of(status.State);
        return Unmet($"target {status.Indicator.Id} ({status.Indicator.Name}): {words.English}", $"指标{status.Indicator.Id}（{status.Indicator.Name}）：{words.Chinese}", who);
    }

    private static Explanation Unmet(string english, string chinese, string who) => new(
        ExplanationKind.UnmetCondition,
        new($"Cannot be closed out: {english}{(who.Length == 0 ? "" : $"; the next step is {who}'s")}", $"不能销号：{chinese}{(who.Length == 0 ? "" : $"；由{who}办理")}"));

    private static string Names(IEnumerable<ResponsibilityLink> links) => string.Join("、", links.Select(static l => l.Unit).OfType<string>().Distinct(StringComparer.Ordinal));
}
