namespace Rectify.Rules.BuiltIn;

/// <summary>RCT4004: several units answer for the measure, and none is named to lead.</summary>
internal sealed class NoLeadNamed : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.NoLeadNamed,
        Severity.Info,
        new("Several units, none named to lead", "多个责任单位未明确牵头"),
        new(
            "{count} units answer and none is named to lead; {lead} is taken by its position.",
            "共{count}个责任单位，未明确牵头单位，暂以排序首位的{lead}为牵头。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var measure = context.Measure;
        int count = measure.Responsibility.Answering.Select(static link => link.Unit).Distinct(StringComparer.Ordinal).Count();
        if (count < 2)
            return RuleOutcome.NotApplicable;
        if (!measure.Responsibility.LeadByPosition)
            return RuleOutcome.Satisfied;
        string lead = measure.Responsibility.Lead!.Unit;
        return RuleOutcome.Violated(RuleArgument.Of("count", count), RuleArgument.Of("lead", lead)).Because(Evidence.Of(lead, measure.Source));
    }
}
