using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT4002: a unit, or one that took its duties, has ceased and has no successor: nobody holds the duty.</summary>
internal sealed class UnitCeased : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.UnitCeased,
        Severity.Error,
        new("Unit ceased without a successor", "单位已撤销且无承接单位"),
        new("Ceased, and nobody took its duties: {units}.", "{units}已撤销，职责无承接单位。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        return context.Directory is { } directory && !context.Measure.Responsibility.Links.IsEmpty
            ? (UnsucceededOn(context.AsOf, directory, context.Measure).Any() ? RuleOutcome.Violated(context, Violated) : RuleOutcome.Satisfied)
                .WithReevaluateOn(BuiltInRule.NextChange(directory, context.AsOf))
            : RuleOutcome.NotApplicable;
    }

    private static IEnumerable<string> UnsucceededOn(LocalDate day, OrganizationDirectory directory, Measure measure) =>
        measure.Responsibility.Links.SelectMany(link => Unsucceeded(directory, link, day)).Select(static unit => unit.Name);

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var measure = context.Measure;
        var ceased = UnsucceededOn(context.AsOf, context.Directory!, measure).Distinct(StringComparer.Ordinal).ToValueList();
        return RuleOutcome.Violated(RuleArgument.Of("units", ceased)).Because([.. ceased.Select(unit => Evidence.Of(unit, measure.Source))]);
    }

    private static ValueList<OrganizationUnit> Unsucceeded(OrganizationDirectory directory, ResponsibilityLink link, LocalDate asOf) => link.Unit is not { } name ? default
        : link.IsCollective
        ? directory.MembersOf(name, asOf) is CollectiveExpanded expanded ? expanded.Unsucceeded : default
        : directory.LookUp(name, asOf) is Responsibility.UnitCeased unit ? unit.Unsucceeded : default;
}
