using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT1008: the principal that the plan prints for a unit is not the one derived from it: the head of the unit.</summary>
internal sealed class PrincipalDiffers : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.PrincipalDiffers,
        Severity.Info,
        new("Printed principal differs", "责任人与责任单位不对应"),
        new("Printed: {printed}; by the unit: {derived}.", "方案写明责任人为{printed}，按责任单位应为{derived}。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var links = context.Measure.Responsibility.Links;
        return !links.Exists(static link => link.PrintedPrincipal is not null) ? RuleOutcome.NotApplicable
            : links.Exists(Differs) ? RuleOutcome.Violated(context, Violated)
            : RuleOutcome.Satisfied;
    }

    private static bool Differs(ResponsibilityLink link) => link.PrintedPrincipal is { } printed && printed != link.DerivedPrincipal;

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var measure = context.Measure;
        var different = measure.Responsibility.Links.Where(Differs).ToList();
        return RuleOutcome.Violated(
                RuleArgument.Of("printed", different.Select(static link => link.PrintedPrincipal!.Title).ToValueList()),
                RuleArgument.Of("derived", different.Select(static link => link.DerivedPrincipal.Title).ToValueList()))
            .Because([.. different.Select(link => Evidence.Of(link.PrintedPrincipal!.Title, measure.Source))]);
    }
}
