using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT2003: a measure that is to start at once has not started, and its allowance has passed. A late start ends it.</summary>
internal sealed class ImmediateNotStarted : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.ImmediateNotStarted,
        Severity.Error,
        new("Immediate measure not started", "立行立改未启动"),
        new("To be started at once, by {due} at the latest, and not started {days:day|days} later.", "应立行立改，最迟应于{due}启动，已过{days}天仍未启动。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (context.Measure.Deadline is not (ImmediateDeadline or { StartsAtOnce: true }))
            return RuleOutcome.NotApplicable;
        if (context.History.HasStarted || context.StartBy is not { HasDay: true, Day: var due })
            return RuleOutcome.Satisfied;
        if (context.AsOf <= due)
            return RuleOutcome.Satisfied.WithReevaluateOn(due.PlusDaysWithinCalendar(1));
        return RuleOutcome.Violated(context, Violated);
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var due = context.StartBy!.Value;
        return RuleOutcome.Violated(RuleArgument.Of("due", due.Day), RuleArgument.Of("days", Period.DaysBetween(due.Day, context.AsOf)))
            .Because(BuiltInRule.DueDayOf(context, due).AsSpan());
    }
}
