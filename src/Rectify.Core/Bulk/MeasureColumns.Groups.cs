namespace Rectify.Bulk;

public sealed partial class MeasureColumns
{
    // Where the rows of each unit start, and at the end the number of rows; null while the rows are in any order.
    private int[]? _starts;

    /// <summary>Whether the rows stand grouped by lead unit, so that a tally needs no look-up per row.</summary>
    public bool IsGrouped => _starts is not null;

    internal ReadOnlySpan<int> UnitStarts => _starts;

    /// <summary>A copy with the rows grouped by lead unit; within a unit they keep their order.</summary>
    /// <param name="order">For each row of the copy, its index in these columns.</param>
    public MeasureColumns GroupByUnit(out int[] order)
    {
        int[] starts = Starts();
        order = new int[Count];
        var next = starts.AsSpan(0, UnitCount).ToArray();
        for (int i = 0; i < Count; i++)
            order[next[_units[i]]++] = i;
        return new MeasureColumns(this, order, starts);
    }

    private MeasureColumns(MeasureColumns source, int[] order, int[] starts)
    {
        (UnitCount, UnitNames, FactsOn, DueSoonDays, Count, _origin) = (source.UnitCount, source.UnitNames, source.FactsOn, source.DueSoonDays, source.Count, source._origin);
        BaseCounts = source.BaseCounts.Copy();
        _units = Gather(source._units, order);
        _flags = Gather(source._flags, order);
        _due = Gather(source._due, order);
        _targetDue = Gather(source._targetDue, order);
        _reviewDue = Gather(source._reviewDue, order);
        _unobservedDue = Gather(source._unobservedDue, order);
        _aheadUntil = Gather(source._aheadUntil, order);
        _behindFrom = Gather(source._behindFrom, order);
        _accountable = source._accountable?.Gather(order);
        _intervals = source._intervals?.Gather(order);
        if (source._recurringTargets is { } recurring)
        {
            _recurringTargets = [];
            for (int i = 0; i < order.Length; i++)
            {
                if (recurring.TryGetValue(order[i], out var intervals))
                    _recurringTargets[i] = intervals;
            }
        }

        _starts = starts;
    }

    // A counting sort: how many rows each unit has, and so where they start.
    private int[] Starts()
    {
        var starts = new int[UnitCount + 1];
        foreach (int unit in Units)
            starts[unit + 1]++;
        for (int unit = 0; unit < UnitCount; unit++)
            starts[unit + 1] += starts[unit];
        return starts;
    }

    // A column that no row has stays so.
    private static T[] Gather<T>(T[] column, int[] order)
    {
        if (column.Length == 0)
            return [];
        var gathered = new T[order.Length];
        for (int i = 0; i < order.Length; i++)
            gathered[i] = column[order[i]];
        return gathered;
    }
}
