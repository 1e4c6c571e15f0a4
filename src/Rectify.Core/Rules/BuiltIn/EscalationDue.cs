using NodaTime;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT7001: overdue beyond a rung of the escalation ladder that has not been taken since the due day.</summary>
internal sealed class EscalationDue : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.EscalationDue,
        Severity.Warning,
        new("Escalation step not taken", "未按规定升级督办"),
        new("{days:day|days} overdue; due by the ladder and not taken: {steps}.", "已逾期{days}天，应采取而未采取：{steps}。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (context.Policy.EscalationLadder.IsEmpty || context.Due is not { HasDay: true, Day: var due })
            return RuleOutcome.NotApplicable;
        return context.Schedule == ScheduleStatus.Overdue ? Judge(context, BuiltInRule.OverdueSince(context, due)) : RuleOutcome.Satisfied;
    }

    private static RuleOutcome Judge(MeasureContext context, LocalDate since)
    {
        var ladder = LadderOf(context);
        int days = context.Clock.DaysBetween(since, context.AsOf);
        var outcome = Missing(context, since).Count == 0 ? RuleOutcome.Satisfied : RuleOutcome.Violated(context, Violated);
        return outcome.WithReevaluateOn(ladder.Find(rung => rung.AfterDays >= days) is { } next ? context.Clock.LastDayWithin(since, next.AfterDays)?.PlusDaysWithinCalendar(1) : null);
    }

    private static List<EscalationRung> LadderOf(in MeasureContext context) => [.. context.Policy.EscalationLadder.OrderBy(static rung => rung.AfterDays)];

    private static List<EscalationRung> Missing(MeasureContext context, LocalDate since)
    {
        var (ladder, events) = (LadderOf(context), context.CountingEvents);
        int days = context.Clock.DaysBetween(since, context.AsOf);
        return [.. ladder.Where((rung, i) => days > rung.AfterDays && Taken(events, rung.Step, since) <= ladder.Take(i).Count(r => r.Step == rung.Step))];
    }

    private static int Taken(ValueList<ProgressEvent> events, ProgressEventType step, LocalDate since) => events.Count(e => e.Type == step && e.On > since);

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var since = BuiltInRule.OverdueSince(context, context.Due!.Value.Day);
        var missing = Missing(context, since);
        return BuiltInRule.AboutOverdue(context, RuleArgument.Of("days", context.Clock.DaysBetween(since, context.AsOf)), RuleArgument.OfTerms("steps", missing.Select(static rung => Name(rung.Step)).ToValueList()))
            .Because([.. missing.Select(static rung => BuiltInRule.PolicyValue(ProgressEventNames.Of(rung.Step), rung.AfterDays)), .. BuiltInRule.DueDayOf(context)]);
    }

    private static LocalizedText Name(ProgressEventType step) => step switch
    {
        ProgressEventType.Reminded => new("reminder", "提醒"),
        ProgressEventType.Circulated => new("circular", "通报"),
        ProgressEventType.Interviewed => new("talks", "约谈"),
        _ => new("accountability", "问责"),
    };
}
