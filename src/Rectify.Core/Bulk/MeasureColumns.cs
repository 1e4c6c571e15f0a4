using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Bulk.Kernels;
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
    private byte[] _traits = [];
    private short[] _due = [];
    private short[] _targetDue = [];
    private short[] _checkDue = [];

    // Columns that no row has yet are empty, and cost nothing.
    private short[] _unobservedDue = [];
    private short[] _aheadUntil = [];
    private short[] _behindFrom = [];
    private RowLists<int>? _answering;
    private RowLists<RuleStep>? _steps;

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
        Settled = new SettledCounts(unitCount);
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

    /// <summary>The last day that can be evaluated; with the default policy, some 89 years after the columns were made.</summary>
    public LocalDate LastDay => DayNumber.ToDay(Math.Min(_origin + Never - 1 - DueSoonDays, DayNumber.Last));

    /// <summary>Days before a due day from which it is soon.</summary>
    public int DueSoonDays { get; }

    /// <summary>The index of the lead unit of every row.</summary>
    public ReadOnlySpan<int> Units => _units.AsSpan(0, Count);

    /// <summary>Whether a percentage was reported of a row, so that statuses have to be counted one by one.</summary>
    internal bool HasPercent => _aheadUntil.Length > 0;

    internal SettledCounts Settled { get; }

    /// <summary>The indexes of the units that answer for the measure in a row, the lead among them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ReadOnlySpan<int> AnsweringUnits(int index)
    {
        RequireRow(index);
        return AnsweringFor(index);
    }

    /// <summary>Adds a row at the end. Rows that were grouped no longer are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The row names an unknown unit, a value is not a named one, or a day is no day of the calendar.</exception>
    /// <exception cref="ArgumentException">The row's due day or percentage does not go with its settled status, or it names an answering unit twice.</exception>
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
        Settled.Add(_units[index], _traits[index], -1);
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
    internal ReadOnlySpan<int> AnsweringFor(int row) =>
        _answering is not null && _answering[row] is { IsEmpty: false } units ? units : _units.AsSpan(row, 1);

    /// <summary>What the rules that are not told from the days of a row say of it on a day.</summary>
    internal RuleStep StepOn(int row, int day)
    {
        var found = default(RuleStep);
        if (_steps is null)
            return found;
        foreach (ref readonly var step in _steps[row])
        {
            if (step.From > day)
                break;
            found = step;
        }

        return found;
    }

    internal ColumnSlice Slice(int start, int length) => new()
    {
        Traits = _traits.AsSpan(start, length),
        Due = _due.AsSpan(start, length),
        TargetDue = _targetDue.AsSpan(start, length),
        CheckDue = _checkDue.AsSpan(start, length),
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

    private void Write(int index, in MeasureRow row)
    {
        byte traits = Traits.Of(row);
        Settled.Add(row.Unit, traits, 1);
        _units[index] = row.Unit;
        _traits[index] = traits;
        _due[index] = Number(row.Due, Never);
        _targetDue[index] = Number(row.TargetDue, Never);
        short checkDue = Number(row.CheckDue, Never);
        _checkDue[index] = Traits.AreChecked(row.Stage) ? checkDue : Never;
        if (Needs(ref _unobservedDue, row.UnobservedDue is not null, Never))
            _unobservedDue[index] = Number(row.UnobservedDue, Never);
        if (Needs(ref _aheadUntil, row.Settled == ScheduleStatus.OnSchedule, Passed))
            _aheadUntil[index] = Number(row.AheadUntil, Passed);
        if (Needs(ref _behindFrom, row.Settled == ScheduleStatus.OnSchedule, Never))
            _behindFrom[index] = Number(row.BehindFrom, Never);
        if (_answering is not null || !row.AnsweringUnits.IsEmpty)
            (_answering ??= new(_units.Length)).Set(index, row.AnsweringUnits.AsSpan());
        if (_steps is not null || !row.Steps.IsEmpty)
            (_steps ??= new(_units.Length)).Set(index, row.Steps.AsSpan());
    }

    private short Number(int? day, short none)
    {
        int number = Math.Clamp(day.GetValueOrDefault() - _origin, Passed, Never);
        return (short)(day.HasValue ? number : none);
    }

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
        Array.Resize(ref _traits, rows);
        Array.Resize(ref _due, rows);
        Array.Resize(ref _targetDue, rows);
        Array.Resize(ref _checkDue, rows);
        if (_unobservedDue.Length > 0)
            Array.Resize(ref _unobservedDue, rows);
        if (HasPercent)
        {
            Array.Resize(ref _aheadUntil, rows);
            Array.Resize(ref _behindFrom, rows);
        }

        _answering?.Resize(rows);
        _steps?.Resize(rows);
    }
}
