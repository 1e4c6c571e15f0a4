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
        var asOf = context.AsOf;
        if (!context.History.IsCompleted || context.Indicators.IsEmpty)
            return RuleOutcome.NotApplicable;
        var due = context.Indicators.Where(i => i.Indicator.By < asOf).ToList();
        var unmet = due.FindAll(static i => i.State == IndicatorState.Missed || i.Series.Newest is null);
        var unknown = due.FindAll(static i => i.State == IndicatorState.Undetermined);
        return unmet.Count > 0 ? Violated(context, unmet) : unknown.Count > 0 ? BuiltInRule.Undetermined(context, unknown) : RuleOutcome.Satisfied;
    }

    private static RuleOutcome Violated(in MeasureContext context, List<IndicatorStatus> unmet) =>
        RuleOutcome.Violated(IndicatorArguments.Of([.. unmet.Select(static i => i.Indicator)])).Because(IndicatorArguments.EvidenceOf(context, unmet));
}
