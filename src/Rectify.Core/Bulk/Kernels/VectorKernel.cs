using System.Runtime.InteropServices;
using Rectify.Evaluation;

namespace Rectify.Bulk.Kernels;

/// <summary>The kernel in vectors of any width. Each row comes out as from <see cref="FoldedRow.Evaluate"/>.</summary>
internal static class VectorKernel
{
    /// <summary>Evaluates as many rows as fill whole vectors, and says how many.</summary>
    public static int Run<TLanes>(in ColumnSlice rows, EvaluationDay day, Span<byte> statuses, Span<byte> masks)
        where TLanes : struct, ILanes<TLanes>
    {
        ref byte flagsOf = ref MemoryMarshal.GetReference(rows.Flags);
        ref short due = ref MemoryMarshal.GetReference(rows.Due);
        ref short targetDue = ref MemoryMarshal.GetReference(rows.TargetDue);
        ref short checkDue = ref MemoryMarshal.GetReference(rows.ReviewDue);
        ref short unobservedDue = ref MemoryMarshal.GetReference(rows.UnobservedDue);
        ref short aheadUntil = ref MemoryMarshal.GetReference(rows.AheadUntil);
        ref short behindFrom = ref MemoryMarshal.GetReference(rows.BehindFrom);
        var (hasUnobserved, hasPercent) = (rows.HasUnobserved, rows.HasPercent);
        var (asOf, lastSoon) = (day.AsOf, day.LastSoon);
        int whole = rows.Length - (rows.Length % TLanes.Count);
        for (nuint i = 0; i < (nuint)whole; i = unchecked(i + (nuint)TLanes.Count))
        {
            var flags = TLanes.Load(ref flagsOf, i);
            var completed = TLanes.HaveTopBit(flags);
            var byPolicy = TLanes.AreEqual(flags & TLanes.Of(RowFlags.OpenBits), TLanes.Of(RowFlags.Overdue));
            var overdue = TLanes.AreBefore(ref due, i, asOf);
            var soon = ~(TLanes.AreAfter(ref due, i, lastSoon) | overdue | byPolicy);
            var unmet = TLanes.AreBefore(ref targetDue, i, asOf);
            var reviewOverdue = TLanes.AreBefore(ref checkDue, i, asOf);
            var status = flags & ~(byPolicy & TLanes.Of(RowFlags.Overdue));
            var mask = (overdue & Of<TLanes>(DailyRules.Overdue)) | (soon & Of<TLanes>(DailyRules.DueSoon)) | (unmet & Of<TLanes>(DailyRules.IndicatorMissed));
            if (hasUnobserved)
            {
                var unobserved = TLanes.AreBefore(ref unobservedDue, i, asOf);
                mask |= unobserved & Of<TLanes>(DailyRules.IndicatorUnobserved);
                unmet |= unobserved;
            }

            if (hasPercent)
            {
                var ahead = TLanes.AreAfter(ref aheadUntil, i, asOf);
                var behind = ~(TLanes.AreAfter(ref behindFrom, i, asOf) | overdue);
                status = (status | (ahead & TLanes.Of(RowFlags.Ahead)) | (behind & TLanes.Of(RowFlags.Behind))) & ~(overdue & TLanes.Of(RowFlags.HasPercent));
                mask |= behind & Of<TLanes>(DailyRules.BehindSchedule);
            }

            mask |= unmet & completed & Of<TLanes>(DailyRules.CompletedWithTargetUnmet);
            mask |= reviewOverdue & (Of<TLanes>(DailyRules.ReportOverdue) ^ (completed & TLanes.Of(RowFlags.ReviewRules)));
            (status | (overdue & TLanes.Of(RowFlags.Overdue))).Store(ref MemoryMarshal.GetReference(statuses), i);
            mask.Store(ref MemoryMarshal.GetReference(masks), i);
        }

        return whole;
    }

    private static TLanes Of<TLanes>(DailyRules bits)
        where TLanes : struct, ILanes<TLanes> =>
        TLanes.Of((byte)bits);
}
