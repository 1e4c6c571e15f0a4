using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Testing.Shrinking;

/// <summary>Shorter logs, then logs of plainer facts.</summary>
internal static class LogShrinker
{
    public static IEnumerable<ProgressLog> Shrink(ProgressLog log) =>
        Smaller.Lists(log.Events).Select(events => log with { Events = events })
            .Concat(Smaller.Lists(log.Observations).Select(observations => log with { Observations = observations }))
            .Concat(PlainerEvents(log))
            .Concat(PlainerObservations(log));

    public static IEnumerable<ProgressEvent> Shrink(ProgressEvent fact)
    {
        if (fact.Note is not null || !fact.Evidence.IsEmpty)
            yield return fact with { Note = null, Evidence = default };
        if (fact.Id is not null)
            yield return fact with { Id = null };
        if (fact.By is not null || fact.Unit is not null)
            yield return fact with { By = null, Unit = null };
        if (fact.By is not null)
            yield return fact with { By = null };
        if (fact.RecordedOn != fact.On)
            yield return fact with { RecordedOn = fact.On };
    }

    public static IEnumerable<Observation> Shrink(Observation observation)
    {
        if (observation.Id is not null)
            yield return observation with { Id = null };
        if (observation.Source is not null || observation.Unit is not null)
            yield return observation with { Source = null, Unit = null };
        if (observation.RecordedOn != observation.On)
            yield return observation with { RecordedOn = observation.On };
    }

    private static IEnumerable<ProgressLog> PlainerEvents(ProgressLog log) =>
        from index in Enumerable.Range(0, log.Events.Count)
        from plainer in Shrink(log.Events[index])
        select log with { Events = Smaller.Replaced(log.Events, index, plainer) };

    private static IEnumerable<ProgressLog> PlainerObservations(ProgressLog log) =>
        from index in Enumerable.Range(0, log.Observations.Count)
        from plainer in Shrink(log.Observations[index])
        select log with { Observations = Smaller.Replaced(log.Observations, index, plainer) };
}
