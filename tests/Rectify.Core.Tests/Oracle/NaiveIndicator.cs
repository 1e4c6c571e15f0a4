using NodaTime;
using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Core.Tests.Oracle;

/// <summary>The state of an indicator, with every amount kept as a fraction so that no line is rounded.</summary>
internal sealed class NaiveIndicator
{
    private readonly TargetIndicator _indicator;
    private readonly decimal _approximation;
    private readonly LocalDate _asOf;

    public NaiveIndicator(TargetIndicator indicator, NaiveFacts facts, LocalDate start, LocalDate asOf, decimal approximation)
    {
        (_indicator, _approximation, _asOf) = (indicator, approximation, asOf);
        Observations = [.. facts.Observations
            .Where(o => string.Equals(o.Indicator, indicator.Id, StringComparison.Ordinal) && o.Unit is null)
            .GroupBy(static o => o.On)
            .Select(static day => day.OrderBy(static o => o.RecordedOn).Last())
            .OrderBy(static o => o.On)];
        Newest = indicator.Per is { } per ? NewestWindow(per, start) : null;
    }

    public TargetIndicator Target => _indicator;

    public Observation[] Observations { get; }

    public bool Recurs => _indicator.Per is not null;

    public bool IsAspirational => _indicator.Modality == Modality.Aspirational;

    /// <summary>Of a target that recurs, the newest full window that is judged, or null.</summary>
    public NaiveWindow? Newest { get; }

    public Observation[] InNewest => Newest is { } window ? [.. Observations.Where(o => window.Holds(o.On))] : [];

    public bool DayHasPassed => _asOf > _indicator.By;

    /// <summary>Whether its day has passed and nothing was ever observed; of one that recurs, whether nothing was in the newest full window.</summary>
    public bool IsUnobserved => Recurs ? Newest is not null && InNewest.Length == 0 : DayHasPassed && Observations.Length == 0;

    public IndicatorState State()
    {
        if (Recurs)
            return InNewest.Length == 0 || HoldsInWindow(InNewest) is not { } holds ? IndicatorState.Undetermined : holds ? IndicatorState.Attained : IndicatorState.Missed;

        if (Observations.Length == 0 || Holds(Observations[^1]) is not { } newest)
            return IndicatorState.Undetermined;

        if (DayHasPassed)
        {
            var last = Observations.LastOrDefault(o => o.On <= _indicator.By);
            return (last is null ? false : Holds(last), newest) switch
            {
                (null, _) => IndicatorState.Undetermined,
                (true, true) => IndicatorState.Attained,
                (true, false) => IndicatorState.Regressed,
                (false, true) => IndicatorState.AttainedLate,
                _ => IndicatorState.Missed,
            };
        }

        if (newest)
            return IndicatorState.Attained;

        return Observations.Any(o => Holds(o) == true) ? IndicatorState.Regressed : Line();
    }

    // The window in which a target begins does not count, and none that ends after its last day.
    private NaiveWindow? NewestWindow(RecurrencePeriod per, LocalDate start)
    {
        NaiveWindow? newest = null;
        for (var day = start.PlusDays(1); day < _asOf; day = day.PlusDays(1))
        {
            var window = NaiveWindow.Of(per, day);
            if (window.First == day && window.Last < _asOf && !(window.Last > _indicator.By))
                newest = window;
        }

        return newest;
    }

    private bool? HoldsInWindow(Observation[] observations) => _indicator.Mode is IndicatorMode.Count or IndicatorMode.IncreaseBy or IndicatorMode.DecreaseBy
        ? _indicator.Target is QuantityTarget target && observations.All(static o => o.Value.Number is not null) ? Meets(observations.Sum(static o => o.Value.Number!.Value), target.Value) : null
        : Holds(observations[^1]);

    private bool IsChange => _indicator.Mode is IndicatorMode.IncreaseBy or IndicatorMode.DecreaseBy;

    private IndicatorState Line()
    {
        if (_indicator.Target is not QuantityTarget target)
            return IndicatorState.Undetermined;

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
        return Holds(target, scaled, span) == true ? IndicatorState.OnTrack : IndicatorState.AtRisk;
    }

    // Null where it cannot be told.
    private bool? Holds(Observation observation) => (_indicator.Target, observation.Value.Number) switch
    {
        (QuantityTarget target, { } number) => Holds(target, number, 1),
        (LevelTarget target, null) when OrdinalLevel.Quality(observation.Value.Level) is { } quality && OrdinalLevel.Quality(target.Level) is { } wanted => Meets(quality, wanted),
        _ => null,
    };

    // Whether the amount numerator/denominator satisfies the target; the denominator is positive.
    private bool? Holds(QuantityTarget target, decimal numerator, decimal denominator)
    {
        if (IsChange && _indicator.Baseline?.Value is null && (target.Unit is "%" or "个百分点"))
            return null;
        if (IsChange && _indicator.Baseline?.Value is { } b)
        {
            numerator -= b * denominator;
            if (_indicator.Mode == IndicatorMode.DecreaseBy)
                numerator = -numerator;
            if (target.Unit == "%" && b == 0)
                return null;
            if (target.Unit == "%")
                (numerator, denominator) = (numerator * 100, denominator * b);
        }

        return Meets(numerator, target.Value * denominator);
    }

    private bool Meets(decimal value, decimal wanted) => _indicator.Comparator switch
    {
        Comparator.AtLeast => value >= wanted,
        Comparator.MoreThan => value > wanted,
        Comparator.AtMost => value <= wanted,
        Comparator.LessThan => value < wanted,
        Comparator.EqualTo => value == wanted,
        _ => Math.Abs(value - wanted) * 100 <= Math.Abs(wanted) * _approximation,
    };
}
