using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;

namespace Rectify.Progress;

/// <summary>Tells where a milestone stands on a day.</summary>
public static class MilestoneReader
{
    /// <summary>The state of a milestone. On its due day it is still pending.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <param name="history">What is known of its measure; the first report that it was reached counts.</param>
    /// <param name="context">What its deadline needs to become a day.</param>
    /// <param name="asOf">The day looked at.</param>
    /// <exception cref="ArgumentNullException">The milestone or history is null.</exception>
    public static MilestoneState StateOn(Milestone milestone, MeasureHistory history, in DeadlineContext context, LocalDate asOf)
    {
        Guard.Against.Null(history);
        return CourseOf(Guard.Against.Null(milestone).Deadline.Resolve(context), ReachedOn(milestone, history)).On(asOf);
    }

    /// <summary>The state of a stage of a staged deadline before its last: reached too once the measure is reported as rectified.</summary>
    /// <param name="stage">The stage, one of <see cref="Measure.EarlierStages"/>.</param>
    /// <param name="history">What is known of its measure.</param>
    /// <param name="context">What its deadline needs to become a day.</param>
    /// <param name="asOf">The day looked at.</param>
    /// <exception cref="ArgumentNullException">The stage or history is null.</exception>
    public static MilestoneState StageStateOn(Milestone stage, MeasureHistory history, in DeadlineContext context, LocalDate asOf)
    {
        Guard.Against.Null(history);
        return CourseOf(Guard.Against.Null(stage).Deadline.Resolve(context), StageReachedOn(stage, history)).On(asOf);
    }

    /// <summary>The state until the due day and the state after it: with the facts frozen, time changes it only there.</summary>
    internal static Course<MilestoneState> CourseOf(in DueDay due, LocalDate? reachedOn)
    {
        if (reachedOn is not { } on)
            return new(due.DayOrNull, MilestoneState.Pending, MilestoneState.Overdue);
        var reached = on > due.DayOrNull ? MilestoneState.ReachedLate : MilestoneState.Reached;
        return new(due.DayOrNull, reached, reached);
    }

    /// <summary>The day of the first report that a stage of a deadline was reached, or that its measure was rectified.</summary>
    internal static LocalDate? StageReachedOn(Milestone stage, MeasureHistory history)
    {
        var rectifiedOn = history.FirstDay(ProgressEventNames.Of(ProgressEventType.Rectified));
        return ReachedOn(stage, history) is { } on && !(rectifiedOn < on) ? on : rectifiedOn;
    }

    /// <summary>The day of the first report that a milestone was reached, or null.</summary>
    internal static LocalDate? ReachedOn(Milestone milestone, MeasureHistory history)
    {
        foreach (var fact in history.Events)
        {
            if (fact is MilestoneReached reached && string.Equals(reached.Milestone, milestone.Id, StringComparison.Ordinal))
                return reached.On;
        }

        return null;
    }
}
