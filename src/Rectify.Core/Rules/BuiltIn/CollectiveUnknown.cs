using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT4003: the directory cannot tell the members of a collective (各县区) on the day.</summary>
internal sealed class CollectiveUnknown : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.CollectiveUnknown,
        Severity.Warning,
        new("Collective cannot be expanded", "集合单位成员不明"),
        new("Members not known: {collectives}.", "{collectives}的成员不明。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        return context.Directory is { } directory ? Judge(directory, context.Measure, context.AsOf) : RuleOutcome.NotApplicable;
    }

    private static RuleOutcome Judge(OrganizationDirectory directory, Measure measure, LocalDate asOf)
    {
        var collectives = measure.Responsibility.Links.Where(static link => link.IsCollective).Select(static link => link.Unit).Distinct(StringComparer.Ordinal).ToList();
        if (collectives.Count == 0)
            return RuleOutcome.NotApplicable;
        var unknown = collectives.FindAll(name => IsUnknown(directory, name, asOf));
        var outcome = unknown.Count == 0
            ? RuleOutcome.Satisfied
            : RuleOutcome.Violated(RuleArgument.Of("collectives", unknown.ToValueList())).Because([.. unknown.Select(name => Evidence.Of(name, measure.Source))]);
        return outcome.ChangingOn(BuiltInRule.NextDifference(directory, asOf, day => collectives.Exists(name => IsUnknown(directory, name, day))));
    }

    private static bool IsUnknown(OrganizationDirectory directory, string name, LocalDate on) => directory.MembersOf(name, on) is CollectiveUndetermined;
}
