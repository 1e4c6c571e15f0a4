namespace Rectify.Rules.BuiltIn;

/// <summary>RCT1011: no target, milestone or duty can be read in the measure, so that only its stage can be followed.</summary>
internal sealed class NothingToCheck : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.NothingToCheck,
        Severity.Info,
        new("Nothing to check against", "无可核查内容"),
        new("No target, milestone or recurring duty can be read in the measure.", "措施中未读出指标、节点或定期任务。"));

    public RuleOutcome Evaluate(in MeasureContext context) => context.Measure is { Indicators.IsEmpty: true, Milestones.IsEmpty: true, Duties.IsEmpty: true }
        ? RuleOutcome.Violated(context, BuiltInRule.ViolatedByText)
        : RuleOutcome.Satisfied;
}
