using NodaTime;
using Rectify.Indicators;
using Rectify.Progress;

namespace Rectify.Core.Tests.Oracle;

/// <summary>The state of a numeric indicator, with every amount kept as a fraction so that no line is rounded.</summary>
internal sealed class NaiveIndicator
{
    private readonly TargetIndicator _indicator;
    private readonly QuantityTarget _target;
    private readonly decimal _approximation;
    private readonly LocalDate _asOf;

    public NaiveIndicator(TargetIndicator indicator, ProgressLog log, LocalDate asOf, LocalDate knownOn, decimal approximation)
    {
        (_indicator, _target, _approximation, _asOf) = (indicator, (QuantityTarget)indicator.Target, approximation, asOf);
        Observations = [.. log.Observations
            .Where(o => string.Equals(o.Indicator, indicator.Id, StringComparison.Ordinal) && o.Unit is null && o.On <= asOf && o.RecordedOn <= knownOn)
            .GroupBy(static o => o.On)
            .Select(static day => day.OrderBy(static o => o.RecordedOn).Last())
            .OrderBy(static o => o.On)];
    }

    public Observation[] Observations { get; }

    public bool DayHasPassed => _asOf > _indicator.By;

    public IndicatorState State()
    {
        if (Observations.Length == 0 || CannotBeTold)
            return IndicatorState.Undetermined;

        bool newest = Holds(Observations[^1]);
        if (DayHasPassed)
        {
            bool inTime = Observations.LastOrDefault(o => o.On <= _indicator.By) is { } last && Holds(last);
            return (inTime, newest) switch
            {
                (true, true) => IndicatorState.Attained,
                (true, false) => IndicatorState.Regressed,
                (false, true) => IndicatorState.AttainedLate,
                _ => IndicatorState.Missed,
            };
        }

        if (newest)
            return IndicatorState.Attained;

        return Observations.Any(Holds) ? IndicatorState.Regressed : Line();
    }

    private bool IsChange => _indicator.Mode is IndicatorMode.IncreaseBy or IndicatorMode.DecreaseBy;

    private bool CannotBeTold => IsChange && _target.Unit is "%" or "个百分点" && IsChange && (_indicator.Baseline?.Value is null || (_target.Unit == "%" && _indicator.Baseline.Value == 0));

    private IndicatorState Line()
    {
        var points = Observations.Select(static o => (Day: o.On, Value: o.Value.Number!.Value)).ToList();
        // The newest is the newest observation, as elsewhere in the section: a baseline may only be where the line begins.
        var last = points[^1];
        if (_indicator.Baseline is { Value: { } known } baseline)
            points.Add((new LocalDate(baseline.Year, 12, 31), known));

        var first = points.MinBy(static p => p.Day);
        if (_indicator.By is not { } by || first.Day == last.Day)
            return IndicatorState.Undetermined;

        decimal span = Period.DaysBetween(first.Day, last.Day);
        decimal scaled = (first.Value * span) + ((last.Value - first.Value) * Period.DaysBetween(first.Day, by));
        return Holds(scaled, span) ? IndicatorState.OnTrack : IndicatorState.AtRisk;
    }

    private bool Holds(Observation observation) => Holds(observation.Value.Number!.Value, 1);

    // Whether the amount numerator/denominator satisfies the target; the denominator is positive.
    private bool Holds(decimal numerator, decimal denominator)
    {
        if (IsChange && _indicator.Baseline?.Value is { } b)
        {
            numerator -= b * denominator;
            if (_indicator.Mode == IndicatorMode.DecreaseBy)
                numerator = -numerator;
            if (_target.Unit == "%")
                (numerator, denominator) = (numerator * 100, denominator * b);
        }

        decimal wanted = _target.Value * denominator;
        return _indicator.Comparator switch
        {
            Comparator.AtLeast => numerator >= wanted,
            Comparator.MoreThan => numerator > wanted,
            Comparator.AtMost => numerator <= wanted,
            Comparator.LessThan => numerator < wanted,
            Comparator.EqualTo => numerator == wanted,
            _ => Math.Abs(numerator - wanted) * 100 <= Math.Abs(wanted) * _approximation,
        };
    }
}
