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
        for (int i = 0; i < history.Events.Length; i++)
        {
            var (on, next) = (history.Events[i].On, history.Stages[i]);
            if (next == stage)
                continue;
            if (stage != Stage.NotStarted)
                yield return new(from, on, stage);
            (stage, from) = (next, on);
        }

        if (stage != Stage.NotStarted)
            yield return new(from, asOf, stage);
    }
}
