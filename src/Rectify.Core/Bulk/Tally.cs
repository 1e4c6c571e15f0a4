using System.Globalization;
using System.Numerics;
using Ardalis.GuardClauses;
using Rectify.Bulk.Kernels;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Bulk;

/// <summary>Counts of measures per unit by schedule status, by stage and by violated rule.</summary>
/// <remarks>Tallies of shards add up: <see cref="Merge"/> is associative and commutative, and a new tally is its zero.</remarks>
public sealed class Tally : IEquatable<Tally>
{
    private const int Others = 64;

    private readonly long[] _bySchedule;
    private readonly long[] _byStage;
    private readonly long[] _byRule;

    // The rules that are not computed from the days of a row, by unit and bit; empty until one of them is counted.
    private long[] _byOther = [];

    /// <summary>A tally in which nothing is counted.</summary>
    /// <param name="unitCount">How many units there are.</param>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public Tally(int unitCount)
    {
        UnitCount = Guard.Against.Negative(unitCount);
        _bySchedule = new long[checked(unitCount * MeasureStatus.Codes)];
        _byStage = new long[unitCount * MeasureStatus.Codes];
        _byRule = new long[unitCount * DailyRuleSet.Count];
    }

    /// <summary>How many units there are.</summary>
    public int UnitCount { get; }

    /// <summary>How many measures are counted, each as often as it was counted for a unit.</summary>
    public long Measures => _byStage.Sum();

    /// <summary>How many measures of a unit have a schedule status.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit, or the status is not a named value.</exception>
    public long this[int unit, ScheduleStatus status] => _bySchedule[Cell(unit, MeasureStatus.CodeOf(Guard.Against.Undefined(status)))];

    /// <summary>How many measures of a unit have a stage.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit, or the stage is not a named value.</exception>
    public long this[int unit, Stage stage] => _byStage[Cell(unit, MeasureStatus.CodeOf(Guard.Against.Undefined(stage)))];

    /// <summary>How many measures of a unit violate a rule. A rule that was not evaluated counts none.</summary>
    /// <param name="unit">The index of the unit.</param>
    /// <param name="id">The id of the rule.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit.</exception>
    /// <exception cref="ArgumentException">No built-in rule about measures has the id.</exception>
    public long this[int unit, string id]
    {
        get
        {
            int position = DailyRuleSet.PositionOf(id);
            RequireUnit(unit);
            if (position >= 0)
                return _byRule[(unit * DailyRuleSet.Count) + position];
            int bit = BitOperations.Log2(RuleMask.Of(id).Bits);
            return _byOther.Length == 0 ? 0 : _byOther[(unit * Others) + bit];
        }
    }

    /// <summary>How many measures have a schedule status.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The status is not a named value.</exception>
    public long Total(ScheduleStatus status) => Total(_bySchedule, MeasureStatus.CodeOf(Guard.Against.Undefined(status)));

    /// <summary>How many measures have a stage.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stage is not a named value.</exception>
    public long Total(Stage stage) => Total(_byStage, MeasureStatus.CodeOf(Guard.Against.Undefined(stage)));

    /// <summary>How many measures violate a rule. A rule that was not evaluated counts none.</summary>
    /// <param name="id">The id of the rule.</param>
    /// <exception cref="ArgumentException">No built-in rule about measures has the id.</exception>
    public long Violations(string id)
    {
        _ = RuleMask.Of(id);
        return Enumerable.Range(0, UnitCount).Sum(unit => this[unit, id]);
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
        AddEach(other._bySchedule, _bySchedule);
        AddEach(other._byStage, _byStage);
        AddEach(other._byRule, _byRule);
        if (other._byOther.Length > 0)
            AddEach(other._byOther, Counted());
    }

