using Rectify.Bulk.Kernels;

namespace Rectify.Bulk;

/// <summary>The days on which one row's status or violations change, in order, within a range.</summary>
internal ref struct RowChanges
{
    /// <summary>How many days at most can change a row: one for each comparison of the kernel.</summary>
    public const int MostDays = 7;

    private readonly ColumnSlice _row;
    private readonly ReadOnlySpan<int> _days;
    private readonly int _dueSoonDays;
    private int _next;

    /// <summary>Looks at a row.</summary>
    /// <param name="row">A slice of one row.</param>
    /// <param name="first">The day, as the columns count days, that changes are counted from, itself not included.</param>
    /// <param name="last">The last day, included.</param>
    /// <param name="dueSoonDays">Days before a due day from which it is soon.</param>
    /// <param name="scratch">Room for <see cref="MostDays"/> days.</param>
    public RowChanges(ColumnSlice row, int first, int last, int dueSoonDays, Span<int> scratch)
    {
        _row = row;
        _dueSoonDays = dueSoonDays;
        int count = 0;
        ReadOnlySpan<int> candidates =
        [
            row.Due[0] + 1, row.Due[0] - dueSoonDays, row.TargetDue[0] + 1, row.CheckDue[0] + 1,
            row.HasUnobserved ? row.UnobservedDue[0] + 1 : first,
            row.HasPercent ? row.AheadUntil[0] : first,
            row.HasPercent ? row.BehindFrom[0] : first,
        ];
        foreach (int day in candidates)
        {
            if (day > first && day <= last)
                scratch[count++] = day;
        }

        _days = scratch[..count];
        scratch[..count].Sort();
        (Status, Mask) = On(first);
    }

    /// <summary>The day of the present change; before the first, meaningless.</summary>
    public int Day { get; private set; }

    /// <summary>The status after the present change.</summary>
    public byte Status { get; private set; }

    /// <summary>The violations after the present change.</summary>
    public byte Mask { get; private set; }

    /// <summary>Goes to the next change.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        while (_next < _days.Length)
        {
            Day = _days[_next++];
            var (status, mask) = On(Day);
            if (status == Status && mask == Mask)
                continue;
            (Status, Mask) = (status, mask);
            return true;
        }

        return false;
    }

    private readonly (byte Status, byte Mask) On(int day) => ScalarKernel.Row(_row, 0, new EvaluationDay((short)day, (short)(day + _dueSoonDays)));
}
