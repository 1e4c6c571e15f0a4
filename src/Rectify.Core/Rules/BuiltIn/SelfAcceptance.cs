using Rectify.Progress;
using Rectify.Responsibility;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT5003: accepted, in the current cycle, by a unit that is responsible or lead for the measure: directly, by alias, as a member of its collective, or as a successor on the day.</summary>
/// <remarks>Without a directory only the printed names are compared.</remarks>
internal sealed class SelfAcceptance : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.SelfAcceptance,
        Severity.Warning,
        new("Accepted by a unit that answers for it", "责任单位自行验收"),
        new("Accepted on {on} by {by}, which answers for the measure as {unit}.", "{on}由{by}验收，而该单位即责任单位（{unit}）。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (context.History.LastInCycle<Accepted>() is not { } acceptance)
            return RuleOutcome.NotApplicable;
        return string.IsNullOrWhiteSpace(acceptance.By) ? RuleOutcome.Undetermined(context, ByNobody) : Judge(context, acceptance);
    }

    private static RuleOutcome ByNobody(in MeasureContext context) =>
        RuleOutcome.Undetermined("who accepted is not reported", "未上报验收单位").Because(Evidence.Of(context.History.LastInCycle<Accepted>()!));

    private static RuleOutcome Judge(MeasureContext context, Accepted acceptance)
    {
        var unknown = default(string);
        foreach (var link in context.Measure.Responsibility.Links)
        {
            if (link.Role is not (ResponsibilityRole.Responsible or ResponsibilityRole.Lead))
                continue;
            var answer = Ask(context.Directory, acceptance, link);
            if (answer == Accountability.Accountable)
                return Violated(context, acceptance, link);
            if (answer == Accountability.Undetermined)
                unknown ??= link.Unit;
        }

        return unknown is null
            ? RuleOutcome.Satisfied
            : RuleOutcome.Undetermined($"it is not known whether {acceptance.By} is one of {unknown}", $"无法判定{acceptance.By}是否属于{unknown}").Because(Evidence.Of(acceptance));
    }

    // Without a directory nobody knows who belongs to a collective.
    private static Accountability Ask(OrganizationDirectory? directory, Accepted acceptance, ResponsibilityLink link) => directory is null
        ? string.Equals(acceptance.By, link.Unit, StringComparison.Ordinal) ? Accountability.Accountable : link.IsCollective ? Accountability.Undetermined : Accountability.NotAccountable
        : directory.AccountabilityOf(acceptance.By!, link.Unit!, acceptance.On);

    private static RuleOutcome Violated(MeasureContext context, Accepted acceptance, ResponsibilityLink link) =>
        RuleOutcome.Violated(RuleArgument.Of("on", acceptance.On), RuleArgument.Of("by", acceptance.By!), RuleArgument.Of("unit", link.Unit!))
            .Because(Evidence.Of(acceptance), Evidence.Of(link.Unit!, context.Measure.Source));
}
