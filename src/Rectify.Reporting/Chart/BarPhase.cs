using NodaTime;
using Rectify.Progress;

namespace Rectify.Reporting.Charts;

/// <summary>A stretch of a measure's history in one stage: from a day to the next change, or to the day looked at.</summary>
internal readonly record struct BarPhase(LocalDate From, LocalDate To, Stage Stage)
{
    /// <summary>The stretches of a history, in order, those before the start left out.</summary>
    public static IEnumerable<BarPhase> Of(MeasureHistory history, LocalDate asOf)
    {
        var (stage, from) = (Stage.NotStarted, asOf);
        foreach (var (on, next) in Changes(history.Events.ToArray()))
        {
            if (stage != Stage.NotStarted)
                yield return new(from, on, stage);
            (stage, from) = (next, on);
        }

        if (stage != Stage.NotStarted)
            yield return new(from, asOf, stage);
    }

    // Each stage is what the history comes to so far, so that the bar and the verdict cannot disagree.
    private static IEnumerable<(LocalDate On, Stage Stage)> Changes(ProgressEvent[] events)
    {
        var stage = Stage.NotStarted;
        for (int i = 0; i < events.Length; i++)
        {
            if (!CanMove(events[i]))
                continue;
            var next = new MeasureHistory(events[..(i + 1)]).Stage;
            if (next != stage)
                yield return (events[i].On, next);
            stage = next;
        }
    }

    private static bool CanMove(ProgressEvent fact) => fact is LookedBack { Holds: false } || StageTable.Transitions.Any(t => t.On == fact.Type);
}
