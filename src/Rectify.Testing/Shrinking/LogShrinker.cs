using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Testing.Shrinking;

/// <summary>Shorter logs, then logs of plainer facts.</summary>
internal static class LogShrinker
{
    public static IEnumerable<ProgressLog> Shrink(ProgressLog log) =>
        Smaller.Lists(log.Events).Select(events => new ProgressLog(log.Plan, events, log.Observations))
            .Concat(Smaller.Lists(log.Observations).Select(observations => new ProgressLog(log.Plan, log.Events, observations)))
            .Concat(PlainerEvents(log))
            .Concat(PlainerObservations(log));

    public static IEnumerable<ProgressEvent> Shrink(ProgressEvent fact)
    {
        if (fact.By is not null || fact.Unit is not null)
            yield return fact with { By = null, Unit = null };
        if (fact.By is not null)
            yield return fact with { By = null };
        if (fact.RecordedOn != fact.On)
            yield return fact with { RecordedOn = fact.On };
    }

    public static IEnumerable<Observation> Shrink(Observation observation)
    {
        if (observation.Source is not null || observation.Unit is not null)
            yield return observation with { Source = null, Unit = null };
        if (observation.RecordedOn != observation.On)
            yield return observation with { RecordedOn = observation.On };
    }

    private static IEnumerable<ProgressLog> PlainerEvents(ProgressLog log) =>
        from index in Enumerable.Range(0, log.Events.Count)
        from plainer in Shrink(log.Events[index])
        select new ProgressLog(log.Plan, Smaller.Replaced(log.Events, index, plainer), log.Observations);

    private static IEnumerable<ProgressLog> PlainerObservations(ProgressLog log) =>
        from index in Enumerable.Range(0, log.Observations.Count)
        from plainer in Shrink(log.Observations[index])
        select new ProgressLog(log.Plan, log.Events, Smaller.Replaced(log.Observations, index, plainer));
}
