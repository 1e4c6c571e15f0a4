using NodaTime;
using Rectify.Plans;

namespace Rectify.Progress;

/// <summary>Determines where a milestone stands over time. On its due day it is still pending; the first report that it was reached counts.</summary>
internal static class MilestoneReader
{
    /// <summary>Returns the state until the due day and the state after it: with the facts frozen, time changes it only there.</summary>
    /// <param name="dueDays">The due days of the milestone.</param>
    /// <param name="reachedOn">The day on which it was reached, or null.</param>
    public static StatesOverTime<MilestoneState> StatesOf(DueDays dueDays, LocalDate? reachedOn)
    {
        var due = dueDays.InForceOn(LocalDate.MaxIsoValue)?.DayOrNull;
        if (reachedOn is not { } on)
            return StatesOverTime<MilestoneState>.ChangingAfter(due, MilestoneState.Pending, MilestoneState.Overdue);
        var reached = on > dueDays.OfReaching(on)?.DayOrNull ? MilestoneState.ReachedLate : MilestoneState.Reached;
        return new((LocalDate.MinIsoValue, reached));
    }

    /// <summary>Returns the day of the first report that a stage of a deadline was reached, or that its measure was completed; null where there is none.</summary>
    public static LocalDate? StageReachedOn(Milestone stage, MeasureHistory history) =>
        ReachedOn(stage, history) is { } on && !(history.FirstCompletedOn < on) ? on : history.FirstCompletedOn;

    /// <summary>Returns the day of the first report that a milestone was reached, or null.</summary>
    public static LocalDate? ReachedOn(Milestone milestone, MeasureHistory history)
    {
        foreach (var fact in history.Effective)
        {
            if (fact is MilestoneReached reached && string.Equals(reached.Milestone, milestone.Id, StringComparison.Ordinal))
                return reached.On;
        }

        return null;
    }
}
