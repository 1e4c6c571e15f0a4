using NodaTime;

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
        bool isDated = false;
        foreach (var indicator in context.Indicators)
        {
            if (indicator.IsUnobservedOn(context))
                return RuleOutcome.Violated(context, Violated);
            isDated |= indicator.Indicator.By is not null || indicator.Indicator.Per is not null;
        }

        return isDated ? RuleOutcome.Satisfied : RuleOutcome.NotApplicable;
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var asked = context;
        var unobserved = context.Indicators.Where(i => i.IsUnobservedOn(asked));
        return RuleOutcome.Violated(IndicatorArguments.Of([.. unobserved.Select(static i => i.Indicator)])).Because(BuiltInRule.TextOf(context.Measure));
    }
}
