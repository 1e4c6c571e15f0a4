namespace Rectify.Rules.BuiltIn;

/// <summary>RCT2008: extended more often than the policy allows. An extension that moved nothing counts.</summary>
internal sealed class TooManyExtensions : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.TooManyExtensions,
        Severity.Warning,
        new("Extended too often", "延期次数超限"),
        new("Extended {count:time|times}; {allowed} allowed.", "已延期{count}次，允许{allowed}次。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        int granted = context.DueDays.Granted.Count;
        return granted == 0 ? RuleOutcome.NotApplicable
            : granted <= context.Policy.MaxExtensions ? RuleOutcome.Satisfied
            : RuleOutcome.Violated(context, Violated);
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var granted = context.DueDays.Granted;
        int allowed = context.Policy.MaxExtensions;
        return RuleOutcome.Violated(RuleArgument.Of("count", granted.Count), RuleArgument.Of("allowed", allowed))
            .Because([.. granted.Select(static e => Evidence.Of(e)), BuiltInRule.PolicyValue(nameof(context.Policy.MaxExtensions), allowed)]);
    }
}
