using NodaTime;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT5002: the stage says completed, and an indicator whose day has passed is missed or was never observed.</summary>
internal sealed class CompletedWithTargetUnmet : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.CompletedWithTargetUnmet,
        Severity.Error,
        new("Completed with a target unmet", "指标未达标即报完成"),
        new("Completed, yet missed or never observed: {names} ({indicators}).", "已报完成，但{names}（{indicators}）未达标或无监测数据。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (!context.History.IsCompleted || context.Indicators.IsEmpty)
            return RuleOutcome.NotApplicable;
        bool isUnknown = false;
        foreach (var indicator in context.Indicators)
        {
            if (IsUnmet(indicator, context))
                return RuleOutcome.Violated(context, Violated);
            isUnknown |= IsUnknown(indicator, context);
        }

        return isUnknown ? RuleOutcome.Undetermined(context, Undetermined) : RuleOutcome.Satisfied;
    }

    private static bool IsUnmet(IndicatorStatus indicator, MeasureContext context) =>
        indicator.Indicator.By < context.AsOf && (indicator.State == IndicatorState.Missed || indicator.IsUnobservedOn(context));

    private static bool IsUnknown(IndicatorStatus indicator, MeasureContext context) => indicator.Indicator.By < context.AsOf && indicator.State == IndicatorState.Undetermined && (indicator.Indicator.Per is null || indicator.IsDueOn(context));

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var asked = context;
        var unmet = context.Indicators.Where(i => IsUnmet(i, asked)).ToList();
        return RuleOutcome.Violated(IndicatorArguments.Of([.. unmet.Select(static i => i.Indicator)])).Because(IndicatorArguments.EvidenceOf(context, unmet));
    }

    private static RuleOutcome Undetermined(in MeasureContext context)
    {
        var asked = context;
        return BuiltInRule.Undetermined(context, context.Indicators.Where(i => IsUnknown(i, asked)).ToList());
    }
}
