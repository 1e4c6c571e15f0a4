namespace Rectify.Bulk;

/// <summary>A list of values for each row, most of them short or empty, in one array.</summary>
/// <remarks>A list that is longer than the row's former one goes to the end, and leaves the former's place unused until <see cref="Gather"/>.</remarks>
internal sealed class RowLists<T>(int rows)
{
    private (int Start, int Count)[] _rows = new (int, int)[rows];
    private T[] _values = [];
    private int _used;

    /// <summary>The list of a row.</summary>
    public ReadOnlySpan<T> this[int row] => _values.AsSpan(_rows[row].Start, _rows[row].Count);

    /// <summary>Gives a row another list.</summary>
    public void Set(int row, ReadOnlySpan<T> values)
    {
        ref var place = ref _rows[row];
        if (values.Length > place.Count)
        {
            place.Start = _used;
            _used = checked(_used + values.Length);
            if (_used > _values.Length)
                Array.Resize(ref _values, (int)Math.Min(Math.Max(_used, _values.Length * 2L), Array.MaxLength));
        }

        place.Count = values.Length;
        values.CopyTo(_values.AsSpan(place.Start));
    }

    /// <summary>Makes room for so many rows; new ones have an empty list.</summary>
    public void Resize(int rows) => Array.Resize(ref _rows, rows);

    /// <summary>The lists of the rows in an order.</summary>
    public RowLists<T> Gather(int[] order)
    {
        var gathered = new RowLists<T>(order.Length);
        for (int i = 0; i < order.Length; i++)
            gathered.Set(i, this[order[i]]);
        return gathered;
    }
}
