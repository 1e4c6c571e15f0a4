using NodaTime.Text;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT6004: a rectification, acceptance, close-out or publication of the measure was retracted.</summary>
internal sealed class CompletionRetracted : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.CompletionRetracted,
        Severity.Info,
        new("Completion retracted", "完成记录被撤回"),
        new("Retracted: {facts}.", "已撤回：{facts}。"));

    public RuleOutcome Evaluate(in MeasureContext context) => Find(context).Any() ? RuleOutcome.Violated(context, Violated) : RuleOutcome.NotApplicable;

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var found = Find(context).ToList();
        return RuleOutcome.Violated(RuleArgument.OfTerms("facts", found.Select(static f => Describe(f.Fact)).ToValueList()))
            .Because([.. found.SelectMany(static f => (Evidence[])[Evidence.Of(f.Fact), Evidence.Of(f.By)])]);
    }

    private static IEnumerable<(ProgressEvent Fact, Retracted By)> Find(MeasureContext context) =>
        context.Known.RetractedOf(context.Measure.Id).Where(static r => r.Fact is { Unit: null } and (Rectified or Accepted or ClosedOut or Published));

    private static LocalizedText Describe(ProgressEvent fact)
    {
        string on = LocalDatePattern.Iso.Format(fact.On);
        return fact switch
        {
            Rectified => new($"rectified on {on}", $"{on}报完成"),
            Accepted => new($"accepted on {on}", $"{on}验收"),
            ClosedOut => new($"closed out on {on}", $"{on}销号"),
            _ => new($"published on {on}", $"{on}公开"),
        };
    }
}
