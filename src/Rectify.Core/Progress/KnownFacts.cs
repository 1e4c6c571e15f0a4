using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>The facts that count on a day: those that had happened by then, were recorded by the day of knowledge, and are not known to be retracted.</summary>
/// <remarks>Facts of later days, or recorded later, change nothing: there is no look-ahead. A retraction counts from the day on which it was recorded.</remarks>
public sealed class KnownFacts
{
    private readonly FactGroups<ProgressEvent> _byMeasure;
    private readonly FactGroups<Observation> _byIndicator;
    private readonly List<(ProgressEvent Fact, Retracted By)> _retracted = [];
    private readonly List<DayFixed> _daysFixed = [];

    /// <summary>Selects the facts of a log that are known.</summary>
    /// <param name="log">The log.</param>
    /// <param name="asOf">The last day on which a fact may have happened, included.</param>
    /// <param name="knownOn">The last day on which a fact may have been recorded, included.</param>
    /// <exception cref="ArgumentNullException">The log is null.</exception>
    public KnownFacts(ProgressLog log, LocalDate asOf, LocalDate knownOn)
    {
        AsOf = asOf;
        KnownOn = knownOn;
        var retractions = RetractionsIn(Guard.Against.Null(log), knownOn);
        _byMeasure = new(log.Events.Count);
        _byIndicator = new(log.Observations.Count);
        foreach (var fact in log.Events)
        {
            if (fact is not Retracted && fact.On <= asOf && fact.RecordedOn <= knownOn)
                Add(fact, fact.Id is { } id ? retractions.GetValueOrDefault(id) : null);
        }

        foreach (var observation in log.Observations)
        {
            if (observation.On <= asOf && observation.RecordedOn <= knownOn && !(observation.Id is { } id && retractions.ContainsKey(id)))
                _byIndicator.Add(observation.Indicator, observation);
        }
    }

    /// <summary>Selects the known facts about one measure and the plan as a whole; those of others are passed over.</summary>
    internal static KnownFacts About(Measure measure, ProgressLog log, LocalDate asOf, LocalDate knownOn) => new(
        log with
        {
            Events = log.Events.Where(fact => fact.Measure is null || string.Equals(fact.Measure, measure.Id, StringComparison.Ordinal)).ToValueList(),
            Observations = log.Observations.Where(seen => measure.Indicators.Exists(i => string.Equals(i.Id, seen.Indicator, StringComparison.Ordinal))).ToValueList(),
        },
        asOf,
        knownOn);

    /// <summary>The last day on which a fact may have happened, included.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The day of knowledge: the last day on which a fact may have been recorded, included.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The events that speak for no measure: duties of safeguards, and days fixed for the whole plan.</summary>
    public ValueList<ProgressEvent> PlanEvents { get; private set; }

    /// <summary>Returns all events of a measure, for the whole and for single units, in the order of the log.</summary>
    /// <param name="measure">The id of the measure.</param>
    internal ProgressEvent[] EventsOf(string measure) => _byMeasure.About(measure);

    /// <summary>Returns all observations of an indicator, for the whole and for single units, in the order of the log.</summary>
    /// <param name="indicator">The id of the indicator.</param>
    public ValueList<Observation> ObservationsOf(string indicator) => new(AllObservationsOf(indicator));

    /// <summary>Returns the events of a measure that were taken back, each with its retraction, in the order of the log.</summary>
    internal IEnumerable<(ProgressEvent Fact, Retracted By)> RetractedOf(string measure) => _retracted.Count == 0
        ? []
        : _retracted.Where(r => string.Equals(r.Fact.Measure, measure, StringComparison.Ordinal));

    /// <summary>Returns the days fixed for a measure or for the whole plan, in the order of the days on which they were fixed; those of one day in the order of the log.</summary>
    /// <param name="measure">The id of the measure.</param>
    internal DayFixed[] DaysFixedFor(string measure) => _daysFixed.Count == 0
        ? []
        : _daysFixed.FindAll(f => f.Measure is null || string.Equals(f.Measure, measure, StringComparison.Ordinal)).ToArray().InOrderOfDays(static f => f.On);

    /// <inheritdoc cref="ObservationsOf"/>
    internal Observation[] AllObservationsOf(string indicator) => _byIndicator.About(indicator);

    private static Dictionary<string, Retracted> RetractionsIn(ProgressLog log, LocalDate knownOn)
    {
        Dictionary<string, Retracted> retractions = [];
        foreach (var fact in log.Events)
        {
            if (fact is Retracted retracted && retracted.RecordedOn <= knownOn)
                retractions.TryAdd(retracted.Fact, retracted);
        }

        return retractions;
    }

    private void Add(ProgressEvent fact, Retracted? by)
    {
        if (by is not null)
        {
            _retracted.Add((fact, by));
            return;
        }

        if (fact.Measure is { } measure)
            _byMeasure.Add(measure, fact);
        else
            PlanEvents = PlanEvents.Add(fact);
        if (fact is DayFixed { Unit: null } dayFixed)
            _daysFixed.Add(dayFixed);
    }
}
