using NodaTime.Text;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT5011: a cancellation names no approver or no reason, or a measure that the plan does not hold.</summary>
internal sealed class ImproperCancellation : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.ImproperCancellation,
        Severity.Warning,
        new("Improper cancellation", "取消不合规"),
        new("Not in order: {cancellations}.", "取消不合规：{cancellations}。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var cancellations = Judge(context);
        if (cancellations.Count == 0)
            return RuleOutcome.NotApplicable;
        return cancellations.TrueForAll(static c => c.Faults.Count == 0) ? RuleOutcome.Satisfied : RuleOutcome.Violated(context, Violated);
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var improper = Judge(context).FindAll(static c => c.Faults.Count > 0);
        return RuleOutcome.Violated(RuleArgument.OfTerms("cancellations", improper.SelectMany(static c => c.Faults).ToValueList()))
            .Because([.. improper.Select(static c => Evidence.Of(c.Fact))]);
    }

    private static List<(Cancelled Fact, List<LocalizedText> Faults)> Judge(MeasureContext context)
    {
        var judged = new List<(Cancelled Fact, List<LocalizedText> Faults)>();
        foreach (var fact in context.History.Effective)
        {
            if (fact is Cancelled cancelled)
                judged.Add((cancelled, [.. FaultsOf(cancelled, context)]));
        }

        return judged;
    }

    private static IEnumerable<LocalizedText> FaultsOf(Cancelled fact, MeasureContext context)
    {
        string on = LocalDatePattern.Iso.Format(fact.On);
        var missing = (string.IsNullOrWhiteSpace(fact.ApprovedBy), string.IsNullOrWhiteSpace(fact.Reason)) switch
        {
            (true, true) => new LocalizedText("an approver or a reason", "批准人和理由"),
            (true, false) => new("an approver", "批准人"),
            (false, true) => new("a reason", "理由"),
            _ => null,
        };
        if (missing is not null)
            yield return new($"cancelled on {on} without {missing.English}", $"{on}取消未注明{missing.Chinese}");
        if (fact.Into is { } into && !context.Plan.TryGetMeasure(into, out _))
            yield return new($"merged on {on} into {into} (not in the plan)", $"{on}并入的{into}不在方案中");
    }
}
