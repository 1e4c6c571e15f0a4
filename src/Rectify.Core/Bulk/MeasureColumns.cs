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
/// Days are kept in 16 bits, counted from the first day of the facts. A day outside their range counts as passed, or as never reached, which is the
/// same on every day that can be evaluated. Reading from several threads is safe while nobody writes.
/// </remarks>
public sealed partial class MeasureColumns
{
    private const short Never = short.MaxValue;
    private const short Passed = short.MinValue;

    // The day that is 0 in the columns.
    private readonly int _origin;

    private int[] _units = [];
    private byte[] _flags = [];
    private short[] _due = [];
    private short[] _targetDue = [];
    private short[] _reviewDue = [];

    // Columns that no row has yet are empty, and cost nothing.
    private short[] _unobservedDue = [];
    private short[] _aheadUntil = [];
    private short[] _behindFrom = [];
    private RowLists<int>? _accountable;
    private RowLists<RuleInterval>? _intervals;

    // Few rows have any.
    private SortedList<int, ValueList<RuleInterval>>? _recurringTargets;

    /// <summary>Columns without a row.</summary>
    /// <param name="unitCount">How many units there are; rows name them by an index from 0.</param>
    /// <param name="factsOn">The day up to which facts are in view; the first day that can be evaluated.</param>
    /// <param name="policy">The policy; by default <see cref="EvaluationPolicy.Default"/>. Only <see cref="EvaluationPolicy.DueSoonDays"/> is read later.</param>
    /// <param name="capacity">For how many rows to make room at first.</param>
    /// <exception cref="ArgumentException">A number is negative, or the policy announces due days from so early on that no day can be evaluated.</exception>
    public MeasureColumns(int unitCount, LocalDate factsOn, EvaluationPolicy? policy = null, int capacity = 0)
    {
        UnitCount = Guard.Against.Negative(unitCount);
        DueSoonDays = (policy ?? EvaluationPolicy.Default).DueSoonDays;
        if (DueSoonDays >= Never)
            throw new ArgumentOutOfRangeException(nameof(policy), DueSoonDays, "No day can be evaluated.");
        FactsOn = factsOn;
        _origin = DayNumber.Of(factsOn);
        BaseCounts = new BaseCounts(unitCount);
        Resize(Guard.Against.Negative(capacity));
    }

    /// <summary>The rules that are computed from the days of a row; all others from its <see cref="MeasureRow.Intervals"/>.</summary>
    public static RuleMask DailyRules => DailyRuleSet.All;

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many units there are.</summary>
    public int UnitCount { get; }

    /// <summary>The names of the units by index, where the columns were made from plans; else empty. A measure without a unit has the empty name.</summary>
    public ValueList<string> UnitNames { get; private init; }

    /// <summary>The day up to which facts are in view: the first day that can be evaluated.</summary>
    public LocalDate FactsOn { get; private set; }

    /// <summary>The last day that can be evaluated; with the default policy, some 89 years after the columns were made.</summary>
    public LocalDate LastDay => DayNumber.ToDay(Math.Min(_origin + Never - 1 - DueSoonDays, DayNumber.Last));

    /// <summary>Days before a due day from which it is soon.</summary>
    public int DueSoonDays { get; }

    /// <summary>The index of the lead unit of every row.</summary>
    public ReadOnlySpan<int> Units => _units.AsSpan(0, Count);

    /// <summary>Whether a percentage was reported of a row, so that statuses have to be counted one by one.</summary>
    internal bool HasPercent => _aheadUntil.Length > 0;

    /// <summary>The number of the day that is 0 in the columns.</summary>
    internal int Origin => _origin;

    internal BaseCounts BaseCounts { get; }

    /// <summary>The indexes of the units that answer for the measure in a row, the lead among them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ReadOnlySpan<int> AccountableUnits(int index)
    {
        RequireRow(index);
        return AccountableFor(index);
    }

    /// <summary>Adds a row at the end. Rows that were grouped no longer are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The row names an unknown unit, a value is not a named one, or a day is no day of the calendar.</exception>
    /// <exception cref="ArgumentException">The row's due day or percentage does not go with its base schedule, or it names an accountable unit twice.</exception>
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

    /// <summary>Writes a row anew. Rows that were grouped stay so while the lead unit stays.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="ArgumentException">As for <see cref="Append(in MeasureRow)"/>.</exception>
    public void Update(int index, in MeasureRow row)
    {
        RequireRow(index);
        RowCheck.Throw(row, UnitCount, nameof(row));
        if (_units[index] != row.Unit)
            _starts = null;
        BaseCounts.Add(_units[index], _flags[index], -1);
        Write(index, row);
    }

    /// <summary>Moves the day up to which facts are in view, so that rows can be updated with later facts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the present one, or after <see cref="LastDay"/>.</exception>
    public void AdvanceTo(LocalDate factsOn)
    {
        _ = DayOf(factsOn, nameof(factsOn));
        FactsOn = factsOn;
    }

