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
        new("{days} days overdue; due by the ladder and not taken: {steps}.", "已逾期{days}天，应采取而未采取：{steps}。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (context.Policy.EscalationLadder.IsEmpty || context.Due is not { HasDay: true, Day: var due })
            return RuleOutcome.NotApplicable;
        return context.Schedule == ScheduleStatus.Overdue ? Judge(context, due) : RuleOutcome.Satisfied;
    }

    private static RuleOutcome Judge(in MeasureContext context, LocalDate due)
    {
        var ladder = LadderOf(context);
        int days = Period.DaysBetween(due, context.AsOf);
        var outcome = Missing(context, due).Count == 0 ? RuleOutcome.Satisfied : RuleOutcome.Violated(context, Violated);
        return outcome.ChangingOn(ladder.Find(rung => rung.AfterDays >= days) is { } next ? due.PlusDaysWithinCalendar(next.AfterDays).PlusDaysWithinCalendar(1) : null);
    }

    private static List<EscalationRung> LadderOf(in MeasureContext context) => [.. context.Policy.EscalationLadder.OrderBy(static rung => rung.AfterDays)];

    private static List<EscalationRung> Missing(in MeasureContext context, LocalDate due)
    {
        var (ladder, events) = (LadderOf(context), context.AllEvents);
        int days = Period.DaysBetween(due, context.AsOf);
        return [.. ladder.Where((rung, i) => days > rung.AfterDays && Taken(events, rung.Step, due) <= ladder.Take(i).Count(r => r.Step == rung.Step))];
    }

    private static int Taken(IReadOnlyList<ProgressEvent> events, ProgressEventType step, LocalDate due) => events.Count(e => e.Type == step && e.On > due);

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var due = context.Due!.Value.Day;
        var missing = Missing(context, due);
        return RuleOutcome.Violated(RuleArgument.Of("days", Period.DaysBetween(due, context.AsOf)), RuleArgument.OfTerms("steps", missing.Select(static rung => Name(rung.Step)).ToValueList()))
            .Because([.. missing.Select(static rung => BuiltInRule.PolicyValue(ProgressEventNames.Of(rung.Step), rung.AfterDays)), .. BuiltInRule.DueDayOf(context)]);
    }

    private static LocalizedText Name(ProgressEventType step) => step switch
    {
        ProgressEventType.Reminded => new("reminder", "提醒"),
        ProgressEventType.Circulated => new("circular", "通报"),
        ProgressEventType.Interviewed => new("interview", "约谈"),
        _ => new("accountability", "问责"),
    };
}
