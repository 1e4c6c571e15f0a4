using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Bulk.Kernels;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Bulk;

/// <summary>Measures as columns (a struct of arrays), for millions of them. Rows are appended and updated in place; what does not depend on the day is folded when a row is written.</summary>
/// <remarks>
/// The columns hold the facts that were in view on <see cref="FactsOn"/>; they are evaluated on that day and, with the facts frozen, on later ones.
/// Days are kept in 16 bits. A day outside their range counts as passed, or as never reached, which is the same on every day that can be evaluated.
/// Reading from several threads is safe while nobody writes.
/// </remarks>
public sealed partial class MeasureColumns
{
    private const int LastNumber = short.MaxValue - 1;

    private short[] _due = [];
    private short[] _aheadUntil = [];
    private short[] _behindFrom = [];
    private short[] _targetDue = [];
    private short[] _unobservedDue = [];
    private short[] _checkDue = [];
    private byte[] _settled = [];
    private byte[] _applies = [];
    private int[] _units = [];

    /// <summary>Columns without a row.</summary>
    /// <param name="unitCount">How many units there are; rows name them by an index from 0.</param>
    /// <param name="factsOn">The day up to which facts are in view; the first day that can be evaluated.</param>
    /// <param name="policy">The policy; by default <see cref="EvaluationPolicy.Default"/>. Only <see cref="EvaluationPolicy.DueSoonDays"/> is read later.</param>
    /// <param name="capacity">For how many rows to make room at first.</param>
    /// <exception cref="ArgumentException">A number is negative, or no day on or after <paramref name="factsOn"/> can be evaluated.</exception>
    public MeasureColumns(int unitCount, LocalDate factsOn, EvaluationPolicy? policy = null, int capacity = 0)
    {
        UnitCount = Guard.Against.Negative(unitCount);
        DueSoonDays = (policy ?? EvaluationPolicy.Default).DueSoonDays;
        FactsOn = InRange(factsOn, LocalDate.MinIsoValue, nameof(factsOn));
        Resize(Guard.Against.Negative(capacity));
    }

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many units there are.</summary>
    public int UnitCount { get; }

    /// <summary>The names of the units by index, where the columns were made from plans; else empty. A measure without a unit has the empty name.</summary>
    public ValueList<string> UnitNames { get; private init; }

    /// <summary>The day up to which facts are in view: the first day that can be evaluated.</summary>
    public LocalDate FactsOn { get; private set; }

    /// <summary>The last day that can be evaluated; in 2089 with the default policy.</summary>
    public LocalDate LastDay => DayNumber.ToDay(Math.Max(LastNumber - DueSoonDays, short.MinValue));

    /// <summary>Days before a due day from which it is soon.</summary>
    public int DueSoonDays { get; }

    /// <summary>The index of the unit of every row.</summary>
    public ReadOnlySpan<int> Units => _units.AsSpan(0, Count);

    /// <summary>Adds a row at the end. Rows that were grouped no longer are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The row's unit is unknown, a value is not a named one, or a day is no day of the calendar.</exception>
    /// <exception cref="ArgumentException">The row's due day or percentage does not go with its settled status.</exception>
    public void Append(in MeasureRow row)
    {
        RowCheck.Throw(row, UnitCount, nameof(row));
        if (Count == _units.Length)
            Resize(Math.Max(16, checked(Count * 2)));
        Write(Count++, row);
        _starts = null;
    }

    /// <summary>Adds rows at the end; none when one of them is refused.</summary>
    /// <exception cref="ArgumentException">As for one row.</exception>
    public void Append(ReadOnlySpan<MeasureRow> rows)
    {
        foreach (ref readonly var row in rows)
            RowCheck.Throw(row, UnitCount, nameof(rows));
        if (_units.Length - Count < rows.Length)
            Resize(checked(Count + rows.Length));
        foreach (ref readonly var row in rows)
            Write(Count++, row);
        _starts = null;
    }

