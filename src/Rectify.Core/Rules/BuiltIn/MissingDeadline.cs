namespace Rectify.Rules.BuiltIn;

/// <summary>RCT1001: the plan states no time limit for the measure.</summary>
internal sealed class MissingDeadline : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.MissingDeadline,
        Severity.Error,
        new("No time limit", "无整改时限"),
        new("The plan states no time limit.", "方案未写明整改时限。"));

    public RuleOutcome Evaluate(in MeasureContext context) => context.Measure.Deadline is not null
        ? RuleOutcome.Satisfied
        : RuleOutcome.Violated(context, BuiltInRule.ViolatedByText);
}
