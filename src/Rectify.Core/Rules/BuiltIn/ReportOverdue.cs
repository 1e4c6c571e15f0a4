using NodaTime;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT6001: open and not open-ended, and nothing has been reported for longer than the policy allows.</summary>
internal sealed class ReportOverdue : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.ReportOverdue,
        Severity.Warning,
        new("No report for too long", "超期未报进展"),
        new("Nothing reported since {last}, {days} days ago.", "自{last}起已{days}天未报进展。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (context.Stage is not (Stage.InProgress or Stage.Relapsed) || context.Schedule == ScheduleStatus.OpenEnded)
            return RuleOutcome.NotApplicable;
        var silentFrom = LastReport(context.History).On.PlusDaysWithinCalendar(context.Policy.ReportIntervalDays);
        return context.AsOf <= silentFrom
            ? RuleOutcome.Satisfied.ChangingOn(silentFrom.PlusDaysWithinCalendar(1))
            : RuleOutcome.Violated(context, Violated);
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var last = LastReport(context.History);
        return RuleOutcome.Violated(RuleArgument.Of("last", last.On), RuleArgument.Of("days", Period.DaysBetween(last.On, context.AsOf)))
            .Because(Evidence.Of(last), BuiltInRule.PolicyValue(nameof(context.Policy.ReportIntervalDays), context.Policy.ReportIntervalDays));
    }

    /// <summary>The report that silence is counted from. An open stage was set by one of these events, so there is one.</summary>
    public static ProgressEvent LastReport(MeasureHistory history)
    {
        var events = history.Events;
        int last = events.Length - 1;
        while (events[last] is not (Started or ProgressReported or AcceptanceRefused or Relapsed or LookedBack { Holds: false }))
            last--;
        return events[last];
    }
}
