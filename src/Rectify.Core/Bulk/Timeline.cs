using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Bulk;

/// <summary>What changes on each day of a range, so that going on by a day costs what changes on it.</summary>
/// <remarks>It is of the columns as they were when it was built; after an append or update, build it anew.</remarks>
public sealed class Timeline
{
    private readonly int _first;
    private readonly int _last;
    private readonly int _rows;
    private readonly int[] _starts;
    private readonly Transition[] _transitions;
    private readonly Tally _atFirst;

    private Timeline(MeasureColumns columns, LocalDate first, LocalDate last)
    {
        (First, Last, _first, _last, _rows) = (first, last, columns.DayOf(first, nameof(first)).AsOf, columns.DayOf(last, nameof(last)).AsOf, columns.Count);
        _starts = Starts(columns);
        _transitions = Sorted(columns);
                _atFirst = new Tally(columns.UnitCount);
        BulkEvaluator.Evaluate(columns, first, statuses: default, masks: default, _atFirst);
    }

    /// <summary>The first day, from which the steps go on.</summary>
    public LocalDate First { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate Last { get; }

    /// <summary>The changes of columns from a day to another.</summary>
    /// <exception cref="ArgumentException">The columns are null, a day cannot be evaluated, or the last day is before the first.</exception>
    public static Timeline Build(MeasureColumns columns, LocalDate from, LocalDate to)
    {
        Guard.Against.Null(columns);
        _ = columns.DayOf(from, nameof(from));
        _ = columns.DayOf(to, nameof(to));
        if (to < from)
            throw new ArgumentOutOfRangeException(nameof(to), to, "The last day is before the first.");
        return new Timeline(columns, from, to);
    }

    /// <summary>How many measures change on a day, against the day before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not after <see cref="First"/>, or is after <see cref="Last"/>.</exception>
    public int ChangesOn(LocalDate day) => Changes(day).Length;

    /// <summary>Takes what was evaluated for the day before on to a day. Allocates nothing.</summary>
    /// <param name="day">The day to go to.</param>
    /// <param name="statuses">The statuses of the day before, one a row.</param>
    /// <param name="masks">The violated rules of the day before, one set a row.</param>
    /// <param name="tally">The tally of the day before, or null.</param>
    /// <exception cref="ArgumentException">The day is not after <see cref="First"/> or is after <see cref="Last"/>, a span is too short, or the tally counts a different number of units. Nothing has been written.</exception>
    public void StepTo(LocalDate day, Span<MeasureStatus> statuses, Span<RuleMask> masks, Tally? tally = null)
    {
        var changes = Changes(day);
        ArgumentOutOfRangeException.ThrowIfLessThan(statuses.Length, _rows, nameof(statuses));
        ArgumentOutOfRangeException.ThrowIfLessThan(masks.Length, _rows, nameof(masks));
        if (tally is not null && tally.UnitCount != _atFirst.UnitCount)
            throw new ArgumentException("It counts a different number of units.", nameof(tally));
        var statusBytes = BulkEvaluator.Bytes(statuses);
        foreach (ref readonly var change in changes)
        {
            statusBytes[change.Row] = change.NewStatus;
            masks[change.Row] = DailyRuleSet.MaskOf((DailyRules)change.NewMask);
        }

        tally?.Move(changes);
    }

    /// <summary>How many measures of each unit have each schedule status on every day of the range, in one pass over the changes.</summary>
    public DailyCounts Chart()
    {
        int days = _starts.Length;
        var counts = new int[checked(days * _atFirst.BySchedule.Length)];
        var today = counts.AsSpan(0, _atFirst.BySchedule.Length);
        for (int i = 0; i < today.Length; i++)
            today[i] = (int)_atFirst.BySchedule[i];
        for (int day = 1; day < days; day++)
        {
            var next = counts.AsSpan(day * today.Length, today.Length);
            today.CopyTo(next);
            today = next;
            foreach (ref readonly var change in _transitions.AsSpan(_starts[day - 1].._starts[day]))
            {
                today[Tally.ScheduleCell(change.Unit, change.OldStatus)]--;
                today[Tally.ScheduleCell(change.Unit, change.NewStatus)]++;
            }
        }

        return new DailyCounts(First, _atFirst.UnitCount, counts);
    }

    private ReadOnlySpan<Transition> Changes(LocalDate day)
    {
        if (day <= First || day > Last)
            throw new ArgumentOutOfRangeException(nameof(day), day, "The day is outside the range, or its first, which nothing leads to.");
        int index = Period.DaysBetween(First, day);
        return _transitions.AsSpan(_starts[index - 1].._starts[index]);
    }

    // At the index of a day, after the pass of Sorted: where its changes end, and so where those of the next day begin.
    private int[] Starts(MeasureColumns columns)
    {
        var counts = new int[_last - _first + 1];
        Visit(columns, (day, _) => counts[day - _first]++);
        int sum = 0;
        for (int i = 0; i < counts.Length; i++)
            (counts[i], sum) = (sum, sum + counts[i]);
        return counts;
    }

    private Transition[] Sorted(MeasureColumns columns)
    {
        int total = 0;
        Visit(columns, (_, _) => total++);
        var sorted = new Transition[total];
        Visit(columns, (day, change) => sorted[_starts[day - _first]++] = change);
        return sorted;
    }

    private void Visit(MeasureColumns columns, Action<int, Transition> visitor)
    {
        Span<int> scratch = stackalloc int[RowChanges.MostDays];
        for (int row = 0; row < _rows; row++)
        {
            var recurring = columns.RecurringTargetsOf(row);
            var room = recurring.IsEmpty ? scratch : new int[RowChanges.MostDays + recurring.Length];
            var changes = new RowChanges(columns.Slice(row, 1)[0], recurring, columns.Origin, _first, _last, columns.DueSoonDays, room);
            var (status, mask) = (changes.Status, changes.Mask);
            while (changes.MoveNext())
            {
                visitor(changes.Day, new Transition(row, columns.Units[row], status, changes.Status, mask, changes.Mask));
                (status, mask) = (changes.Status, changes.Mask);
            }
        }
    }
}
