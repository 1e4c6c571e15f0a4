using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT4001: the directory knows the name of a unit on no day.</summary>
internal sealed class UnitUnknown : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.UnitUnknown,
        Severity.Warning,
        new("Unit unknown to the directory", "名录查无此单位"),
        new("Unknown to the directory: {units}.", "机构名录中查无{units}。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        return context.Directory is { } directory ? Judge(directory, context.Measure, context.AsOf) : RuleOutcome.NotApplicable;
    }

    private static RuleOutcome Judge(OrganizationDirectory directory, Measure measure, LocalDate asOf)
    {
        var units = measure.Responsibility.Links.Where(static link => !link.IsCollective).Select(static link => link.Unit).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (units.Count == 0)
            return RuleOutcome.NotApplicable;
        var unknown = units.FindAll(unit => directory.LookUp(unit, asOf) is Responsibility.UnitUnknown);
        return unknown.Count == 0
            ? RuleOutcome.Satisfied
            : RuleOutcome.Violated(RuleArgument.Of("units", unknown.ToValueList())).Because([.. unknown.Select(unit => Evidence.Of(unit, measure.Source))]);
    }
}
