using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT2012: at issue there is less time from the start to the due day of a fixed or period deadline than the policy asks for.</summary>
internal sealed class TooLittleTime : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.TooLittleTime,
        Severity.Info,
        new("Too little time", "整改时间过短"),
        new("Only {days:day|days} from {start} to {due}; at least {least} are expected.", "自{start}至{due}仅{days}天，不足{least}天。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (DueOf(context.Measure.Deadline) is not { } due)
            return RuleOutcome.NotApplicable;
        return Period.DaysBetween(context.StartsOn, due) < context.Policy.LeastTimeDays ? RuleOutcome.Violated(context, Violated) : RuleOutcome.Satisfied;
    }

    private static LocalDate? DueOf(Deadline? deadline) => deadline switch
    {
        FixedDeadline dated => dated.Due,
        PeriodDeadline period => period.Due,
        _ => null,
    };

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var due = DueOf(context.Measure.Deadline)!.Value;
        int least = context.Policy.LeastTimeDays;
        return RuleOutcome.Violated(
                RuleArgument.Of("start", context.StartsOn),
                RuleArgument.Of("due", due),
                RuleArgument.Of("days", Period.DaysBetween(context.StartsOn, due)),
                RuleArgument.Of("least", least))
            .Because(BuiltInRule.DeadlineOf(context.Measure), BuiltInRule.PolicyValue(nameof(context.Policy.LeastTimeDays), least));
    }
}
