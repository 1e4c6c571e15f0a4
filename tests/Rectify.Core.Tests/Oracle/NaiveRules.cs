using NodaTime;
using Rectify.Deadlines;
using Rectify.Progress;

namespace Rectify.Core.Tests.Oracle;

/// <summary>Whether a rule of the catalogue is broken, each read off its own line of the table.</summary>
internal static class NaiveRules
{
    private static readonly Dictionary<string, Func<NaiveEvaluator, bool>> Rules = new(StringComparer.Ordinal)
    {
        ["RCT1003"] = static e => AllDays(e).Any(day => day < e.Plan.IssuedOn),
        ["RCT1004"] = static e => e.Measure.Deadline is FixedDeadline own && PromisedDays(e).Any(day => day > own.Due),
        ["RCT1007"] = static e => e.Measure.Deadline is LongTermDeadline or { IsThenLongTerm: true } && PromisedDays(e).Any(day => !Shown(e.Measure.Deadline).Contains(day)),
        ["RCT2001"] = static e => e.History.Schedule() == ScheduleStatus.Overdue,
        ["RCT2002"] = static e => IsOpen(e) && e.History.Due is { } due && !IsPolicysDay(e) && DaysTo(e, due) >= 0 && DaysTo(e, due) <= e.Policy.DueSoonDays,
        ["RCT2003"] = static e => e.Measure.Deadline is ImmediateDeadline && !e.History.IsStarted && e.AsOf > e.History.DueOn(e.AsOf),
        ["RCT2004"] = static e => e.History.Schedule() == ScheduleStatus.BehindSchedule,
        ["RCT2005"] = static e => e.DatedParts().Any(p => e.StateOf(p.Id, p.Due) == MilestoneState.Overdue),
        ["RCT2006"] = static e => e.History.Schedule() == ScheduleStatus.CompletedLate,
        ["RCT2007"] = static e => Extensions(e).Where((_, i) => IsImproper(e, i)).Any(),
        ["RCT2008"] = static e => Extensions(e).Length > e.Policy.MaxExtensions,
        ["RCT2009"] = static e => e.Duties.Any(static d => d.IsNewestMissed),
        ["RCT3001"] = static e => e.Indicators.Any(static i => i.State() == IndicatorState.Missed),
        ["RCT3002"] = static e => e.Indicators.Any(static i => i.DayHasPassed && i.Observations.Length == 0),
        ["RCT3003"] = static e => e.Indicators.Any(static i => i.State() == IndicatorState.AtRisk),
        ["RCT3004"] = static e => e.Indicators.Any(static i => i.State() == IndicatorState.Regressed),
        ["RCT3005"] = static e => e.Indicators.Any(i => i.Observations.Length > 0 && DaysSince(e, i.Observations[^1].On) > e.Policy.ObservationMaxAgeDays),
        ["RCT5001"] = static e => IsClosedOutUnaccepted([.. e.History.ThisCycle()]),
        ["RCT5002"] = static e => IsReportedDone(e) && e.Indicators.Any(static i => i.DayHasPassed && (i.Observations.Length == 0 || i.State() == IndicatorState.Missed)),
        ["RCT5004"] = static e => e.History.Stage == Stage.ClosedOut && DaysSince(e, e.History.Whole.Last(static f => f is ClosedOut).On) > e.Policy.PublicationDays,
        ["RCT5005"] = static e => e.History.Stage is Stage.ClosedOut or Stage.Published && e.History.ThisCycle().LastOrDefault(static f => f is ClosedOut or LookedBack) is { } last && DaysSince(e, last.On) > e.Policy.LookBackDays,
        ["RCT5006"] = static e => e.History.IsLapsed(),
        ["RCT5007"] = static e => IsRectifiedWithoutWork(e),
        ["RCT5009"] = static e => e.History.Whole.Where((_, i) => IsOutOfOrder(e.History, i)).Any(),
        ["RCT6001"] = static e => e.History.Stage is Stage.InProgress or Stage.Relapsed && e.History.Schedule() != ScheduleStatus.OpenEnded && e.History.Whole.LastOrDefault(IsReport) is { } last && DaysSince(e, last.On) > e.Policy.ReportIntervalDays,
        ["RCT6002"] = static e => Percentages(e) is var p && p.Where((percent, i) => i > 0 && percent < p[i - 1]).Any(),
        ["RCT6003"] = static e => e.History.Events.Any(f => Period.DaysBetween(f.On, f.RecordedOn) > e.Policy.LateRecordingDays),
        ["RCT7001"] = static e => e.History.Schedule() == ScheduleStatus.Overdue && e.Policy.EscalationLadder.Any(r => DaysSince(e, e.History.Due!.Value) > r.AfterDays && !e.History.Events.Any(f => f.Type == r.Step && f.On > e.History.Due)),
        ["RCT7002"] = static e => e.History.Events.OfType<OrderIssued>().Any(o => e.AsOf > o.AnswerBy && !e.History.Events.OfType<OrderAnswered>().Any(a => a.On >= o.On && string.Equals(a.Order, o.Order, StringComparison.Ordinal))),
    };

