using System.Collections.Frozen;
using Ardalis.GuardClauses;
using NodaTime;

namespace Rectify.Progress;

/// <summary>The facts that count on a day: those that had happened by then and were recorded by the day of knowledge.</summary>
/// <remarks>Facts of later days, or recorded later, change nothing: there is no look-ahead.</remarks>
public sealed class FactsInView
{
    private readonly FrozenDictionary<string, ProgressEvent[]> _byMeasure;
    private readonly FrozenDictionary<string, Observation[]> _byIndicator;

    /// <summary>The facts of a log in view.</summary>
    /// <param name="log">The log.</param>
    /// <param name="asOf">Facts that happened after this day are out of view.</param>
    /// <param name="knownOn">Facts recorded after this day are out of view.</param>
    /// <exception cref="ArgumentNullException">The log is null.</exception>
    public FactsInView(ProgressLog log, LocalDate asOf, LocalDate knownOn)
    {
        Guard.Against.Null(log);
        var events = log.Events.Where(e => e.On <= asOf && e.RecordedOn <= knownOn).ToList();
        _byMeasure = events.Where(static e => e.Measure is not null)
            .GroupBy(static e => e.Measure!, StringComparer.Ordinal)
            .ToFrozenDictionary(static g => g.Key, static g => g.ToArray(), StringComparer.Ordinal);
        PlanEvents = [.. events.Where(static e => e.Measure is null)];
        _byIndicator = log.Observations.Where(o => o.On <= asOf && o.RecordedOn <= knownOn)
            .GroupBy(static o => o.Indicator, StringComparer.Ordinal)
            .ToFrozenDictionary(static g => g.Key, static g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The events that speak for no measure: duties of safeguards.</summary>
    public IReadOnlyList<ProgressEvent> PlanEvents { get; }

    /// <summary>All events of a measure, for the whole and for single units, in the order of the log.</summary>
    public IReadOnlyList<ProgressEvent> EventsOf(string measure) => _byMeasure.GetValueOrDefault(measure, []);

    /// <summary>All observations of an indicator, for the whole and for single units, in the order of the log.</summary>
    public IReadOnlyList<Observation> ObservationsOf(string indicator) => _byIndicator.GetValueOrDefault(indicator, []);
}
