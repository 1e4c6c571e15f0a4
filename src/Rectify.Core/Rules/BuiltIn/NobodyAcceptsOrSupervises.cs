using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT1012: no unit anywhere in the plan is named to accept or supervise.</summary>
internal sealed class NobodyAcceptsOrSupervises : IPlanRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.NobodyAcceptsOrSupervises,
        Severity.Info,
        new("Nobody accepts or supervises", "未明确验收、督导单位"),
        new("No unit anywhere in the plan is named to accept or supervise.", "方案全文未明确验收或督导单位。"));

    public RuleOutcome Evaluate(in PlanContext context)
    {
        if (context.Plan.Measures.IsEmpty)
            return RuleOutcome.NotApplicable;
        bool named = context.Plan.Measures.Exists(static m =>
            m.Responsibility.Links.Exists(static link => link.Role is ResponsibilityRole.Accepting or ResponsibilityRole.Supervising));
        return named ? RuleOutcome.Satisfied : RuleOutcome.Violated().Because(Evidence.Of(context.Plan.Title));
    }
}
