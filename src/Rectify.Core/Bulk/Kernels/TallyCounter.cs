using System.Numerics;
using System.Runtime.InteropServices;
using Rectify.Evaluation;
using Rectify.Progress;

namespace Rectify.Bulk.Kernels;

/// <summary>Counts what a kernel wrote, while it is still in the nearest cache.</summary>
internal static class TallyCounter
{
    /// <summary>The most rows counted at once: the lanes of the narrowest vector are then counted to 128 in a byte each.</summary>
    public const int MaxRows = 2048;

    // Below so many rows a unit, the sums at the end of each cost more than a look-up per row.
    private const int LeastRowsOfUnit = 128;

    /// <summary>Adds the rows from a position on to a tally.</summary>
    public static void Count(MeasureColumns columns, int start, ReadOnlySpan<byte> statuses, ReadOnlySpan<byte> masks, Tally tally, Kernel kernel)
    {
        if (kernel == Kernel.Scalar)
            AddRulesRowByRow(masks, tally.ByRule);
        else
            AddRules(masks, tally.ByRule);
        if (kernel != Kernel.Scalar && columns.IsGrouped && columns.Count / LeastRowsOfUnit >= columns.UnitCount)
            AddGroups(columns.UnitStarts, start, statuses, tally);
        else
            AddRowByRow(columns.Units.Slice(start, statuses.Length), statuses, tally.ByUnit);
    }

    private static void AddRowByRow(ReadOnlySpan<int> units, ReadOnlySpan<byte> statuses, Span<long> byUnit)
    {
        for (int i = 0; i < statuses.Length; i++)
            byUnit[Tally.Cell(units[i], statuses[i])]++;
    }

    private static void AddGroups(ReadOnlySpan<int> starts, int start, ReadOnlySpan<byte> statuses, Tally tally)
    {
        int end = start + statuses.Length;
        for (int unit = UnitAt(starts, start); start < end; unit++)
        {
            int next = Math.Min(starts[unit + 1], end);
            AddStatuses(statuses.Slice(statuses.Length - (end - start), next - start), tally.OfUnit(unit));
            start = next;
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
        Vector<byte> openEnded = default, onTime = default, late = default, overdue = default, ahead = default, onSchedule = default, behind = default;
        foreach (var vector in vectors)
        {
            var schedule = vector & new Vector<byte>(MeasureStatus.ScheduleBits);
            openEnded -= Where(schedule, ScheduleStatus.OpenEnded);
            onTime -= Where(schedule, ScheduleStatus.CompletedOnTime);
            late -= Where(schedule, ScheduleStatus.CompletedLate);
            overdue -= Where(schedule, ScheduleStatus.Overdue);
            ahead -= Where(schedule, ScheduleStatus.Ahead);
            onSchedule -= Where(schedule, ScheduleStatus.OnSchedule);
            behind -= Where(schedule, ScheduleStatus.BehindSchedule);
        }

        int counted = vectors.Length * Vector<byte>.Count;
        int known = 0;
        known += Add(ScheduleStatus.OpenEnded, openEnded, counts);
        known += Add(ScheduleStatus.CompletedOnTime, onTime, counts);
        known += Add(ScheduleStatus.CompletedLate, late, counts);
        known += Add(ScheduleStatus.Overdue, overdue, counts);
        known += Add(ScheduleStatus.Ahead, ahead, counts);
        known += Add(ScheduleStatus.OnSchedule, onSchedule, counts);
        known += Add(ScheduleStatus.BehindSchedule, behind, counts);
        counts[(int)ScheduleStatus.Undetermined] += counted - known;
        foreach (byte status in statuses[counted..])
            counts[status & MeasureStatus.ScheduleBits]++;
    }

    private static Vector<byte> Where(Vector<byte> schedules, ScheduleStatus status) => Vector.Equals(schedules, new Vector<byte>((byte)status));

    private static int Add(ScheduleStatus status, Vector<byte> lanes, Span<long> counts)
    {
        int sum = Sum(lanes);
        counts[(int)status] += sum;
        return sum;
    }

    private static void AddRules(ReadOnlySpan<byte> masks, Span<long> counts)
    {
        var vectors = MemoryMarshal.Cast<byte, Vector<byte>>(masks);
        Vector<byte> a = default, b = default, c = default, d = default, e = default, f = default, g = default, h = default;
        foreach (var vector in vectors)
        {
            a -= Holding(vector, 1);
            b -= Holding(vector, 2);
            c -= Holding(vector, 4);
            d -= Holding(vector, 8);
            e -= Holding(vector, 16);
            f -= Holding(vector, 32);
            g -= Holding(vector, 64);
            h -= Holding(vector, 128);
        }

        counts[0] += Sum(a);
        counts[1] += Sum(b);
        counts[2] += Sum(c);
        counts[3] += Sum(d);
        counts[4] += Sum(e);
        counts[5] += Sum(f);
        counts[6] += Sum(g);
        counts[7] += Sum(h);
        AddRulesRowByRow(masks[(vectors.Length * Vector<byte>.Count)..], counts);
    }

    private static Vector<byte> Holding(Vector<byte> masks, byte bit) => Vector.Equals(masks & new Vector<byte>(bit), new Vector<byte>(bit));

    private static int Sum(Vector<byte> lanes)
    {
        Vector.Widen(lanes, out var low, out var high);
        return Vector.Sum(low + high);
    }

    private static void AddRulesRowByRow(ReadOnlySpan<byte> masks, Span<long> counts)
    {
        foreach (byte mask in masks)
        {
            for (int rule = 0; rule < BulkRules.Count; rule++)
                counts[rule] += mask >> rule & 1;
        }
    }
}
