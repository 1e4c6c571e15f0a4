using NodaTime;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Progress;

namespace Rectify.Reporting.Charts;

/// <summary>Finds the days on which a measure was overdue: open, and after the due day in force then.</summary>
internal static class LateSpans
{
    // Each turn of a history asks for the due day of its time; of one that turns thousands of times the newest turns are drawn.
    private const int MostTurns = 256;

    public static IEnumerable<DaySpan> Of(MeasureAssessment measure)
    {
        var (context, asOf) = (measure.Context, measure.Context.AsOf);
        if (context.DueDays.IsOpenEnded)
            yield break;
        DaySpan? open = null;
        foreach (var (from, to, stage) in Stretches(context.History, context.StartsOn, asOf))
        {
            if (!IsOpen(stage) || LateIn(context.DueDays, from, to) is not { } late)
                continue;
            if (open is { } before && before.To == late.From)
            {
                open = new(before.From, late.To);
                continue;
            }

            if (open is { } whole)
                yield return whole;
            open = late;
        }

        if (open is { } last)
            yield return last;
    }

    private static DaySpan? LateIn(DueDays days, LocalDate from, LocalDate to) =>
        days.InForceOn(from) is { HasDay: true, Day: var due } && due < to && from < to ? new(LocalDate.Max(from, due), to) : null;

    private static bool IsOpen(Stage stage) => stage is Stage.NotStarted or Stage.InProgress or Stage.Relapsed;

    private static IEnumerable<(LocalDate From, LocalDate To, Stage Stage)> Stretches(MeasureHistory history, LocalDate start, LocalDate asOf)
    {
        var turns = new List<(LocalDate On, Stage Stage)> { (LocalDate.Min(start, asOf), Stage.NotStarted) };
        for (int i = 0; i < history.Events.Length; i++)
        {
            var (fact, stage) = (history.Events[i], history.Stages[i]);
            if (stage != turns[^1].Stage || MovesTheDay(fact))
                turns.Add((fact.On, stage));
        }

        for (int i = Math.Max(0, turns.Count - MostTurns); i < turns.Count; i++)
            yield return (turns[i].On, i + 1 < turns.Count ? turns[i + 1].On : asOf, turns[i].Stage);
    }

    private static bool MovesTheDay(ProgressEvent fact) =>
        fact is DeadlineExtended or DeadlineAdvanced or Suspended or Resumed or AcceptanceRefused or Relapsed or LookedBack { Holds: false } or DayFixed;
}