    /// <summary>Writes a row anew. Rows that were grouped stay so while the unit stays.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="ArgumentException">As for <see cref="Append(in MeasureRow)"/>.</exception>
    public void Update(int index, in MeasureRow row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        RowCheck.Throw(row, UnitCount, nameof(row));
        if (_units[index] != row.Unit)
            _starts = null;
        Write(index, row);
    }

    /// <summary>Moves the day up to which facts are in view, so that rows can be updated with later facts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the present one, or after <see cref="LastDay"/>.</exception>
    public void AdvanceTo(LocalDate factsOn) => FactsOn = InRange(factsOn, FactsOn, nameof(factsOn));

    internal EvaluationDay DayOf(LocalDate asOf, string parameter)
    {
        int day = DayNumber.Of(InRange(asOf, FactsOn, parameter));
        return new((short)day, (short)(day + DueSoonDays));
    }

    internal ColumnSlice Slice(int start, int length) => new()
    {
        Due = _due.AsSpan(start, length),
        AheadUntil = _aheadUntil.AsSpan(start, length),
        BehindFrom = _behindFrom.AsSpan(start, length),
        TargetDue = _targetDue.AsSpan(start, length),
        UnobservedDue = _unobservedDue.AsSpan(start, length),
        CheckDue = _checkDue.AsSpan(start, length),
        Settled = _settled.AsSpan(start, length),
        Applies = _applies.AsSpan(start, length),
    };

    private LocalDate InRange(LocalDate day, LocalDate first, string parameter)
    {
        int number = DayNumber.Of(day);
        return day >= first && number > short.MinValue && number <= (long)LastNumber - DueSoonDays
            ? day
            : throw new ArgumentOutOfRangeException(parameter, day, "The columns cannot be evaluated on this day.");
    }

    private void Write(int index, in MeasureRow row)
    {
        _units[index] = row.Unit;
        _due[index] = Number(row.Due, short.MaxValue);
        _aheadUntil[index] = Number(row.AheadUntil, short.MinValue);
        _behindFrom[index] = Number(row.BehindFrom, short.MaxValue);
        _targetDue[index] = Number(row.TargetDue, short.MaxValue);
        _unobservedDue[index] = Number(row.UnobservedDue, short.MaxValue);
        _checkDue[index] = Number(row.CheckDue, short.MaxValue);
        _settled[index] = new MeasureStatus(row.Stage, row.Settled, row.Standing).Bits;
        _applies[index] = (byte)Applies(row);
    }

    private static short Number(int? day, short none) => day is { } number ? (short)Math.Clamp(number, short.MinValue, short.MaxValue) : none;

    private static RuleBits Applies(in MeasureRow row)
    {
        const RuleBits always = RuleBits.Overdue | RuleBits.BehindSchedule | RuleBits.IndicatorMissed | RuleBits.IndicatorUnobserved;
        var byStage = row.Stage switch
        {
            Stage.InProgress or Stage.Relapsed => RuleBits.ReportOverdue,
            Stage.Rectified or Stage.Accepted => RuleBits.CompletedWithTargetUnmet,
            Stage.ClosedOut or Stage.Published => RuleBits.CompletedWithTargetUnmet | RuleBits.LookBackOverdue,
            _ => RuleBits.None,
        };
        return always | byStage | (row.IsDueByPolicy ? RuleBits.None : RuleBits.DueSoon);
    }

    private void Resize(int rows)
    {
        Array.Resize(ref _due, rows);
        Array.Resize(ref _aheadUntil, rows);
        Array.Resize(ref _behindFrom, rows);
        Array.Resize(ref _targetDue, rows);
        Array.Resize(ref _unobservedDue, rows);
        Array.Resize(ref _checkDue, rows);
        Array.Resize(ref _settled, rows);
        Array.Resize(ref _applies, rows);
        Array.Resize(ref _units, rows);
    }
}
