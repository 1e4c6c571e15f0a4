using NodaTime;
using Rectify.Indicators;
using Rectify.Progress;

namespace Rectify.Rules;

/// <summary>A target with its known observations and its state on the day.</summary>
public sealed class IndicatorStatus
{
    internal IndicatorStatus(TargetIndicator indicator, ObservationSeries series, IndicatorState state)
    {
        Indicator = indicator;
        Series = series;
        State = state;
    }

    /// <summary>The target.</summary>
    public TargetIndicator Indicator { get; }

    /// <summary>The observations that speak for the whole.</summary>
    public ObservationSeries Series { get; }

    /// <summary>The state.</summary>
    public IndicatorState State { get; }

    /// <summary>Determines whether the target is due: its day has passed or, where it recurs, a full window that counts has.</summary>
    internal bool IsDueOn(MeasureContext context) => Indicator.Per is null ? Indicator.By < context.AsOf : NewestFullWindow(context) is { } window && IsObservedIn(window);

    /// <summary>Determines whether its day has passed and nothing was observed: of a recurring target, in its newest full window.</summary>
    internal bool IsUnobservedOn(MeasureContext context) =>
        Indicator.Per is null ? Indicator.By < context.AsOf && Series.Newest is null : NewestFullWindow(context) is { } window && !IsObservedIn(window);

    private CalendarWindow? NewestFullWindow(MeasureContext context) => IndicatorReader.NewestFullWindow(Indicator, Indicator.Per!.Value, context.StartsOn, context.AsOf);

    private bool IsObservedIn(CalendarWindow window)
    {
        foreach (var observation in Series.Observations)
        {
            if (window.Contains(observation.On))
                return true;
        }

        return false;
    }
}
