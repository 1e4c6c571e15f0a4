using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Indicators;

namespace Rectify.Progress;

/// <summary>Determines whether an observed value satisfies a target, exactly; null where it cannot be determined.</summary>
/// <remarks>
/// Levels, counts and things to eliminate compare the observed value with the target. A change in % compares 100·(v − b)/b with it,
/// a change in percentage points or another unit v − b, signed by the mode; a change in another unit without a baseline compares v itself.
/// "About" holds within a share of the target that the policy sets, both ends included; for a target of 0 only 0 holds.
/// </remarks>
internal readonly struct TargetCheck
{
    private static readonly string[] PointUnits = ["个百分点", "百分点"];

    private readonly TargetIndicator _indicator;
    private readonly decimal _approximation;

    public TargetCheck(TargetIndicator indicator, decimal approximationPercent)
    {
        _indicator = indicator;
        _approximation = approximationPercent;
    }

    /// <summary>Whether a value satisfies the target.</summary>
    public bool? Satisfies(ObservedValue observed) => _indicator.Target switch
    {
        QuantityTarget target when observed.Number is { } number => Holds(target, number, 1),
        LevelTarget target when observed.Level is { } level => Holds(target, level),
        _ => null,
    };

    /// <summary>Determines whether an observed value, compared with the target itself, satisfies it.</summary>
    public bool? SatisfiesDirectly(ObservedValue observed) => _indicator.Target switch
    {
        QuantityTarget target when observed.Number is { } number => CompareDirectly(number, target.Value),
        LevelTarget target when observed.Level is { } level => Holds(target, level),
        _ => null,
    };

    /// <summary>Determines whether the sum of observations satisfies the target; null where one is no number.</summary>
    public bool? SumSatisfies(Observation[] observations)
    {
        if (!Array.TrueForAll(observations, static o => o.Value.Number is not null))
            return null;
        try
        {
            return SatisfiesDirectly(ObservedValue.Of(observations.Sum(static o => o.Value.Number!.Value)));
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Determines whether the straight line through two points meets the target on a day; null where no line can be drawn.</summary>
    public bool? SatisfiesOnLine((LocalDate On, decimal Value) first, (LocalDate On, decimal Value) newest, LocalDate by)
    {
        if (_indicator.Target is not QuantityTarget target || newest.On <= first.On)
            return null;
        decimal run = Period.DaysBetween(first.On, newest.On);
        try
        {
            decimal scaled = (first.Value * run) + ((newest.Value - first.Value) * Period.DaysBetween(first.On, by));
            return Holds(target, scaled, run);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    // The observed value is numerator/denominator; every side is multiplied out, so that nothing is rounded.
    private bool? Holds(QuantityTarget target, decimal numerator, decimal denominator)
    {
        try
        {
            return IsChange ? ChangeHolds(target, numerator, denominator) : Compare(numerator, target.Value * denominator);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private bool? ChangeHolds(QuantityTarget target, decimal numerator, decimal denominator)
    {
        int sign = _indicator.Mode == IndicatorMode.IncreaseBy ? 1 : -1;
        decimal? baseline = _indicator.Baseline?.Value;
        if (target.Unit is "%")
        {
            return baseline is not { } b || b == 0
                ? null
                : Compare(100 * (numerator - (b * denominator)) * sign * Math.Sign(b), target.Value * Math.Abs(b) * denominator);
        }

        if (baseline is { } from)
            return Compare((numerator - (from * denominator)) * sign, target.Value * denominator);
        return PointUnits.Contains(target.Unit) ? null : Compare(numerator, target.Value * denominator);
    }

    private bool? CompareDirectly(decimal value, decimal target)
    {
        try
        {
            return Compare(value, target);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private bool Compare(decimal value, decimal target) => _indicator.Comparator switch
    {
        Comparator.AtLeast => value >= target,
        Comparator.MoreThan => value > target,
        Comparator.AtMost => value <= target,
        Comparator.LessThan => value < target,
        Comparator.EqualTo => value == target,
        _ => Math.Abs(value - target) * 100 <= _approximation * Math.Abs(target),
    };

    private bool? Holds(LevelTarget target, string level)
    {
        if (OrdinalLevel.Quality(target.Level) is not { } wanted || OrdinalLevel.Quality(level) is not { } quality)
            return null;
        return _indicator.Comparator switch
        {
            Comparator.AtLeast => quality >= wanted,
            Comparator.MoreThan => quality > wanted,
            Comparator.AtMost => quality <= wanted,
            Comparator.LessThan => quality < wanted,
            _ => quality == wanted,
        };
    }

    private bool IsChange => _indicator.Mode is IndicatorMode.IncreaseBy or IndicatorMode.DecreaseBy;
}
