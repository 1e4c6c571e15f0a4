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
    {
        _observations = OnePerDay([.. Guard.Against.Null(observations)]);
    }

    private ObservationSeries(Observation[] own) => _observations = OnePerDay(own);

    /// <summary>The observations, one a day, in order.</summary>
    public ReadOnlySpan<Observation> Observations => _observations;

    /// <summary>The newest observation, or null.</summary>
    public Observation? Newest => _observations.Length == 0 ? null : _observations[^1];

    /// <summary>The series of observations that no one else holds.</summary>
    internal static ObservationSeries Owning(Observation[] observations) => new(observations);

    // Of one day the latest recorded counts; of one recording day the last in the log.
    private static Observation[] OnePerDay(Observation[] own)
    {
        var ordered = own.InOrderOfDays(static o => o.On);
        int kept = 0;
        foreach (var next in ordered)
        {
            if (kept == 0 || ordered[kept - 1].On != next.On)
                ordered[kept++] = next;
            else if (next.RecordedOn >= ordered[kept - 1].RecordedOn)
                ordered[kept - 1] = next;
        }

        return kept == ordered.Length ? ordered : ordered[..kept];
    }
}
