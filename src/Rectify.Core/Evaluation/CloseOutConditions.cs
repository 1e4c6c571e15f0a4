using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Lists every condition for close-out that a measure does not meet, and who can meet it.</summary>
internal static class CloseOutConditions
{
    /// <summary>The unmet conditions; none once the measure is closed out.</summary>
    public static IEnumerable<Explanation> Unmet(MeasureContext context)
    {
        if (context.Stage is Stage.ClosedOut or Stage.Published)
            return [];
        var chain = context.Measure.Responsibility;
        string answering = Names(chain.Answering);
        string accepting = Names(chain.Links.Where(static l => l.Role == ResponsibilityRole.Accepting));
        return Conditions(context, answering, accepting);
    }

    private static IEnumerable<Explanation> Conditions(MeasureContext context, string answering, string accepting)
    {
        if (context.Stage == Stage.Relapsed)
            yield return Unmet("it has relapsed and was not taken up again", "反弹后尚未重新整改", answering);
        if (!context.History.IsCompleted)
            yield return Unmet("it is not reported as rectified", "尚未报告整改完成", answering);
        if (context.Stage != Stage.Accepted)
            yield return Unmet("it is not accepted", "尚未验收", accepting.Length > 0 ? accepting : "the accepting unit, which the plan does not name", accepting.Length > 0 ? accepting : "验收单位(方案未指明)");
        foreach (var status in context.Indicators.Where(static i => i.State is not (IndicatorState.Attained or IndicatorState.AttainedLate)))
        {
            var words = StatusTerms.Of(status.State);
            yield return Unmet($"target {status.Indicator.Id} ({status.Indicator.Name}): {words.English}", $"指标{status.Indicator.Id}({status.Indicator.Name}):{words.Chinese}", answering);
        }

        foreach (var status in context.Milestones.Where(static m => m.State is not (MilestoneState.Reached or MilestoneState.ReachedLate)))
            yield return Unmet($"milestone {status.Milestone.Id} is not reached", $"节点{status.Milestone.Id}尚未完成", answering);
        foreach (var order in OpenOrders(context.History))
            yield return Unmet($"supervision order {order.Order} is not answered", $"督办{order.Order}尚未答复", answering);
    }

    private static List<OrderIssued> OpenOrders(MeasureHistory history)
    {
        var open = new List<OrderIssued>();
        foreach (var fact in history.Events)
        {
            if (fact is OrderIssued issued)
                open.Add(issued);
            else if (fact is OrderAnswered answered)
                open.RemoveAll(o => string.Equals(o.Order, answered.Order, StringComparison.Ordinal));
        }

        return open;
    }

    private static Explanation Unmet(string english, string chinese, string who, string? whoInChinese = null) => new(
        ExplanationKind.UnmetCondition,
        new($"Cannot be closed out: {english}{(who.Length == 0 ? "" : $"; up to {who}")}", $"不能销号:{chinese}{(who.Length == 0 ? "" : $";由{whoInChinese ?? who}办理")}"));

    private static string Names(IEnumerable<ResponsibilityLink> links) => string.Join("、", links.Select(static l => l.Unit).Distinct(StringComparer.Ordinal));
}
