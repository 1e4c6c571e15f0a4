using NodaTime;
using Rectify.Indicators;
using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>Determines where a target stands over time. On its own day a target is not yet due.</summary>
internal static class IndicatorReader
{
    /// <summary>Returns the states of a target, with the facts frozen.</summary>
    /// <param name="indicator">The target.</param>
    /// <param name="series">Its known observations.</param>
    /// <param name="start">The day on which the work on it begins; the window in which it lies does not count for a recurring target.</param>
    /// <param name="approximationPercent">How many percent of the target "about" allows, both ends included.</param>
    public static StatesOverTime<IndicatorState> StatesOf(TargetIndicator indicator, ObservationSeries series, LocalDate start, decimal approximationPercent)
    {
        var check = new TargetCheck(indicator, approximationPercent);
        if (indicator.Per is { } per)
            return OfWindows(check, indicator, series, new JudgedWindows(per, start, from: null, indicator.By, pauses: []));
        if (series.Newest is not { } newest || check.Satisfies(newest.Value) is not { } newestHolds)
            return StatesOverTime<IndicatorState>.ChangingAfter(indicator.By, IndicatorState.Undetermined, IndicatorState.Undetermined);
        var open = WhenOpen(check, indicator, series, newestHolds);
        return StatesOverTime<IndicatorState>.ChangingAfter(indicator.By, open, indicator.By is { } by ? WhenDue(check, series, by, newestHolds) : open);
    }

    /// <summary>Returns the newest full window of a recurring target on a day; null where none counts yet.</summary>
    public static CalendarWindow? NewestFullWindow(TargetIndicator indicator, RecurrencePeriod per, LocalDate start, LocalDate asOf)
    {
        var windows = new JudgedWindows(per, start, from: null, indicator.By, pauses: []);
        int newest = Math.Min(windows.IndexOf(asOf) - 1, windows.Last);
        return windows.Contains(newest) ? windows.At(newest) : null;
    }

    // The state of a window holds from the day after its end until the next has ended; in one without an observation nothing is known.
    private static StatesOverTime<IndicatorState> OfWindows(TargetCheck check, TargetIndicator indicator, ObservationSeries series, JudgedWindows windows)
    {
        var observed = series.Observations.ToArray().GroupBy(o => windows.IndexOf(o.On)).Where(g => windows.Contains(g.Key)).ToDictionary(static g => g.Key, static g => g.ToArray());
        List<(LocalDate From, IndicatorState State)> states = [(LocalDate.MinIsoValue, IndicatorState.Undetermined)];
        foreach (int window in observed.Keys.Concat(observed.Keys.Select(static w => w + 1)).Append(windows.First).Distinct().Where(windows.Contains).Order())
        {
            var state = observed.TryGetValue(window, out var inWindow) ? OfWindow(check, indicator, inWindow) : IndicatorState.Undetermined;
            if (windows.At(window).Last < LocalDate.MaxIsoValue)
                states.Add((windows.At(window).Last.PlusDays(1), state));
        }

        // What completed measures must have met is looked at from the day after the last that counts.
        if (indicator.By is { } by && by < LocalDate.MaxIsoValue && !states.Exists(s => s.From == by.PlusDays(1)))
        {
            int place = states.FindLastIndex(s => s.From <= by) + 1;
            states.Insert(place, (by.PlusDays(1), states[place - 1].State));
        }

        return new([.. states]);
    }

    private static IndicatorState OfWindow(TargetCheck check, TargetIndicator indicator, Observation[] observations)
    {
        bool? holds = indicator.Mode is IndicatorMode.Count or IndicatorMode.IncreaseBy or IndicatorMode.DecreaseBy
            ? check.SumSatisfies(observations)
            : check.SatisfiesDirectly(observations[^1].Value);
        return holds switch { true => IndicatorState.Attained, false => IndicatorState.Missed, null => IndicatorState.Undetermined };
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
