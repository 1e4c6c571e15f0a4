using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT1014: two units are named as lead. The party committee and government of one place lead as one.</summary>
internal sealed class SeveralLeads : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.SeveralLeads,
        Severity.Warning,
        new("Several leads", "多个牵头单位"),
        new("Each named as lead: {units}.", "{units}均被列为牵头单位。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var leads = Leads(context.Measure);
        return leads.Count == 0 ? RuleOutcome.NotApplicable : leads.Count == 1 ? RuleOutcome.Satisfied : RuleOutcome.Violated(context, Violated);
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var (measure, leads) = (context.Measure, Leads(context.Measure));
        return RuleOutcome.Violated(RuleArgument.Of("units", leads.ToValueList())).Because([.. leads.Select(unit => Evidence.Of(unit, measure.Source))]);
    }

    private static List<string> Leads(Measure measure) => measure.Responsibility.Links.Exists(static l => l.Role == ResponsibilityRole.Lead)
        ? [.. measure.Responsibility.Links.Where(static l => l.Role == ResponsibilityRole.Lead).Select(static l => l.Unit!).DistinctBy(Body, StringComparer.Ordinal)]
        : [];

    private static string Body(string unit) => PlaceOrgan.TryRead(unit, out var organ) ? organ.Place : unit;
}
