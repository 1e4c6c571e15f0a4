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
            ? Judge(directory, context.Measure, context.AsOf)
            : RuleOutcome.NotApplicable;
    }

    private static RuleOutcome Judge(OrganizationDirectory directory, Measure measure, LocalDate asOf)
    {
        var ceased = UnsucceededOn(asOf).Distinct(StringComparer.Ordinal).ToValueList();
        var outcome = ceased.IsEmpty
            ? RuleOutcome.Satisfied
            : RuleOutcome.Violated(RuleArgument.Of("units", ceased)).Because([.. ceased.Select(unit => Evidence.Of(unit, measure.Source))]);
        return outcome.ChangingOn(BuiltInRule.NextDifference(directory, asOf, day => UnsucceededOn(day).Any()));

        IEnumerable<string> UnsucceededOn(LocalDate day) => measure.Responsibility.Links.SelectMany(link => Unsucceeded(directory, link, day)).Select(static unit => unit.Name);
    }

    private static ValueList<OrganizationUnit> Unsucceeded(OrganizationDirectory directory, ResponsibilityLink link, LocalDate asOf) => link.IsCollective
        ? directory.MembersOf(link.Unit, asOf) is CollectiveExpanded expanded ? expanded.Unsucceeded : default
        : directory.LookUp(link.Unit, asOf) is Responsibility.UnitCeased unit ? unit.Unsucceeded : default;
}
