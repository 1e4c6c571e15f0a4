using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Rules.BuiltIn;

namespace Rectify.Evaluation;

/// <summary>A measure with the facts of a day, folded to what the rules of <see cref="RuleBits"/> need on that day and every later one.</summary>
internal readonly record struct MeasureFold
{
    public required Stage Stage { get; init; }

    public required Standing Standing { get; init; }

    /// <summary>The schedule status that no passing day changes; for an open measure, what holds on a day that is neither overdue, ahead nor behind.</summary>
    public required ScheduleStatus Settled { get; init; }

    /// <summary>The due day in force of an open measure, included; null where it is completed or has no due day.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>Whether the due day was supplied by the policy, so that it is never announced as due soon.</summary>
    public bool IsDueByPolicy { get; init; }

    /// <summary>The first day on which the reported percentage is no longer ahead of the elapsed time; null where it is not ahead.</summary>
    public LocalDate? AheadUntil { get; init; }

    /// <summary>The first day on which the reported percentage is behind the elapsed time; null where it never is.</summary>
    public LocalDate? BehindFrom { get; init; }

    /// <summary>The earliest day among the targets that are missed once it has passed; null where there is none.</summary>
    public LocalDate? TargetDue { get; init; }

    /// <summary>The earliest day among the targets never observed; null where there is none.</summary>
    public LocalDate? UnobservedDue { get; init; }

    /// <summary>The last day on which the next report of an open measure, or the next look-back of a closed one, is in time; null where none is expected.</summary>
    public LocalDate? CheckDue { get; init; }

    /// <summary>Folds a measure.</summary>
    /// <param name="situation">The measure and the facts in view.</param>
    /// <param name="factsOn">The day of the facts, from which on the fold holds.</param>
    public static MeasureFold Of(MeasureSituation situation, LocalDate factsOn)
    {
        var fold = new MeasureFold
        {
            Stage = situation.History.Stage,
            Standing = situation.Standing,
            Settled = situation.ScheduleOn(factsOn),
            TargetDue = EarliestDue(situation, static i => i.Then.State == IndicatorState.Missed),
            UnobservedDue = EarliestDue(situation, static i => i.Then.Series.Newest is null),
            CheckDue = CheckDueOf(situation, factsOn),
        };
        return situation.History.Completion is null && situation.DueDays.InForceOn(factsOn) is { HasDay: true } due
            ? fold.Open(situation, factsOn, due)
            : fold;
    }

    private MeasureFold Open(MeasureSituation situation, LocalDate factsOn, DueDay due)
    {
        var open = this with { Settled = ScheduleStatus.Undetermined, Due = due.Day, IsDueByPolicy = due.Basis == DueDayBasis.Policy };
        if (situation.History.Percent is null)
            return open;
        var days = situation.ScheduleDays().Where(d => d > factsOn).Prepend(factsOn).Order().ToList();
        int ahead = days.FindIndex(d => situation.ScheduleOn(d) != ScheduleStatus.Ahead);
        int behind = days.FindIndex(d => situation.ScheduleOn(d) == ScheduleStatus.BehindSchedule);
        return open with
        {
            Settled = ScheduleStatus.OnSchedule,
            // On the due day at the latest all of the time has elapsed, and no percentage is more than all.
            AheadUntil = ahead == 0 ? null : days[ahead],
            BehindFrom = behind < 0 ? null : days[behind],
        };
    }

    private static LocalDate? EarliestDue(MeasureSituation situation, Func<Course<IndicatorStatus>, bool> condition)
    {
        LocalDate? earliest = null;
        foreach (var indicator in situation.Indicators)
        {
            if (indicator.Until is { } due && !(earliest <= due) && condition(indicator))
                earliest = due;
        }

        return earliest;
    }

    private static LocalDate? CheckDueOf(MeasureSituation situation, LocalDate factsOn)
    {
        var (history, policy) = (situation.History, situation.Policy);
        return history.Stage switch
        {
            Stage.InProgress or Stage.Relapsed when situation.ScheduleOn(factsOn) != ScheduleStatus.OpenEnded =>
                ReportOverdue.LastReport(history).On.PlusDaysWithinCalendar(policy.ReportIntervalDays),
            Stage.ClosedOut or Stage.Published => LookBackOverdue.LastReview(history)?.On.PlusDaysWithinCalendar(policy.LookBackDays),
            _ => null,
        };
    }
}
