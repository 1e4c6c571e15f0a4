using NodaTime;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT6001: open and not open-ended, and nothing has been recorded for longer than the policy allows.</summary>
internal sealed class ReportOverdue : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.ReportOverdue,
        Severity.Warning,
        new("No report for too long", "超期未报进展"),
        new("Nothing recorded since {last}, for {days:day|days}.", "自{last}起已{days}天未报进展。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (!context.Stage.IsOpen() || context.Schedule == ScheduleStatus.OpenEnded)
            return RuleOutcome.NotApplicable;
        var last = context.Clock.LastDayWithin(context.NewestFactOn!.Value, context.Policy.ReportIntervalDays);
        return context.AsOf > last ? RuleOutcome.Violated(context, Violated) : RuleOutcome.Satisfied.WithReevaluateOn(last?.PlusDaysWithinCalendar(1));
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var last = context.NewestFactOn!.Value;
        return RuleOutcome.Violated(RuleArgument.Of("last", last), RuleArgument.Of("days", context.Clock.DaysBetween(last, context.AsOf)))
            .Because([.. NewestFacts(context, last), BuiltInRule.PolicyValue(nameof(context.Policy.ReportIntervalDays), context.Policy.ReportIntervalDays)]);
    }

    private static IEnumerable<Evidence> NewestFacts(MeasureContext context, LocalDate last)
    {
        if (context.CountingEvents.LastOrDefault(e => e.On == last) is { } fact)
            yield return Evidence.Of(fact);
        else if (context.Measure.Indicators.SelectMany(i => context.Known.ObservationsOf(i.Id)).LastOrDefault(o => o.On == last) is { } observation)
            yield return Evidence.Of(observation);
    }
}
