using System.Globalization;
using Ardalis.GuardClauses;
using Rectify.Bulk.Kernels;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Bulk;

/// <summary>Counts of measures per unit and schedule status, and of violations per rule.</summary>
/// <remarks>Tallies of shards add up: <see cref="Merge"/> is associative and commutative, and a new tally is its zero.</remarks>
public sealed class Tally : IEquatable<Tally>
{
    /// <summary>How many schedule statuses there are.</summary>
    internal const int Statuses = 8;

    private readonly long[] _byUnit;
    private readonly long[] _byRule = new long[BulkRules.Count];

    /// <summary>A tally in which nothing is counted.</summary>
    /// <param name="unitCount">How many units there are.</param>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public Tally(int unitCount)
    {
        UnitCount = Guard.Against.Negative(unitCount);
        _byUnit = new long[checked(unitCount * Statuses)];
    }

    /// <summary>How many units there are.</summary>
    public int UnitCount { get; }

    /// <summary>How many measures are counted.</summary>
    public long Measures => _byUnit.Sum();

    /// <summary>How many measures of a unit have a schedule status.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit, or the status is not a named value.</exception>
    public long this[int unit, ScheduleStatus status]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(unit);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unit, UnitCount);
            return _byUnit[(unit * Statuses) + (int)Guard.Against.Undefined(status)];
        }
    }

    /// <summary>How many measures violate a rule.</summary>
    /// <param name="rule">One bit.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not exactly one bit is set.</exception>
    public long Violations(RuleBits rule) => byte.IsPow2((byte)rule)
        ? _byRule[byte.TrailingZeroCount((byte)rule)]
        : throw new ArgumentOutOfRangeException(nameof(rule), rule, "Name one rule.");

    /// <summary>How many measures have a schedule status.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The status is not a named value.</exception>
    public long Total(ScheduleStatus status)
    {
        Guard.Against.Undefined(status);
        long total = 0;
        for (int i = (int)status; i < _byUnit.Length; i += Statuses)
            total += _byUnit[i];
        return total;
    }

    /// <summary>The counts of two tallies together.</summary>
    /// <exception cref="ArgumentException">A tally is null, or they count different numbers of units.</exception>
    public static Tally Merge(Tally left, Tally right)
    {
        Guard.Against.Null(left);
        var sum = new Tally(left.UnitCount);
        sum.Add(left);
        sum.Add(right);
        return sum;
    }

    /// <summary>Adds the counts of another tally to this one.</summary>
    /// <exception cref="ArgumentException">The other is null, or counts a different number of units.</exception>
    public void Add(Tally other)
    {
        Guard.Against.Null(other);
        if (other.UnitCount != UnitCount)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"It counts {other.UnitCount} units, not {UnitCount}."), nameof(other));
        AddEach(other._byUnit, _byUnit);
        AddEach(other._byRule, _byRule);
    }

    /// <summary>Sets every count to 0.</summary>
    public void Clear()
    {
        Array.Clear(_byUnit);
        Array.Clear(_byRule);
    }

    /// <inheritdoc/>
    public bool Equals(Tally? other) =>
        other is not null && _byUnit.AsSpan().SequenceEqual(other._byUnit) && _byRule.AsSpan().SequenceEqual(other._byRule);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Tally);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(UnitCount, Measures);

    internal Span<long> OfUnit(int unit) => _byUnit.AsSpan(unit * Statuses, Statuses);

    internal Span<long> ByUnit => _byUnit;

    internal Span<long> ByRule => _byRule;

    /// <summary>Where the count of a unit and a status byte stands.</summary>
    internal static int Cell(int unit, byte status) => (unit * Statuses) + (status & MeasureStatus.ScheduleBits);

    /// <summary>Counts rows that change as what they change to.</summary>
    internal void Move(ReadOnlySpan<Transition> changes)
    {
        while (!changes.IsEmpty)
        {
            var part = changes[..Math.Min(changes.Length, RuleLanes.MostSums)];
            ulong gained = 0, lost = 0;
            foreach (ref readonly var change in part)
            {
                _byUnit[Cell(change.Unit, change.OldStatus)]--;
                _byUnit[Cell(change.Unit, change.NewStatus)]++;
                gained += RuleLanes.Of(change.NewMask);
                lost += RuleLanes.Of(change.OldMask);
            }

            for (int rule = 0; rule < _byRule.Length; rule++)
                _byRule[rule] += RuleLanes.Count(gained, rule) - RuleLanes.Count(lost, rule);
            changes = changes[part.Length..];
        }
    }

    private static void AddEach(long[] from, long[] to)
    {
        for (int i = 0; i < to.Length; i++)
            to[i] += from[i];
    }
}
