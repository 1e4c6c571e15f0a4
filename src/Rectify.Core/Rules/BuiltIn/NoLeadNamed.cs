using Rectify.Responsibility;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT4004: several units answer for the measure, and none is named to lead.</summary>
internal sealed class NoLeadNamed : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.NoLeadNamed,
        Severity.Info,
        new("Several units, none named to lead", "多个责任单位未明确牵头"),
        new(
            "{count} units answer and none is named to lead; {lead} is taken for the lead, as it is named first.",
            "共{count}个责任单位，未明确牵头单位，暂以排序首位的{lead}为牵头。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var chain = context.Measure.Responsibility;
        if (chain.Links.Count < 2 || CountOf(chain) < 2)
            return RuleOutcome.NotApplicable;
        return chain.LeadByPosition ? RuleOutcome.Violated(context, Violated) : RuleOutcome.Satisfied;
    }

    private static int CountOf(ResponsibilityChain chain) => chain.Accountable.Select(static link => link.Unit).Distinct(StringComparer.Ordinal).Count();

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var measure = context.Measure;
        string lead = measure.Responsibility.Lead!.Unit!;
        return RuleOutcome.Violated(RuleArgument.Of("count", CountOf(measure.Responsibility)), RuleArgument.Of("lead", lead)).Because(Evidence.Of(lead, measure.Source));
    }
}
