using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT5007: reported as rectified with no start or progress before it in the current cycle.</summary>
internal sealed class RectifiedWithoutWork : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.RectifiedWithoutWork,
        Severity.Warning,
        new("Rectified without work reported", "未报过程即报完成"),
        new("Reported as rectified on {on}, with no start or progress before it.", "{on}报完成，此前未报启动或进展。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        foreach (var fact in context.History.CurrentCycle)
        {
            switch (fact)
            {
                case Started or ProgressReported or MilestoneReached or DutyPerformed:
                    return context.History.LastInCycle<Rectified>() is null ? RuleOutcome.NotApplicable : RuleOutcome.Satisfied;
                case Rectified:
                    return RuleOutcome.Violated(context, Violated);
            }
        }

        return RuleOutcome.NotApplicable;
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var first = context.History.CurrentCycle.ToArray().OfType<Rectified>().First();
        return RuleOutcome.Violated(RuleArgument.Of("on", first.On)).Because(Evidence.Of(first));
    }
}
