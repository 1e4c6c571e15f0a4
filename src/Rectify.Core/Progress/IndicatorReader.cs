using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Indicators;

namespace Rectify.Progress;

/// <summary>Tells where a target stands on a day.</summary>
internal static class IndicatorReader
{
    /// <summary>The state of a target. On its own day a target is not yet due.</summary>
    /// <param name="indicator">The target.</param>
    /// <param name="series">Its observations that are known.</param>
    /// <param name="asOf">The day looked at.</param>
    /// <param name="approximationPercent">How many percent of the target "about" allows, both ends included.</param>
    /// <exception cref="ArgumentException">An argument is null, or the percentage is negative.</exception>
    public static IndicatorState StateOn(TargetIndicator indicator, ObservationSeries series, LocalDate asOf, decimal approximationPercent)
    {
        Guard.Against.Null(indicator);
        Guard.Against.Null(series);
        Guard.Against.Negative(approximationPercent);
        return CourseOf(indicator, series, approximationPercent).On(asOf);
    }

    /// <summary>The state until the day of the target and the state after it: with the facts frozen, time changes it only there.</summary>
    internal static Course<IndicatorState> CourseOf(TargetIndicator indicator, ObservationSeries series, decimal approximationPercent)
    {
        var check = new TargetCheck(indicator, approximationPercent);
        if (series.Newest is not { } newest || check.Satisfies(newest.Value) is not { } newestHolds)
            return new(indicator.By, IndicatorState.Undetermined, IndicatorState.Undetermined);
        var open = WhenOpen(check, indicator, series, newestHolds);
        return new(indicator.By, open, indicator.By is { } by ? WhenDue(check, series, by, newestHolds) : open);
    }

    private static IndicatorState WhenDue(TargetCheck check, ObservationSeries series, LocalDate by, bool newestHolds)
    {
        Observation? last = null;
        foreach (var observation in series.Observations)
        {
            if (observation.On <= by)
                last = observation;
        }

        bool? inTime = last is null ? false : check.Satisfies(last.Value);
        return (inTime, newestHolds) switch
        {
            (null, _) => IndicatorState.Undetermined,
            (true, true) => IndicatorState.Attained,
            (true, false) => IndicatorState.Regressed,
            (false, true) => IndicatorState.AttainedLate,
            (false, false) => IndicatorState.Missed,
        };
    }

    private static IndicatorState WhenOpen(TargetCheck check, TargetIndicator indicator, ObservationSeries series, bool newestHolds)
    {
        if (newestHolds)
            return IndicatorState.Attained;
        foreach (var observation in series.Observations)
        {
            if (check.Satisfies(observation.Value) == true)
                return IndicatorState.Regressed;
        }

        if (indicator.By is not { } by || First(indicator, series) is not { } first || Point(series.Newest!) is not { } newest)
            return IndicatorState.Undetermined;
        return check.SatisfiesOnLine(first, newest, by) switch
        {
            true => IndicatorState.OnTrack,
            false => IndicatorState.AtRisk,
            null => IndicatorState.Undetermined,
        };
    }

    // The baseline counts as a point on the last day of its year.
    private static (LocalDate On, decimal Value)? First(TargetIndicator indicator, ObservationSeries series)
    {
        var first = Point(series.Observations[0]);
        if (indicator.Baseline is not { Value: { } value, Year: var year })
            return first;
        var baseline = (On: new LocalDate(year, 12, 31), Value: value);
        return first is { } f && f.On <= baseline.On ? first : baseline;
    }

    private static (LocalDate On, decimal Value)? Point(Observation observation) =>
        observation.Value.Number is { } number ? (observation.On, number) : null;
}
