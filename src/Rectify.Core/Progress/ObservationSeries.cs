using Ardalis.GuardClauses;

namespace Rectify.Progress;

/// <summary>The observations of one indicator in the order of their days, one a day: of several for one day the latest recorded counts.</summary>
public sealed class ObservationSeries
{
    private readonly Observation[] _observations;

    /// <summary>A series of the observations of one indicator, in the order of the log.</summary>
    /// <exception cref="ArgumentNullException">The observations are null.</exception>
    public ObservationSeries(IEnumerable<Observation> observations)
    {
        // Of one day the latest recorded counts; of one recording day the last in the log.
        _observations = [.. Guard.Against.Null(observations)
            .GroupBy(static o => o.On)
            .OrderBy(static day => day.Key)
            .Select(static day => day.Aggregate(static (kept, next) => next.RecordedOn >= kept.RecordedOn ? next : kept))];
    }

    /// <summary>The series without an observation.</summary>
    public static ObservationSeries Empty { get; } = new([]);

    /// <summary>The observations, one a day, in order.</summary>
    public ReadOnlySpan<Observation> Observations => _observations;

    /// <summary>The newest observation, or null.</summary>
    public Observation? Newest => _observations.Length == 0 ? null : _observations[^1];
}
