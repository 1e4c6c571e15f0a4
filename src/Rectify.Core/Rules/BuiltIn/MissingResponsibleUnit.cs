namespace Rectify.Rules.BuiltIn;

/// <summary>RCT1002: no unit answers for the measure as responsible, lead or territorial.</summary>
internal sealed class MissingResponsibleUnit : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.MissingResponsibleUnit,
        Severity.Error,
        new("No responsible unit", "无责任单位"),
        new("The plan names no responsible unit.", "方案未写明责任单位。"));

    public RuleOutcome Evaluate(in MeasureContext context) => context.Measure.Responsibility.Lead is not null
        ? RuleOutcome.Satisfied
        : RuleOutcome.Violated(context, BuiltInRule.ViolatedByText);
}
