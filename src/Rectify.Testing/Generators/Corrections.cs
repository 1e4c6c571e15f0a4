using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Testing.Generators;

/// <summary>Logs whose facts bear ids, and some of which are taken back.</summary>
internal static class Corrections
{
    /// <summary>The log as it is, seven times in eight; else with ids, of which up to two are taken back.</summary>
    public static Gen<ProgressLog> In(ProgressLog log) => Gen.Frequency((7, Gen.Constant(log)), (1, Corrected(Named(log))));

    private static ProgressLog Named(ProgressLog log) => log with
    {
        Events = log.Events.Select(static (fact, n) => fact with { Id = Id('e', n) }).ToValueList(),
        Observations = log.Observations.Select(static (observation, n) => observation with { Id = Id('o', n) }).ToValueList(),
    };

    private static Gen<ProgressLog> Corrected(ProgressLog log)
    {
        var facts = log.Events.Select(static e => (Id: e.Id!, e.RecordedOn)).Concat(log.Observations.Select(static o => (Id: o.Id!, o.RecordedOn))).ToArray();
        return from count in Gen.Choose(0, Math.Min(2, facts.Length))
               from taken in Gen.Shuffle(facts)
               from retractions in Gen.CollectToList(taken.Take(count), static fact => Retraction(fact.Id, fact.RecordedOn))
               from areFirst in Draw.Mostly(false, Gen.Constant(true))
               select log with { Events = areFirst ? [.. retractions, .. log.Events] : log.Events.AddRange(retractions) };
    }

    private static Gen<ProgressEvent> Retraction(string fact, LocalDate recordedOn) =>
        from day in Days.After(recordedOn)
        from late in FactGenerator.RecordedAfter(day)
        from reason in Draw.Maybe(Words.Reasons)
        select (ProgressEvent)new Retracted(day, fact) { RecordedOn = late, Reason = reason };

    private static string Id(char kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{kind}{index + 1}");
}