    public static string[] Known { get; } = [.. Rules.Keys];

    /// <summary>The rules that cannot be told where the schedule or an indicator cannot.</summary>
    public static string[] FollowingAState { get; } = ["RCT2004", "RCT3001", "RCT3003", "RCT3004"];

    public static IEnumerable<string> Undetermined(NaiveEvaluator e) => FollowingAState
        .Where(rule => !IsViolated(rule, e))
        .Where(rule => rule == "RCT2004" ? e.History.Schedule() == ScheduleStatus.Undetermined : e.Indicators.Any(static i => i.State() == IndicatorState.Undetermined));

    public static bool IsViolated(string rule, NaiveEvaluator evaluator) => Rules[rule](evaluator);

    private static int DaysTo(NaiveEvaluator e, LocalDate day) => Period.DaysBetween(e.AsOf, day);

    private static int DaysSince(NaiveEvaluator e, LocalDate day) => Period.DaysBetween(day, e.AsOf);

    private static IEnumerable<LocalDate> PromisedDays(NaiveEvaluator e) =>
        e.Measure.Milestones.Select(static m => ((FixedDeadline)m.Deadline).Due).Concat(e.Measure.Indicators.Where(static i => i.By is not null).Select(static i => i.By!.Value));

    private static IEnumerable<LocalDate> AllDays(NaiveEvaluator e) => PromisedDays(e).Concat(Shown(e.Measure.Deadline));

    private static IEnumerable<LocalDate> Shown(Deadline? deadline) => deadline switch
    {
        FixedDeadline f => [f.Due],
        StagedDeadline s => s.Stages.Select(static stage => stage.Due),
        PeriodDeadline p => [p.Due],
        _ => [],
    };

    private static bool IsReportedDone(NaiveEvaluator e) => e.History.Stage is Stage.Rectified or Stage.Accepted or Stage.ClosedOut or Stage.Published;

    private static bool IsOpen(NaiveEvaluator e) => e.History.Schedule() is not (ScheduleStatus.CompletedLate or ScheduleStatus.CompletedOnTime);

    private static bool IsPolicysDay(NaiveEvaluator e) => e.Measure.Deadline is ImmediateDeadline && e.History.Due == e.History.FirstDue();

    private static DeadlineExtended[] Extensions(NaiveEvaluator e) => [.. e.History.Whole.OfType<DeadlineExtended>()];

    private static bool IsImproper(NaiveEvaluator e, int index)
    {
        var extension = Extensions(e)[index];
        var due = HadNoDueDay(e, extension) ? null : e.History.FirstDue();
        foreach (var earlier in Extensions(e).Take(index))
            due = earlier.NewDue > due ? earlier.NewDue : due;

        return string.IsNullOrWhiteSpace(extension.ApprovedBy) || extension.On > due;
    }

    // Once begun, what is to be done at once and then kept up has no day left that an extension could come too late for.
    private static bool HadNoDueDay(NaiveEvaluator e, DeadlineExtended extension) =>
        e.Measure.Deadline is ImmediateDeadline { IsThenLongTerm: true } && e.History.Whole.TakeWhile(f => !ReferenceEquals(f, extension)).Any(IsStep);

    private static bool IsStep(ProgressEvent fact) => fact.Type <= ProgressEventType.Published || NaiveHistory.IsRelapse(fact);

    // An acceptance that was refused again does not carry a close-out; one reported after it does.
    private static bool IsClosedOutUnaccepted(ProgressEvent[] cycle)
    {
        int last = Array.FindLastIndex(cycle, static f => f is ClosedOut);
        return last >= 0
            && !cycle.Skip(last).Any(static f => f is Accepted)
            && cycle.Take(last).LastOrDefault(static f => f is Accepted or AcceptanceRefused) is not Accepted;
    }

    private static bool IsRectifiedWithoutWork(NaiveEvaluator e) =>
        e.History.ThisCycle().Any(static f => f is Rectified) && !e.History.ThisCycle().TakeWhile(static f => f is not Rectified).Any(static f => f is Started or ProgressReported);

    private static bool IsReport(ProgressEvent fact) => fact is Started or ProgressReported or AcceptanceRefused || NaiveHistory.IsRelapse(fact);

    private static decimal[] Percentages(NaiveEvaluator e) => [.. e.History.ThisCycle().OfType<ProgressReported>().Select(static r => r.Percent)];

    private static bool IsOutOfOrder(NaiveHistory history, int index)
    {
        // What is taken up again begins anew: only what follows the last start, refusal or relapse stands.
        int anew = Array.FindLastIndex(history.Whole, Math.Max(index - 1, 0), index, static f => f is Started or AcceptanceRefused || NaiveHistory.IsRelapse(f));
        var before = history.Whole[(anew + 1)..index];
        return history.Whole[index] switch
        {
            Accepted or AcceptanceRefused => !before.Any(static f => f is Rectified),
            Published => !before.Any(static f => f is ClosedOut),
            Started => before.Any(static f => f is Rectified),
            _ => false,
        };
    }
}
