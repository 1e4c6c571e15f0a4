using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Rules.BuiltIn;

namespace Rectify.Bulk;

/// <summary>Folds a measure and the facts in view on a day into a row, its units aside.</summary>
internal static class RowFold
{
    public static MeasureRow Of(MeasureSituation situation, LocalDate factsOn)
    {
        var context = situation.On(factsOn);
        var row = new MeasureRow
        {
            Stage = context.Stage,
            Standing = context.Standing,
            Settled = context.Schedule,
            TargetDue = EarliestDue(context.Indicators, i => IsMissedOnceDue(i, situation.Policy, factsOn)),
            UnobservedDue = EarliestDue(context.Indicators, static i => i.Series.Newest is null),
            CheckDue = CheckDue(context),
        };
        bool isOpen = context.Due is { HasDay: true } && context.History.Completion is null;
        return isOpen ? WithDueDay(row, situation, context) : row;
    }

    private static MeasureRow WithDueDay(in MeasureRow row, MeasureSituation situation, in MeasureContext context)
    {
        var due = context.Due!.Value;
        var open = row with
        {
            Settled = ScheduleStatus.Undetermined,
            Due = DayNumber.Of(due.Day),
            IsDueByPolicy = due.Basis == DueDayBasis.Policy,
        };
        if (context.History.Percent is null)
            return open;
        var factsOn = context.AsOf;
        var days = situation.ScheduleDays().Where(d => d > factsOn).Prepend(factsOn).Order().ToList();
        int ahead = days.FindIndex(d => situation.ScheduleOn(d) != ScheduleStatus.Ahead);
        int behind = days.FindIndex(d => situation.ScheduleOn(d) == ScheduleStatus.BehindSchedule);
        return open with
        {
            Settled = ScheduleStatus.OnSchedule,
            AheadUntil = ahead == 0 ? null : DayNumber.Of(ahead < 0 ? LocalDate.MaxIsoValue : days[ahead]),
            BehindFrom = behind < 0 ? null : DayNumber.Of(days[behind]),
        };
    }

    private static int? EarliestDue(ValueList<IndicatorStatus> indicators, Func<IndicatorStatus, bool> condition)
    {
        int? earliest = null;
        foreach (var indicator in indicators)
        {
            if (indicator.Indicator.By is { } by && condition(indicator) && !(earliest <= DayNumber.Of(by)))
                earliest = DayNumber.Of(by);
        }

        return earliest;
    }

    // With the facts frozen, the state once due is the same on every day after.
    private static bool IsMissedOnceDue(IndicatorStatus status, EvaluationPolicy policy, LocalDate factsOn)
    {
        var dayAfter = status.Indicator.By!.Value.PlusDaysWithinCalendar(1);
        return IndicatorReader.StateOn(status.Indicator, status.Series, LocalDate.Max(dayAfter, factsOn), policy.ApproximationPercent) == IndicatorState.Missed;
    }

    private static int? CheckDue(in MeasureContext context) => context.Stage switch
    {
        Stage.InProgress or Stage.Relapsed when context.Schedule != ScheduleStatus.OpenEnded =>
            DayAfter(ReportOverdue.LastReport(context.History), context.Policy.ReportIntervalDays),
        Stage.ClosedOut or Stage.Published when LookBackOverdue.LastReview(context.History) is { } review => DayAfter(review, context.Policy.LookBackDays),
        _ => null,
    };

    private static int DayAfter(ProgressEvent fact, int days) => DayNumber.Of(fact.On.PlusDaysWithinCalendar(days));
}
