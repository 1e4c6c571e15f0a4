using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Rules.BuiltIn;

namespace Rectify.Evaluation;

/// <summary>A measure with the known facts, folded to the days that decide its status and the rules of <see cref="DailyRules"/>, on the day of the facts and every later one.</summary>
/// <remarks>Days are numbers of one count: <see cref="DayNumber"/>, or that of the columns they stand in.</remarks>
internal readonly record struct FoldedRow
{
    /// <summary>A day that is never reached.</summary>
    public const int Never = int.MaxValue;

    /// <summary>A day that has passed on every day.</summary>
    public const int Passed = int.MinValue;

    /// <summary>What no day changes, as by <see cref="RowFlags"/>.</summary>
    public required byte Flags { get; init; }

    /// <summary>The due day in force of an open measure, included; <see cref="Never"/> where it is completed or has no due day.</summary>
    public required int Due { get; init; }

    /// <summary>The first day on which the reported percentage is no longer ahead of the elapsed time; <see cref="Passed"/> where it is not ahead.</summary>
    public required int AheadUntil { get; init; }

    /// <summary>The first day on which the reported percentage is behind the elapsed time; <see cref="Never"/> where it never is.</summary>
    public required int BehindFrom { get; init; }

    /// <summary>The earliest day among the targets that are missed once it has passed; <see cref="Never"/> where there is none.</summary>
    public required int TargetDue { get; init; }

    /// <summary>The earliest day among the targets never observed; <see cref="Never"/> where there is none.</summary>
    public required int UnobservedDue { get; init; }

    /// <summary>The last day on which the next report of an open measure, or the next look-back of a closed one, is in time; <see cref="Never"/> where none is expected.</summary>
    public required int ReviewDue { get; init; }

    /// <summary>Whether a percentage was reported of an open measure.</summary>
    public bool HasPercent => (RowFlags.BaseStatus(Flags) & MeasureStatus.ScheduleBits) == RowFlags.HasPercent;

    /// <summary>Folds a measure.</summary>
    /// <param name="facts">The measure and the known facts, from whose day on the row holds.</param>
    public static FoldedRow Of(MeasureFacts facts)
    {
        var factsOn = facts.Known.AsOf;
        var due = facts.History.Completion is null ? facts.DueDays.InForceOn(factsOn) : null;
        bool isOpen = due is { HasDay: true };
        bool hasPercent = isOpen && facts.History.Percent is not null;
        var (aheadUntil, behindFrom) = hasPercent ? PercentDays(facts, due!.Value.Day) : (Passed, Never);
        var schedule = hasPercent ? ScheduleStatus.OnSchedule : isOpen ? ScheduleStatus.Undetermined : facts.ScheduleOn(factsOn);
        return new FoldedRow
        {
            Flags = RowFlags.Of(facts.History.Stage, schedule, facts.Standing, isOpen && due?.Basis == DueDayBasis.Policy),
            Due = Number(due?.DayOrNull),
            AheadUntil = aheadUntil,
            BehindFrom = behindFrom,
            TargetDue = EarliestDue(facts, static i => i.State == IndicatorState.Missed),
            UnobservedDue = EarliestDue(facts, static i => i.Series.Newest is null),
            ReviewDue = Number(ReviewDueOf(facts, factsOn)),
        };
    }

    /// <summary>Evaluates the row on a day. The vector kernel of bulk evaluation does the same.</summary>
    /// <param name="day">The number of the evaluation date.</param>
    /// <param name="lastSoon">The number of the last due day that is soon on it.</param>
    /// <param name="violated">The violated rules.</param>
    /// <returns>The bits of the status.</returns>
    public byte Evaluate(int day, int lastSoon, out DailyRules violated)
    {
        // Each is 1 or 0, and every rule is counted out of them: nothing foretells which way a comparison goes, and a branch that is guessed wrong costs as much as all of this.
        int completed = Bit(Flags >= RowFlags.Completed);
        int byPolicy = RowFlags.IsDueByPolicy(Flags);
        int overdue = Bit(Due < day);
        int soon = Bit(Due <= lastSoon) & ~(overdue | byPolicy);
        int behind = Bit(BehindFrom <= day) & ~overdue;
        int ahead = Bit(day < AheadUntil);
        int missed = Bit(TargetDue < day);
        int unobserved = Bit(UnobservedDue < day);
        int late = Bit(ReviewDue < day);
        violated = (DailyRules)(
            (overdue * (int)DailyRules.Overdue)
            | (soon * (int)DailyRules.DueSoon)
            | (behind * (int)DailyRules.BehindSchedule)
            | (missed * (int)DailyRules.IndicatorMissed)
            | (unobserved * (int)DailyRules.IndicatorUnobserved)
            | ((completed & (missed | unobserved)) * (int)DailyRules.CompletedWithTargetUnmet)
            | ((completed & late) * (int)DailyRules.LookBackOverdue)
            | ((~completed & late) * (int)DailyRules.ReportOverdue));
        int status = RowFlags.BaseStatus(Flags);
        int open = status | (behind * RowFlags.Behind) | (ahead * RowFlags.Ahead);
        int passed = (status & ~RowFlags.HasPercent) | RowFlags.Overdue;
        return (byte)((open & (overdue - 1)) | (passed & -overdue));
    }

    private static int Bit(bool isSet) => isSet ? 1 : 0;

    private static (int AheadUntil, int BehindFrom) PercentDays(MeasureFacts facts, LocalDate due)
    {
        var (aheadUntil, behindFrom) = facts.PercentDays(facts.History.Percent!.Value, due);
        return (aheadUntil <= facts.Known.AsOf ? Passed : DayNumber.Of(aheadUntil), Number(behindFrom));
    }

    // No rule about targets is judged for a cancelled measure.
    private static int EarliestDue(MeasureFacts facts, Func<IndicatorStatus, bool> condition)
    {
        LocalDate? earliest = null;
        foreach (var indicator in facts.History.Stage == Stage.Cancelled ? [] : facts.Indicators)
        {
            if (indicator.Last is { Indicator: { Per: null, By: { } due } } status && !(earliest <= due) && condition(status))
                earliest = due;
        }

        return Number(earliest);
    }

    private static LocalDate? ReviewDueOf(MeasureFacts facts, LocalDate factsOn)
    {
        var (history, policy) = (facts.History, facts.Policy);
        if (history.Stage.IsOpen())
            return facts.ScheduleOn(factsOn) == ScheduleStatus.OpenEnded ? null : facts.Clock.LastDayWithin(facts.NewestFactOn!.Value, policy.ReportIntervalDays);
        return history.Stage.IsClosedOut() ? LookBackOverdue.LastReview(history)?.On.PlusDaysWithinCalendar(policy.LookBackDays) : null;
    }

    private static int Number(LocalDate? day) => day is { } known ? DayNumber.Of(known) : Never;
}
