using Rectify.Evaluation;

namespace Rectify.Bulk;

/// <summary>The days on which one row's status or violations change, in order, within a range.</summary>
internal ref struct RowChanges
{
    /// <summary>How many days at most can change a row: one for each comparison of the kernel.</summary>
    public const int MostDays = 7;

    private readonly FoldedRow _row;
    private readonly ReadOnlySpan<int> _days;
    private readonly int _dueSoonDays;
    private readonly int _origin;
    private readonly ReadOnlySpan<RuleInterval> _recurringTargets;
    private int _next;

    /// <summary>Looks at a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="recurringTargets">When its recurring targets violate rules.</param>
    /// <param name="origin">The number of the day that is 0 as the columns count days.</param>
    /// <param name="first">The day, as the columns count days, that changes are counted from, itself not included.</param>
    /// <param name="last">The last day, included.</param>
    /// <param name="dueSoonDays">Days before a due day from which it is soon.</param>
    /// <param name="scratch">Room for <see cref="MostDays"/> days, and one for each interval.</param>
    public RowChanges(in FoldedRow row, ReadOnlySpan<RuleInterval> recurringTargets, int origin, int first, int last, int dueSoonDays, Span<int> scratch)
    {
        _row = row;
        _dueSoonDays = dueSoonDays;
        _origin = origin;
        _recurringTargets = recurringTargets;
        int count = 0;
        // No day lies after that which is never reached, nor before that which has passed.
        ReadOnlySpan<long> candidates =
        [
            row.Due + 1L, (long)row.Due - dueSoonDays, row.TargetDue + 1L, row.ReviewDue + 1L, row.UnobservedDue + 1L, row.AheadUntil, row.BehindFrom,
        ];
        foreach (long day in candidates)
        {
            if (day > first && day <= last)
                scratch[count++] = (int)day;
        }

        foreach (ref readonly var interval in recurringTargets)
        {
            if (interval.From - origin > first && interval.From - origin <= last)
                scratch[count++] = interval.From - origin;
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

    private readonly (byte Status, byte Mask) On(int day)
    {
        byte status = _row.Evaluate(day, day + _dueSoonDays, out var violated);
        return (status, (byte)(violated | DailyRuleSet.BitsOf(RuleInterval.On(_recurringTargets, day + _origin).Violated)));
    }
}
