using Ardalis.GuardClauses;
using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>The observations of one indicator in the order of their days, one a day: of several for one day the latest recorded counts.</summary>
public sealed class ObservationSeries
{
    private readonly Observation[] _observations;

    /// <summary>A series of the observations of one indicator, in the order of the log.</summary>
    /// <exception cref="ArgumentNullException">The observations are null.</exception>
    public ObservationSeries(IEnumerable<Observation> observations)
        : this([.. Guard.Against.Null(observations)])
    {
    }

    private ObservationSeries(Observation[] observations) => _observations = OnePerDay(observations);

    /// <summary>The observations, one a day, in order.</summary>
    public ReadOnlySpan<Observation> Observations => _observations;

    /// <summary>The newest observation, or null.</summary>
    public Observation? Newest => _observations.Length == 0 ? null : _observations[^1];

    /// <summary>Returns the series of those observations that speak for the whole. The array is not changed, and kept where it can be.</summary>
    /// <param name="observations">The observations, for the whole and for single units, in the order of the log.</param>
    internal static ObservationSeries OfWhole(Observation[] observations) =>
        new(Array.TrueForAll(observations, static o => o.Unit is null) ? observations : Array.FindAll(observations, static o => o.Unit is null));

    private static Observation[] OnePerDay(Observation[] observations)
    {
        var ordered = observations.InOrderOfDays(static o => o.On);
        for (int i = 1; i < ordered.Length; i++)
        {
            if (ordered[i].On == ordered[i - 1].On)
                return LatestOfEachDay(ordered);
        }

        return ordered;
    }

    // Of one day the latest recorded counts; of one recording day the last in the log.
    private static Observation[] LatestOfEachDay(Observation[] ordered)
    {
        var kept = new List<Observation>(ordered.Length);
        foreach (var next in ordered)
        {
            if (kept.Count == 0 || kept[^1].On != next.On)
                kept.Add(next);
            else if (next.RecordedOn >= kept[^1].RecordedOn)
                kept[^1] = next;
        }

        return [.. kept];
    }
}