    internal EvaluationDay DayOf(LocalDate asOf, string parameter)
    {
        if (asOf < FactsOn || asOf > LastDay)
            throw new ArgumentOutOfRangeException(parameter, asOf, "The columns cannot be evaluated on this day.");
        int day = DayNumber.Of(asOf) - _origin;
        return new((short)day, (short)(day + DueSoonDays));
    }

    /// <summary>The same for a row that is known to be there.</summary>
    internal ReadOnlySpan<int> AccountableFor(int row) =>
        _accountable is not null && _accountable[row] is { IsEmpty: false } units ? units : _units.AsSpan(row, 1);

    /// <summary>What the rules that are not computed from the days of a row find of it on a day.</summary>
    internal RuleInterval IntervalOn(int row, int day) => _intervals is null ? default : RuleInterval.On(_intervals[row], day);

    /// <summary>When recurring targets of a row violate rules.</summary>
    internal ReadOnlySpan<RuleInterval> RecurringTargetsOf(int row) => _recurringTargets is not null && _recurringTargets.TryGetValue(row, out var intervals) ? intervals.AsSpan() : [];

    /// <summary>Adds to the violated daily rules of rows those that recurring targets violate on a day.</summary>
    internal void AddRecurringTargets(int start, Span<byte> masks, int day)
    {
        if (_recurringTargets is null)
            return;
        for (int i = FirstAt(_recurringTargets.Keys, start); i < _recurringTargets.Count && _recurringTargets.Keys[i] < start + masks.Length; i++)
            masks[_recurringTargets.Keys[i] - start] |= (byte)DailyRuleSet.BitsOf(RuleInterval.On(_recurringTargets.Values[i].AsSpan(), day).Violated);
    }

    private static int FirstAt(IList<int> rows, int start)
    {
        int low = 0;
        for (int high = rows.Count; low < high;)
        {
            int middle = low + ((high - low) / 2);
            if (rows[middle] < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    internal ColumnSlice Slice(int start, int length) => new()
    {
        Flags = _flags.AsSpan(start, length),
        Due = _due.AsSpan(start, length),
        TargetDue = _targetDue.AsSpan(start, length),
        ReviewDue = _reviewDue.AsSpan(start, length),
        UnobservedDue = Slice(_unobservedDue, start, length),
        AheadUntil = Slice(_aheadUntil, start, length),
        BehindFrom = Slice(_behindFrom, start, length),
    };

    private static ReadOnlySpan<short> Slice(short[] column, int start, int length) => column.Length > 0 ? column.AsSpan(start, length) : [];

    private void RequireRow(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
    }

    private void Write(int index, in MeasureRow row) => Write(index, row.Unit, row.AccountableUnits, row.Fold(), row.Intervals, row.RecurringTargets);

    private void Write(int index, int unit, ValueList<int> accountable, in FoldedRow row, ValueList<RuleInterval> intervals, ValueList<RuleInterval> recurringTargets)
    {
        BaseCounts.Add(unit, row.Flags, 1);
        _units[index] = unit;
        _flags[index] = row.Flags;
        _due[index] = Number(row.Due);
        _targetDue[index] = Number(row.TargetDue);
        _reviewDue[index] = Number(row.ReviewDue);
        if (Needs(ref _unobservedDue, row.UnobservedDue != FoldedRow.Never, Never))
            _unobservedDue[index] = Number(row.UnobservedDue);
        if (Needs(ref _aheadUntil, row.HasPercent, Passed))
            _aheadUntil[index] = Number(row.AheadUntil);
        if (Needs(ref _behindFrom, row.HasPercent, Never))
            _behindFrom[index] = Number(row.BehindFrom);
        if (_accountable is not null || !accountable.IsEmpty)
            (_accountable ??= new(_units.Length)).Set(index, accountable.AsSpan());
        if (_intervals is not null || !intervals.IsEmpty)
            (_intervals ??= new(_units.Length)).Set(index, intervals.AsSpan());
        if (!recurringTargets.IsEmpty)
            (_recurringTargets ??= [])[index] = recurringTargets;
        else
            _recurringTargets?.Remove(index);
    }

    // The day that is never reached, and that which has passed, stay so beyond the range.
    private short Number(int day) => (short)Math.Clamp((long)day - _origin, Passed, Never);

    // A column that no row has had begins with the first row that has it.
    private bool Needs(ref short[] column, bool has, short none)
    {
        if (column.Length == 0 && has)
        {
            column = new short[_units.Length];
            Array.Fill(column, none);
        }

        return column.Length > 0;
    }

    private void Resize(int rows)
    {
        Array.Resize(ref _units, rows);
        Array.Resize(ref _flags, rows);
        Array.Resize(ref _due, rows);
        Array.Resize(ref _targetDue, rows);
        Array.Resize(ref _reviewDue, rows);
        if (_unobservedDue.Length > 0)
            Array.Resize(ref _unobservedDue, rows);
        if (HasPercent)
        {
            Array.Resize(ref _aheadUntil, rows);
            Array.Resize(ref _behindFrom, rows);
        }

        _accountable?.Resize(rows);
        _intervals?.Resize(rows);
    }
}
