using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Oracle;

/// <summary>The rules about time limits, extensions, suspensions and duties.</summary>
internal static class NaiveScheduleRules
{
    public static NaiveRule[] Rules { get; } =
    [
        new("RCT2001", Severity.Error, static e => IsOpenAndUntellable(e) ? null : e.History.Schedule() == ScheduleStatus.Overdue),
        new("RCT2002", Severity.Warning, static e => IsOpenAndUntellable(e) ? null : e.History.Completion() is null && e.History.Due is { Day: { } due, IsPolicys: false } && DaysTo(e, due) >= 0 && DaysTo(e, due) <= e.Policy.DueSoonDays),
        new("RCT2003", Severity.Error, static e => IsToBeginAtOnce(e) && !e.History.IsStarted && e.AsOf > Allowance(e)),
        new("RCT2004", Severity.Warning, IsBehind),
        new("RCT2005", WeightOfMilestones, static e => OverdueMilestones(e).Any() ? true : e.Milestones.Any(m => IsUntellable(e, m.Milestone)) ? null : false),
        new("RCT2006", Severity.Warning, static e => IsCompletedAndUntellable(e) ? null : e.History.Schedule() == ScheduleStatus.CompletedLate),
        new("RCT2007", Severity.Warning, static e => NaiveRules.Any(e.History.Whole, s => IsImproper(e, s))),
        new("RCT2008", Severity.Warning, static e => e.History.Whole.Count(static s => s.Fact is DeadlineExtended) > e.Policy.MaxExtensions),
        new("RCT2009", Severity.Warning, static e => NaiveRules.Any(e.Duties, static d => d.IsNewestMissed ? true : d.IsUndetermined ? null : false)),
        new("RCT2010", Severity.Warning, static e => e.History.Whole.Any(s => s.Fact is Suspended f && (string.IsNullOrWhiteSpace(f.ApprovedBy) || (Begins(e, s) && HadPassed(e, s))))),
        new("RCT2011", Severity.Warning, static e => e.History.Clock.IsStopped(e.AsOf) && e.History.SuspendedDays > e.Policy.SuspensionLimitDays),
        new("RCT2012", Severity.Info, static e => OwnDay(e.Measure.Deadline) is { } due && Period.DaysBetween(e.History.StartsOn, due) < e.Policy.LeastTimeDays),
    ];

    private static int DaysTo(NaiveEvaluator e, LocalDate day) => Period.DaysBetween(e.AsOf, day);

    private static bool IsOpenAndUntellable(NaiveEvaluator e) => e.History is { IsOpenEnded: false, Due.Kind: DueDayKind.Undetermined } && e.History.Completion() is null;

    private static bool IsCompletedAndUntellable(NaiveEvaluator e) => e.History is { IsOpenEnded: false, CompletedAgainst.Kind: DueDayKind.Undetermined };

    private static bool IsUntellable(NaiveEvaluator e, Milestone milestone) =>
        new NaiveDue(e.History, milestone.Deadline, moves: false).On(e.AsOf).Kind == DueDayKind.Undetermined
        && !e.History.Whole.Any(s => s.Fact is MilestoneReached m && string.Equals(m.Milestone, milestone.Id, StringComparison.Ordinal));

    private static LocalDate? OwnDay(Deadline? deadline) => deadline switch
    {
        FixedDeadline f => f.Due,
        PeriodDeadline p => p.Due,
        _ => null,
    };

    private static bool IsToBeginAtOnce(NaiveEvaluator e) => e.Measure.Deadline is ImmediateDeadline or { StartsAtOnce: true };

    // The allowance of "at once" moves like a due day; where it is the due day itself, with it.
    private static LocalDate? Allowance(NaiveEvaluator e) => e.Measure.Deadline is ImmediateDeadline
        ? e.History.Due.Day
        : new NaiveDue(e.History, new ImmediateDeadline(), moves: false).On(e.AsOf).Day;

    private static bool? IsBehind(NaiveEvaluator e)
    {
        if (e.History.Schedule() is var schedule && schedule != ScheduleStatus.Undetermined)
            return schedule == ScheduleStatus.BehindSchedule;

        return IsTooEarlyForPercent(e) ? false : null;
    }

    /// <summary>Whether the schedule lacks a percentage alone, and none is expected, or none yet.</summary>
    public static bool IsTooEarlyForPercent(NaiveEvaluator e)
    {
        if (e.History.Schedule() != ScheduleStatus.Undetermined || e.History.Completion() is not null || e.History.Due.Day is null || e.History.Percent is not null)
            return false;

        var since = e.History.Whole.LastOrDefault(static s => s.OpensCycle)?.Fact.On ?? e.History.StartsOn;
        return !e.Policy.ExpectsPercentages || Period.DaysBetween(since, e.AsOf) <= e.Policy.FirstPercentDays;
    }

    private static IEnumerable<Modality> OverdueMilestones(NaiveEvaluator e) =>
        e.Milestones.Where(static m => m.State == MilestoneState.Overdue).Select(static m => m.Milestone.Modality);

    private static Severity WeightOfMilestones(NaiveEvaluator e) => OverdueMilestones(e).Contains(Modality.Binding) ? Severity.Error : Severity.Info;

    // A second one while one runs begins none.
    private static bool Begins(NaiveEvaluator e, NaiveStep step) => !new NaiveClock(e.History.Whole.Where(s => s.Place < step.Place).Select(static s => s.Fact)).IsStopped(step.Fact.On);

    private static bool HadPassed(NaiveEvaluator e, NaiveStep step) => step.Fact.On > e.History.DueDays.JustBefore(step);

    private static bool? IsImproper(NaiveEvaluator e, NaiveStep step) => step.Fact switch
    {
        DeadlineExtended f => string.IsNullOrWhiteSpace(f.ApprovedBy) || HadPassed(e, step) ? true : e.History.DueDays.IsUntellableBefore(step) ? null : false,
        DeadlineAdvanced f => string.IsNullOrWhiteSpace(f.ApprovedBy),
        _ => false,
    };
}
