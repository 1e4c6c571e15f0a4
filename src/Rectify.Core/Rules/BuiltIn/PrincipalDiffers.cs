using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT1008: the principal that the plan prints for a unit is not the one derived from it: the head of the unit.</summary>
internal sealed class PrincipalDiffers : ITimelessRule
{
    // What a post ends with: 局长, 主任, 书记, 负责人, 领导, 同志, 委员, 主席, 经理, 总监.
    private const string PostEndings = "长任记人导志员席理监";

    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.PrincipalDiffers,
        Severity.Info,
        new("Printed principal differs", "责任人与责任单位不对应"),
        new("Printed: {printed}; by the name of the unit it would be: {derived}.", "方案写明责任人为{printed}，按责任单位应为{derived}。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (context.Policy.DerivedPrincipal is not { } form || !context.Measure.Responsibility.Links.Exists(static link => link.PrintedPrincipal is not null))
            return RuleOutcome.NotApplicable;
        foreach (var link in context.Measure.Responsibility.Links)
        {
            if (Differs(link, form))
                return RuleOutcome.Violated(context, Violated);
        }

        return RuleOutcome.Satisfied;
    }

    private static bool Differs(ResponsibilityLink link, PrincipalForm form) =>
        link is { Unit: { } unit, PrintedPrincipal: { } printed } && link.DerivedPrincipalBy(form) is { } derived && printed != derived && NamesPost(printed.Title, unit);

    // The name of a person is a name, whatever post it is that answers for the unit.
    private static bool NamesPost(string title, string unit) => title.StartsWith(unit, StringComparison.Ordinal) || PostEndings.Contains(title[^1], StringComparison.Ordinal);

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var measure = context.Measure;
        var form = context.Policy.DerivedPrincipal!;
        var different = measure.Responsibility.Links.Where(link => Differs(link, form)).ToList();
        return RuleOutcome.Violated(
                RuleArgument.Of("printed", different.Select(static link => link.PrintedPrincipal!.Title).ToValueList()),
                RuleArgument.Of("derived", different.Select(link => link.DerivedPrincipalBy(form)!.Title).ToValueList()))
            .Because([.. different.Select(link => Evidence.Of(link.PrintedPrincipal!.Title, measure.Source))]);
    }
}
