using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;

namespace Rectify.Progress;

/// <summary>Tells where a milestone stands over time. On its due day it is still pending; the first report that it was reached counts.</summary>
internal static class MilestoneReader
{
    /// <summary>The state until the due day and the state after it: with the facts frozen, time changes it only there.</summary>
    public static Course<MilestoneState> CourseOf(in DueDay due, LocalDate? reachedOn)
    {
        if (reachedOn is not { } on)
            return new(due.DayOrNull, MilestoneState.Pending, MilestoneState.Overdue);
        var reached = on > due.DayOrNull ? MilestoneState.ReachedLate : MilestoneState.Reached;
        return new(due.DayOrNull, reached, reached);
    }

    /// <summary>The day of the first report that a stage of a deadline was reached, or that its measure was rectified.</summary>
    public static LocalDate? StageReachedOn(Milestone stage, MeasureHistory history)
    {
        var rectifiedOn = history.FirstDay(ProgressEventNames.Of(ProgressEventType.Rectified));
        return ReachedOn(stage, history) is { } on && !(rectifiedOn < on) ? on : rectifiedOn;
    }

    /// <summary>The day of the first report that a milestone was reached, or null.</summary>
    public static LocalDate? ReachedOn(Milestone milestone, MeasureHistory history)
    {
        foreach (var fact in history.Events)
        {
            if (fact is MilestoneReached reached && string.Equals(reached.Milestone, milestone.Id, StringComparison.Ordinal))
                return reached.On;
        }

        return null;
    }
}
