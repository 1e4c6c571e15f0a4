using Rectify.Indicators;
using Rectify.Progress;

namespace Rectify.Rules;

/// <summary>A target with its known observations and its state on the day.</summary>
/// <param name="Indicator">The target.</param>
/// <param name="Series">The observations that speak for the whole.</param>
/// <param name="State">The state.</param>
public sealed record IndicatorStatus(TargetIndicator Indicator, ObservationSeries Series, IndicatorState State);
