using NodaTime.Text;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT5009: accepted or refused without a rectification, published without a close-out, or started after a rectification.</summary>
internal sealed class EventOutOfOrder : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.EventOutOfOrder,
        Severity.Warning,
        new("Event out of order", "流程顺序颠倒"),
        new("Out of order: {events}.", "流程顺序颠倒：{events}。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (context.History.Events.IsEmpty)
            return RuleOutcome.NotApplicable;
        return Find(context.History) is null ? RuleOutcome.Satisfied : RuleOutcome.Violated(context, Violated);
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var found = Find(context.History)!;
        return RuleOutcome.Violated(RuleArgument.OfTerms("events", found.Select(Describe).ToValueList())).Because([.. found.Select(static e => Evidence.Of(e))]);
    }

    private static List<ProgressEvent>? Find(MeasureHistory history)
    {
        var (rectified, closedOut) = (false, false);
        List<ProgressEvent>? found = null;
        foreach (var fact in history.Events)
        {
            if (IsOutOfOrder(fact, rectified, closedOut))
                (found ??= []).Add(fact);
            (rectified, closedOut) = fact switch
            {
                Rectified => (true, closedOut),
                ClosedOut => (rectified, true),
                // What is taken up again begins anew.
                Started or AcceptanceRefused or Relapsed or LookedBack { Holds: false } => (false, false),
                _ => (rectified, closedOut),
            };
        }

        return found;
    }

    private static bool IsOutOfOrder(ProgressEvent fact, bool rectified, bool closedOut) => fact switch
    {
        Accepted or AcceptanceRefused => !rectified,
        Published => !closedOut,
        Started => rectified,
        _ => false,
    };

    private static LocalizedText Describe(ProgressEvent fact)
    {
        string on = LocalDatePattern.Iso.Format(fact.On);
        return fact switch
        {
            Accepted => new($"accepted on {on} without a rectification", $"{on}未报完成即验收"),
            AcceptanceRefused => new($"refused on {on} without a rectification", $"{on}未报完成即验收不通过"),
            Published => new($"published on {on} without a close-out", $"{on}未销号即公开"),
            _ => new($"started on {on} after a rectification", $"{on}报完成后又启动"),
        };
    }
}
