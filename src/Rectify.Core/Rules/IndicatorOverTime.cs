using NodaTime;
using Rectify.Indicators;
using Rectify.Progress;

namespace Rectify.Rules;

/// <summary>A target with the known observations and its states over time. It does not depend on the evaluation date.</summary>
internal sealed class IndicatorOverTime
{
    private readonly TargetIndicator _indicator;
    private readonly ObservationSeries _series;
    private readonly StatesOverTime<IndicatorState> _states;
    private IndicatorStatus? _made;

    /// <summary>Determines the states of a target.</summary>
    /// <param name="indicator">The target.</param>
    /// <param name="observations">Its known observations, for the whole and for single units, in the order of the log.</param>
    /// <param name="start">The day on which the work on it begins.</param>
    /// <param name="approximationPercent">How many percent of the target "about" allows.</param>
    public IndicatorOverTime(TargetIndicator indicator, Observation[] observations, LocalDate start, decimal approximationPercent)
    {
        _indicator = indicator;
        _series = ObservationSeries.OfWhole(observations);
        _states = IndicatorReader.StatesOf(indicator, _series, start, approximationPercent);
        foreach (var observation in observations)
        {
            if (!(observation.On <= NewestOn))
                NewestOn = observation.On;
        }
    }

    /// <summary>The day of the newest observation, of the whole or of a unit; null where there is none.</summary>
    public LocalDate? NewestOn { get; }

    /// <summary>The last of its states.</summary>
    public IndicatorStatus Last => Status(_states.Last);

    /// <summary>Returns the target with its state on a day.</summary>
    public IndicatorStatus On(LocalDate day) => Status(_states.On(day));

    /// <summary>Adds the days on which the state changes to a list.</summary>
    public void AddReevaluationDaysTo(List<LocalDate> days) => _states.AddReevaluationDaysTo(days);

    // Most days have the state of the day before. Two threads that ask at once make equal ones.
    private IndicatorStatus Status(IndicatorState state) => _made is { } made && made.State == state ? made : _made = new(_indicator, _series, state);
}
