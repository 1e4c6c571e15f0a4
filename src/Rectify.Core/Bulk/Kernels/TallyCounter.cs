using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Bulk.Kernels;

/// <summary>Counts what a kernel wrote, while it is still in the nearest cache: by unit where the rows stand so, else with a look-up for each row.</summary>
/// <remarks>Without percentages only violations are counted; the statuses follow from them by <see cref="AddBaseCounts"/>.</remarks>
internal ref struct TallyCounter
{
    /// <summary>The most rows counted at once: the lanes of the narrowest vector are then counted to 64 in a byte each.</summary>
    public const int MaxRows = 1024;

    private const int MostPairs = 15;
    private const byte Pair = 0x11;

    private readonly MeasureColumns _columns;
    private readonly Tally? _tally;
    private readonly bool _isByGroup;
    private UnitSums _rules;
    private UnitSums _schedules;

    /// <summary>Creates a counter.</summary>
    /// <param name="columns">The measures.</param>
    /// <param name="tally">Where the counts go; null where none are wanted.</param>
    /// <param name="kernel">The kernel whose rows are counted.</param>
    public TallyCounter(MeasureColumns columns, Tally? tally, Kernel kernel)
    {
        (_columns, _tally) = (columns, tally);
        _isByGroup = kernel != Kernel.Scalar && columns.IsGrouped;
        if (_isByGroup || tally is null)
            return;
        _rules = new UnitSums(tally.ByRule);
        _schedules = new UnitSums(columns.HasPercent ? tally.BySchedule : []);
    }

    /// <summary>Adds what no day changes to a tally in which every row has been counted.</summary>
    public static void AddBaseCounts(MeasureColumns columns, Tally tally)
    {
        Add(columns.BaseCounts.Stages, tally.ByStage);
        if (columns.HasPercent)
            return;
        Add(columns.BaseCounts.Schedules, tally.BySchedule);
        // Of the base statuses only undetermined ones then become others, and only overdue.
        int undetermined = MeasureStatus.CodeOf(ScheduleStatus.Undetermined), overdue = MeasureStatus.CodeOf(ScheduleStatus.Overdue);
        for (int unit = 0; unit < tally.UnitCount; unit++)
        {
            long became = tally.ByRule[(unit * DailyRuleSet.Count) + BitOperations.Log2((byte)DailyRules.Overdue)];
            tally.BySchedule[(unit * MeasureStatus.Codes) + undetermined] -= became;
            tally.BySchedule[(unit * MeasureStatus.Codes) + overdue] += became;
        }
    }

    /// <summary>Adds the rows from a position on.</summary>
    public void Count(int start, scoped ReadOnlySpan<byte> statuses, scoped ReadOnlySpan<byte> masks)
    {
        if (_tally is null)
            return;
        statuses = _columns.HasPercent ? statuses : [];
        if (_isByGroup)
            AddGroups(_tally, start, statuses, masks);
        else
            AddRowByRow(_columns.Units.Slice(start, masks.Length), statuses, masks);
    }

    /// <summary>Adds up what was counted row by row.</summary>
    public void Dispose()
    {
        if (_isByGroup || _tally is null)
            return;
        _rules.Dispose();
        _schedules.Dispose();
    }

    // The units of rows were checked when these were written.
    private void AddRowByRow(ReadOnlySpan<int> units, scoped ReadOnlySpan<byte> statuses, scoped ReadOnlySpan<byte> masks)
    {
        ref var rules = ref _rules.RoomFor(masks.Length);
        for (int i = 0; i < masks.Length; i++)
            Unsafe.Add(ref rules, units[i]) += BitCounts.Of(masks[i]);
        ref var schedules = ref _schedules.RoomFor(statuses.Length);
        for (int i = 0; i < statuses.Length; i++)
            Unsafe.Add(ref schedules, units[i]) += BitCounts.OfOne(statuses[i] & MeasureStatus.ScheduleBits);
    }

    private readonly void AddGroups(Tally tally, int start, scoped ReadOnlySpan<byte> statuses, scoped ReadOnlySpan<byte> masks)
    {
        var starts = _columns.UnitStarts;
        for (int unit = UnitAt(starts, start), done = 0; done < masks.Length; unit++)
        {
            int length = Math.Min(starts[unit + 1] - start, masks.Length) - done;
            AddRules(masks.Slice(done, length), tally.ByRule.Slice(unit * DailyRuleSet.Count, DailyRuleSet.Count));
            if (!statuses.IsEmpty)
                AddStatuses(statuses.Slice(done, length), tally.BySchedule.Slice(unit * MeasureStatus.Codes, MeasureStatus.Codes));
            done += length;
        }
    }

    // The last unit that starts at or before a row: units without a row share a start with the next.
    private static int UnitAt(ReadOnlySpan<int> starts, int row)
    {
        int found = starts.BinarySearch(row);
        if (found < 0)
            return ~found - 1;
        while (starts[found + 1] == row)
            found++;
        return found;
    }

    private static void AddStatuses(ReadOnlySpan<byte> statuses, Span<long> counts)
    {
        var vectors = MemoryMarshal.Cast<byte, Vector<byte>>(statuses);
        Vector<byte> a = default, b = default, c = default, d = default, e = default, f = default, g = default;
        foreach (var vector in vectors)
        {
            var schedule = vector & new Vector<byte>(MeasureStatus.ScheduleBits);
            a -= Vector.Equals(schedule, new Vector<byte>(1));
            b -= Vector.Equals(schedule, new Vector<byte>(2));
            c -= Vector.Equals(schedule, new Vector<byte>(3));
            d -= Vector.Equals(schedule, new Vector<byte>(4));
            e -= Vector.Equals(schedule, new Vector<byte>(5));
            f -= Vector.Equals(schedule, new Vector<byte>(6));
            g -= Vector.Equals(schedule, new Vector<byte>(7));
        }

        int counted = vectors.Length * Vector<byte>.Count;
        int others = Add(a, ref counts[1]) + Add(b, ref counts[2]) + Add(c, ref counts[3]) + Add(d, ref counts[4])
            + Add(e, ref counts[5]) + Add(f, ref counts[6]) + Add(g, ref counts[7]);
        counts[0] += counted - others;
        foreach (byte status in statuses[counted..])
            counts[status & MeasureStatus.ScheduleBits]++;
    }

    // Two bits of a mask are four apart, so that each pair is counted in the two halves of one byte, up to 15 times.
    private static void AddRules(ReadOnlySpan<byte> masks, Span<long> counts)
    {
        var vectors = MemoryMarshal.Cast<byte, Vector<byte>>(masks);
        var rest = Vector128<short>.Zero;
        foreach (byte mask in masks[(vectors.Length * Vector<byte>.Count)..])
            rest += BitCounts.Of(mask);
        Vector<byte> a = default, b = default, c = default, d = default, e = default, f = default, g = default, h = default;
        while (!vectors.IsEmpty)
        {
            Vector<byte> ae = default, bf = default, cg = default, dh = default;
            var some = vectors[..Math.Min(MostPairs, vectors.Length)];
            foreach (var mask in some)
            {
                ae += mask & new Vector<byte>(Pair);
                bf += (mask >> 1) & new Vector<byte>(Pair);
                cg += (mask >> 2) & new Vector<byte>(Pair);
                dh += (mask >> 3) & new Vector<byte>(Pair);
            }

            a += ae & new Vector<byte>(MostPairs);
            b += bf & new Vector<byte>(MostPairs);
            c += cg & new Vector<byte>(MostPairs);
            d += dh & new Vector<byte>(MostPairs);
            e += ae >> 4;
            f += bf >> 4;
            g += cg >> 4;
            h += dh >> 4;
            vectors = vectors[some.Length..];
        }

        Add(a, ref counts[0]);
        Add(b, ref counts[1]);
        Add(c, ref counts[2]);
        Add(d, ref counts[3]);
        Add(e, ref counts[4]);
        Add(f, ref counts[5]);
        Add(g, ref counts[6]);
        Add(h, ref counts[7]);
        for (int rule = 0; rule < DailyRuleSet.Count; rule++)
            counts[rule] += rest[rule];
    }

    private static int Add(Vector<byte> lanes, ref long count)
    {
        Vector.Widen(lanes, out var low, out var high);
        int sum = Vector.Sum(low + high);
        count += sum;
        return sum;
    }

    private static void Add(ReadOnlySpan<int> counts, Span<long> to)
    {
        for (int i = 0; i < counts.Length; i++)
            to[i] += counts[i];
    }
}
