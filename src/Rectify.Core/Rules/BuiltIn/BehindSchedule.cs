using NodaTime;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT2004: the reported percentage is below the elapsed share of time by more than the tolerance (未达到序时进度).</summary>
internal sealed class BehindSchedule : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.BehindSchedule,
        Severity.Warning,
        new("Behind schedule", "未达到序时进度"),
        new("{percent}% is reported, while {expected}% of the time has passed.", "上报进度{percent}%，时间进度已达{expected}%。"));

    public RuleOutcome Evaluate(in MeasureContext context) => context.Schedule switch
    {
        ScheduleStatus.OpenEnded or ScheduleStatus.Overdue => RuleOutcome.NotApplicable,
        ScheduleStatus.Undetermined when LacksOnlyPercentage(context) => WithoutPercentage(context),
        ScheduleStatus.Undetermined => RuleOutcome.Undetermined(context, Undetermined),
        ScheduleStatus.BehindSchedule => RuleOutcome.Violated(context, Violated),
        _ => RuleOutcome.Satisfied,
    };

    private static bool LacksOnlyPercentage(MeasureContext context) => context is { History: { Completion: null, Percent: null }, Due: { HasDay: true } };

    // A first report is not expected at once.
    private static RuleOutcome WithoutPercentage(MeasureContext context)
    {
        if (!context.Policy.ExpectsPercentages)
            return RuleOutcome.NotApplicable;
        var last = (context.History.CycleOpenedOn ?? context.StartsOn).PlusDaysWithinCalendar(context.Policy.FirstPercentDays);
        return context.AsOf <= last
            ? RuleOutcome.NotApplicable.WithReevaluateOn(last.PlusDaysWithinCalendar(1))
            : RuleOutcome.Undetermined(context, Undetermined);
    }

    private static RuleOutcome Undetermined(in MeasureContext context) => context.Due switch
    {
        null => RuleOutcome.Undetermined("no time limit is stated", "方案未写明整改时限").Because(BuiltInRule.TextOf(context.Measure)),
        { HasDay: false } unknown => BuiltInRule.Undetermined(unknown, BuiltInRule.DeadlineOf(context.Measure)),
        _ => RuleOutcome.Undetermined("no percentage has been reported", "尚未上报进度百分比").Because(BuiltInRule.DeadlineOf(context.Measure)),
    };

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var report = context.History.PercentReport!;
        return BuiltInRule.About(context.Due, RuleArgument.Of("percent", report.Percent!.Value), RuleArgument.Of("expected", Expected(context)))
            .Because(
            [
                Evidence.Of(report),
                BuiltInRule.PolicyValue(nameof(context.Policy.ScheduleTolerancePoints), context.Policy.ScheduleTolerancePoints),
                .. BuiltInRule.DueDayOf(context),
            ]);
    }

    // For people, to one place; the status itself is found without rounding.
    private static decimal Expected(in MeasureContext context)
    {
        var (elapsed, total) = context.Clock.ShareOn(context.AsOf, context.Due!.Value.Day);
        return Math.Round(100 * elapsed / total, 1, MidpointRounding.ToEven);
    }
}
