using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT4003: the directory does not determine the members of a collective (各县区) on the day.</summary>
internal sealed class CollectiveUnknown : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.CollectiveUnknown,
        Severity.Warning,
        new("Collective cannot be expanded", "集合单位成员不明"),
        new("Members not known: {collectives}.", "{collectives}的成员不明。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (context.Directory is not { } directory || !context.Measure.Responsibility.Links.Exists(static link => link.IsCollective))
            return RuleOutcome.NotApplicable;
        return (UnknownOn(context.AsOf, directory, context.Measure).Any() ? RuleOutcome.Violated(context, Violated) : RuleOutcome.Satisfied)
            .WithReevaluateOn(BuiltInRule.NextChange(directory, context.AsOf));
    }

    private static IEnumerable<string> UnknownOn(LocalDate day, OrganizationDirectory directory, Measure measure) => measure.Responsibility.Links
        .Where(static link => link.IsCollective)
        .Select(static link => link.Unit!)
        .Distinct(StringComparer.Ordinal)
        .Where(name => IsUnknown(directory, name, day));

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var measure = context.Measure;
        var unknown = UnknownOn(context.AsOf, context.Directory!, measure).ToValueList();
        return RuleOutcome.Violated(RuleArgument.Of("collectives", unknown)).Because([.. unknown.Select(name => Evidence.Of(name, measure.Source))]);
    }

    private static bool IsUnknown(OrganizationDirectory directory, string name, LocalDate on) => directory.MembersOf(name, on) is CollectiveUndetermined;
}
