using System.Runtime.InteropServices;
using Ardalis.GuardClauses;
using NodaTime;

namespace Rectify.Progress;

/// <summary>The facts that count on a day: those that had happened by then and were recorded by the day of knowledge.</summary>
/// <remarks>Facts of later days, or recorded later, change nothing: there is no look-ahead.</remarks>
public sealed class FactsInView
{
    private readonly Dictionary<string, List<ProgressEvent>> _byMeasure = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Observation>> _byIndicator = new(StringComparer.Ordinal);
    private readonly List<ProgressEvent> _planEvents = [];

    /// <summary>The facts of a log in view.</summary>
    /// <param name="log">The log.</param>
    /// <param name="asOf">Facts that happened after this day are out of view.</param>
    /// <param name="knownOn">Facts recorded after this day are out of view.</param>
    /// <exception cref="ArgumentNullException">The log is null.</exception>
    public FactsInView(ProgressLog log, LocalDate asOf, LocalDate knownOn)
    {
        Guard.Against.Null(log);
        foreach (var fact in log.Events)
        {
            if (fact.On <= asOf && fact.RecordedOn <= knownOn)
                (fact.Measure is { } measure ? ListOf(_byMeasure, measure) : _planEvents).Add(fact);
        }

        foreach (var observation in log.Observations)
        {
            if (observation.On <= asOf && observation.RecordedOn <= knownOn)
                ListOf(_byIndicator, observation.Indicator).Add(observation);
        }
    }

    /// <summary>The events that speak for no measure: duties of safeguards.</summary>
    public IReadOnlyList<ProgressEvent> PlanEvents => _planEvents;

    /// <summary>All events of a measure, for the whole and for single units, in the order of the log.</summary>
    public IReadOnlyList<ProgressEvent> EventsOf(string measure) => _byMeasure.TryGetValue(measure, out var facts) ? facts : [];

    /// <summary>All observations of an indicator, for the whole and for single units, in the order of the log.</summary>
    public IReadOnlyList<Observation> ObservationsOf(string indicator) => _byIndicator.TryGetValue(indicator, out var observations) ? observations : [];

    /// <summary>The events that speak for a whole measure, in the order of the log.</summary>
    internal ProgressEvent[] WholeEventsOf(string measure) =>
        _byMeasure.TryGetValue(measure, out var facts) ? Choose(facts, static e => e.Unit is null) : [];

    /// <summary>The observations that speak for the whole, in the order of the log.</summary>
    internal Observation[] WholeObservationsOf(string indicator) =>
        _byIndicator.TryGetValue(indicator, out var observations) ? Choose(observations, static o => o.Unit is null) : [];

    private static T[] Choose<T>(List<T> list, Predicate<T> condition) => list.TrueForAll(condition) ? [.. list] : [.. list.FindAll(condition)];

    private static List<T> ListOf<T>(Dictionary<string, List<T>> lists, string key) =>
        CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _) ??= [];
}
