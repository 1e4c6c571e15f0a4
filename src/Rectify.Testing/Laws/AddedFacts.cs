using NodaTime;
using Rectify.Evaluation;
using Rectify.Progress;

namespace Rectify.Testing.Laws;

/// <summary>Facts that laws add to a case.</summary>
internal static class AddedFacts
{
    private const string Id = "added by a law";
    private const int Months = 90;

    /// <summary>One fact of each kind that moves a stage, a day or a clock, about each measure, with an id by which it can be taken back.</summary>
    public static IEnumerable<ProgressEvent> Of(PlanCase plan)
    {
        var on = LocalDate.Min(plan.AsOf, plan.KnownOn);
        return plan.Plan.Measures.SelectMany(measure => (ProgressEvent[])
        [
            new Started(measure.Id, on) { Id = Id },
            new Rectified(measure.Id, on) { Id = Id },
            new ClosedOut(measure.Id, on) { Id = Id },
            new Relapsed(measure.Id, on) { Id = Id },
            new DeadlineExtended(measure.Id, on, on.PlusDays(Months)) { Id = Id },
            Suspension(measure.Id, on, until: null) with { Id = Id },
            Cancellation(measure.Id, on) with { Id = Id },
        ]);
    }

    /// <summary>Takes an added fact back.</summary>
    public static Retracted Retraction(PlanCase plan, LocalDate recordedOn) => new(LocalDate.Min(plan.AsOf, recordedOn), Id) { RecordedOn = recordedOn };

    public static Suspended Suspension(string measure, LocalDate on, LocalDate? until) => new(measure, on) { ApprovedBy = "省督察办", Reason = "汛期", Until = until };

    public static Cancelled Cancellation(string measure, LocalDate on) => new(measure, on) { ApprovedBy = "省督察办", Reason = "撤销" };

    /// <summary>Determines whether nothing but an added suspension can move the due day from a day on: no other event that moves days or clocks, no completion, and no suspension running into it.</summary>
    public static bool AreUndisturbed(MeasureAssessment measure, LocalDate from)
    {
        if (measure.CompletedOn is not null || measure.Stage == Stage.Cancelled || measure.Context.Suspensions.Any(s => !(s.To <= from)))
            return false;
        foreach (var fact in measure.Context.History.Events)
        {
            if (fact.On >= from && fact is not (Started or ProgressReported or MilestoneReached or DutyPerformed or Reminded or Circulated or Interviewed or Supervised))
                return false;
        }

        return true;
    }
}
