using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Bulk;

/// <summary>Counts of measures per unit and schedule status on every day of a range: what a chart over time is drawn from.</summary>
public sealed class DailyCounts
{
    private readonly int[] _counts;

    internal DailyCounts(LocalDate first, int unitCount, int[] counts)
    {
        (First, UnitCount, _counts) = (first, unitCount, counts);
        Days = unitCount == 0 ? 0 : counts.Length / (unitCount * MeasureStatus.Codes);
    }

    /// <summary>The first day.</summary>
    public LocalDate First { get; }

    /// <summary>How many days there are; 0 without units.</summary>
    public int Days { get; }

    /// <summary>How many units there are.</summary>
    public int UnitCount { get; }

    /// <summary>How many measures of a unit have a schedule status on a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the range, there is no such unit, or the status is not a named value.</exception>
    public int this[LocalDate day, int unit, ScheduleStatus status]
    {
        get
        {
            int index = Period.DaysBetween(First, day);
            if (index < 0 || index >= Days)
                throw new ArgumentOutOfRangeException(nameof(day), day, "The day is outside the range.");
            ArgumentOutOfRangeException.ThrowIfNegative(unit);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unit, UnitCount);
            Guard.Against.Undefined(status);
            return _counts[(((index * UnitCount) + unit) * MeasureStatus.Codes) + MeasureStatus.CodeOf(status)];
        }
    }
}
