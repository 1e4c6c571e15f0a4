using NodaTime.Text;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT5009: an event that the stage did not follow, or that skips a step it needs.</summary>
internal sealed class EventOutOfOrder : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.EventOutOfOrder,
        Severity.Warning,
        new("Event out of order", "流程顺序颠倒"),
        new("Out of order: {events}.", "流程顺序颠倒：{events}。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var history = context.History;
        if (history.Events.IsEmpty)
            return RuleOutcome.NotApplicable;
        for (int i = 0; i < history.Events.Length; i++)
        {
            if (IsOutOfOrder(history, i))
                return RuleOutcome.Violated(context, Violated);
        }

        return RuleOutcome.Satisfied;
    }

    private static bool IsOutOfOrder(MeasureHistory history, int index) => StageTable.IsOutOfOrder(history.StageBefore(index), MeasureHistory.TypeOf(history.Events[index]));

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var found = Find(context.History);
        return RuleOutcome.Violated(RuleArgument.OfTerms("events", found.Select(static f => Describe(f.Fact, f.Before)).ToValueList())).Because([.. found.Select(static f => Evidence.Of(f.Fact))]);
    }

    private static List<(ProgressEvent Fact, Stage Before)> Find(MeasureHistory history)
    {
        var found = new List<(ProgressEvent Fact, Stage Before)>();
        var events = history.Events;
        for (int i = 0; i < events.Length; i++)
        {
            if (IsOutOfOrder(history, i))
                found.Add((events[i], history.StageBefore(i)));
        }

        return found;
    }

    private static LocalizedText Describe(ProgressEvent fact, Stage before)
    {
        string on = LocalDatePattern.Iso.Format(fact.On);
        var (doing, done) = Names(fact);
        return before switch
        {
            Stage.Cancelled => new($"{doing} on {on} while cancelled", $"{on}取消期间{done}"),
            Stage.Relapsed => new($"{doing} on {on} after a relapse that was not taken up again", $"{on}反弹后未重新整改即{done}"),
            _ when fact is Started => new($"{doing} on {on} after a rectification", $"{on}报完成后又{done}"),
            _ when fact is Published => new($"{doing} on {on} without a close-out", $"{on}未销号即{done}"),
            < Stage.Rectified => new($"{doing} on {on} without a rectification", $"{on}未报完成即{done}"),
            _ => new($"{doing} on {on} after a later stage was reached", $"{on}{done}时已进入后续阶段"),
        };
    }

    private static (string English, string Chinese) Names(ProgressEvent fact) => fact switch
    {
        Started => ("started", "启动"),
        Rectified => ("rectified", "报完成"),
        Accepted => ("accepted", "验收"),
        AcceptanceRefused => ("acceptance refused", "验收不通过"),
        ClosedOut => ("closed out", "销号"),
        Published => ("published", "公开"),
        Relapsed or LookedBack { Holds: false } => ("relapsed", "反弹"),
        Suspended => ("suspended", "中止"),
        Resumed => ("resumed", "恢复"),
        Cancelled => ("cancelled", "取消"),
        DeadlineExtended => ("extended", "延期"),
        _ => ("reported on", "上报其他事项"),
    };
}