    /// <summary>A tally of counts that <see cref="ToCounts"/> gave, in this process or another.</summary>
    /// <param name="unitCount">How many units there are.</param>
    /// <param name="counts">The counts.</param>
    /// <exception cref="ArgumentException">The number of units is negative, or the counts are not of so many units.</exception>
    public static Tally FromCounts(int unitCount, ReadOnlySpan<long> counts)
    {
        var tally = new Tally(unitCount);
        int others = counts.Length - tally._bySchedule.Length - tally._byStage.Length - tally._byRule.Length;
        if (others != 0 && others != (long)unitCount * Others)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"These are not the counts of {unitCount} units."), nameof(counts));
        foreach (long[] part in (ReadOnlySpan<long[]>)[tally._bySchedule, tally._byStage, tally._byRule, others == 0 ? [] : tally.Counted()])
        {
            counts[..part.Length].CopyTo(part);
            counts = counts[part.Length..];
        }

        return tally;
    }

    /// <summary>All counts in one fixed order, to be kept or sent to where tallies are merged; <see cref="FromCounts"/> takes them back.</summary>
    public long[] ToCounts() => [.. _bySchedule, .. _byStage, .. _byRule, .. _byOther];

    /// <summary>Sets every count to 0.</summary>
    public void Clear()
    {
        Array.Clear(_bySchedule);
        Array.Clear(_byStage);
        Array.Clear(_byRule);
        Array.Clear(_byOther);
    }

    /// <inheritdoc/>
    public bool Equals(Tally? other) => other is not null
        && _bySchedule.AsSpan().SequenceEqual(other._bySchedule)
        && _byStage.AsSpan().SequenceEqual(other._byStage)
        && _byRule.AsSpan().SequenceEqual(other._byRule)
        && (_byOther.Length == other._byOther.Length
            ? _byOther.AsSpan().SequenceEqual(other._byOther)
            : !_byOther.AsSpan().ContainsAnyExcept(0) && !other._byOther.AsSpan().ContainsAnyExcept(0));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Tally);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(UnitCount, Measures);

    internal Span<long> BySchedule => _bySchedule;

    internal Span<long> ByStage => _byStage;

    internal Span<long> ByRule => _byRule;

    /// <summary>Where the count of a unit and the schedule status in a status byte stands.</summary>
    internal static int ScheduleCell(int unit, byte status) => (unit * MeasureStatus.Codes) + (status & MeasureStatus.ScheduleBits);

    /// <summary>Counts one measure of a unit.</summary>
    internal void Add(int unit, byte status, DailyRules daily, RuleMask others)
    {
        _bySchedule[ScheduleCell(unit, status)]++;
        _byStage[(unit * MeasureStatus.Codes) + MeasureStatus.StageCode(status)]++;
        for (int bits = (int)daily; bits != 0; bits &= bits - 1)
            _byRule[(unit * DailyRuleSet.Count) + BitOperations.TrailingZeroCount(bits)]++;
        for (ulong bits = others.Bits; bits != 0; bits &= bits - 1)
            Counted()[(unit * Others) + BitOperations.TrailingZeroCount(bits)]++;
    }

    /// <summary>Counts rows that change as what they change to.</summary>
    internal void Move(ReadOnlySpan<Transition> changes)
    {
        foreach (ref readonly var change in changes)
        {
            _bySchedule[ScheduleCell(change.Unit, change.OldStatus)]--;
            _bySchedule[ScheduleCell(change.Unit, change.NewStatus)]++;
            for (int bits = change.OldMask ^ change.NewMask; bits != 0; bits &= bits - 1)
            {
                int rule = BitOperations.TrailingZeroCount(bits);
                _byRule[(change.Unit * DailyRuleSet.Count) + rule] += ((change.NewMask >> rule & 1) * 2) - 1;
            }
        }
    }

    private long[] Counted() => _byOther.Length > 0 ? _byOther : _byOther = new long[checked(UnitCount * Others)];

    private static long Total(long[] counts, int code)
    {
        long total = 0;
        for (int i = code; i < counts.Length; i += MeasureStatus.Codes)
            total += counts[i];
        return total;
    }

    private static void AddEach(long[] from, long[] to)
    {
        for (int i = 0; i < to.Length; i++)
            to[i] += from[i];
    }

    private int Cell(int unit, int code)
    {
        RequireUnit(unit);
        return (unit * MeasureStatus.Codes) + code;
    }

    private void RequireUnit(int unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unit);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unit, UnitCount);
    }
}
