namespace Rectify.Rules.BuiltIn;

/// <summary>RCT3002: an indicator's day has passed with no observation at all.</summary>
internal sealed class IndicatorUnobserved : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.IndicatorUnobserved,
        Severity.Warning,
        new("Due target never observed", "到期指标无监测数据"),
        new("Due, and never observed: {names} ({indicators}).", "{names}（{indicators}）已到期，尚无监测数据。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var asOf = context.AsOf;
        var dated = context.Indicators.Where(static i => i.Indicator.By is not null).ToList();
        if (dated.Count == 0)
            return RuleOutcome.NotApplicable;
        var unobserved = dated.FindAll(i => i.Indicator.By < asOf && i.Series.Newest is null);
        return unobserved.Count == 0
            ? RuleOutcome.Satisfied
            : RuleOutcome.Violated(IndicatorArguments.Of([.. unobserved.Select(static i => i.Indicator)])).Because(BuiltInRule.TextOf(context.Measure));
    }
}
