using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT5006: relapsed, or found not to hold when looked back at, and not rectified since.</summary>
internal sealed class RelapseOpen : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.RelapseOpen,
        Severity.Error,
        new("Relapsed", "问题反弹"),
        new("Relapsed on {on}, and not rectified since.", "{on}问题反弹，至今未重新整改到位。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        return LastRelapse(context.History) is null ? RuleOutcome.NotApplicable
            : !context.History.IsLapsed ? RuleOutcome.Satisfied
            : RuleOutcome.Violated(context, Violated);
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var relapse = LastRelapse(context.History)!;
        return RuleOutcome.Violated(RuleArgument.Of("on", relapse.On)).Because(Evidence.Of(relapse));
    }

    private static ProgressEvent? LastRelapse(MeasureHistory history)
    {
        ProgressEvent? relapse = null;
        foreach (var fact in history.Effective)
        {
            if (fact is Relapsed or LookedBack { Holds: false })
                relapse = fact;
        }

        return relapse;
    }
}
