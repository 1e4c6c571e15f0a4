using NodaTime;
using Rectify.Evaluation;
using Rectify.Indicators;
using Rectify.Progress;

namespace Rectify.Reporting.Charts;

/// <summary>A target as the chart shows it, with the values that can be drawn: numbers, or classes of quality as 0 to 5.</summary>
internal sealed class ChartIndicator
{
    public ChartIndicator(TargetIndicator indicator, IndicatorState state, KnownFacts facts)
    {
        Indicator = indicator;
        State = state;
        Series = new ObservationSeries(facts.ObservationsOf(indicator.Id).Where(static o => o.Unit is null));
        Observed = [.. Series.Observations.ToArray().Select(Point).OfType<ChartPoint>()];
        Baseline = indicator is { Baseline: { Value: { } value, Year: var year }, Target: QuantityTarget }
            ? new ChartPoint(new LocalDate(year, 12, 31), (double)value, ChartFormat.Number(value))
            : null;
        Target = TargetValue(indicator);
    }

    public TargetIndicator Indicator { get; }

    public IndicatorState State { get; }

    public ObservationSeries Series { get; }

    /// <summary>The observations that can be drawn, by day.</summary>
    public ChartPoint[] Observed { get; }

    /// <summary>The baseline, on the last day of its year; null where it has no value.</summary>
    public ChartPoint? Baseline { get; }

    /// <summary>The observed value that just meets the target; null where it cannot be determined.</summary>
    public double? Target { get; }

    /// <summary>Where the straight line begins: at the baseline or the first observation, whichever is earlier; null for a class of quality, which has no line.</summary>
    public ChartPoint? Start => Indicator.Target is LevelTarget ? null
        : Observed is [var first, ..] && !(Baseline?.On < first.On) ? first
        : Baseline;

    private static ChartPoint? Point(Observation observation) => observation.Value switch
    {
        { Number: { } number } => new(observation.On, (double)number, ChartFormat.Number(number)),
        { Level: var level } => OrdinalLevel.Quality(level) is { } quality ? new(observation.On, quality, level!) : null,
    };

    private static double? TargetValue(TargetIndicator indicator)
    {
        if (indicator.Target is not QuantityTarget target)
            return OrdinalLevel.Quality(((LevelTarget)indicator.Target).Level);
        int sign = indicator.Mode switch
        {
            IndicatorMode.IncreaseBy => 1,
            IndicatorMode.DecreaseBy => -1,
            _ => 0,
        };
        double value = (double)target.Value;
        double? from = (double?)indicator.Baseline?.Value;
        return (sign, target.Unit) switch
        {
            (0, _) => value,
            (_, "%") => from is 0 ? null : from * (1 + (sign * value / 100)),
            (_, "个百分点" or "百分点") => from + (sign * value),
            // A change in a unit of its own, without a baseline, is observed as the amount of the change.
            _ => from is { } b ? b + (sign * value) : value,
        };
    }
}
