using System.Runtime.InteropServices;
using Rectify.Rules;

namespace Rectify.Bulk.Kernels;

/// <summary>The kernel in vectors of any width. The same as <see cref="ScalarKernel"/>.</summary>
internal static class VectorKernel
{
    /// <summary>Evaluates as many rows as fill whole vectors, and says how many.</summary>
    public static int Run<TLanes>(in ColumnSlice rows, EvaluationDay day, Span<byte> statuses, Span<byte> masks)
        where TLanes : struct, ILanes<TLanes>
    {
        ref byte traitsOf = ref MemoryMarshal.GetReference(rows.Traits);
        ref short due = ref MemoryMarshal.GetReference(rows.Due);
        ref short targetDue = ref MemoryMarshal.GetReference(rows.TargetDue);
        ref short checkDue = ref MemoryMarshal.GetReference(rows.CheckDue);
        ref short unobservedDue = ref MemoryMarshal.GetReference(rows.UnobservedDue);
        ref short aheadUntil = ref MemoryMarshal.GetReference(rows.AheadUntil);
        ref short behindFrom = ref MemoryMarshal.GetReference(rows.BehindFrom);
        var (hasUnobserved, hasPercent) = (rows.HasUnobserved, rows.HasPercent);
        var (asOf, lastSoon) = (day.AsOf, day.LastSoon);
        int whole = rows.Length - (rows.Length % TLanes.Count);
        for (nuint i = 0; i < (nuint)whole; i += (nuint)TLanes.Count)
        {
            var traits = TLanes.Load(ref traitsOf, i);
            var completed = TLanes.HaveTopBit(traits);
            var byPolicy = TLanes.AreEqual(traits & TLanes.Of(Traits.OpenBits), TLanes.Of(Traits.Overdue));
            var overdue = TLanes.AreBefore(ref due, i, asOf);
            var soon = ~(TLanes.AreAfter(ref due, i, lastSoon) | overdue | byPolicy);
            var unmet = TLanes.AreBefore(ref targetDue, i, asOf);
            var uncheckedYet = TLanes.AreBefore(ref checkDue, i, asOf);
            var status = traits & ~(byPolicy & TLanes.Of(Traits.Overdue));
            var mask = (overdue & Of<TLanes>(RuleBits.Overdue)) | (soon & Of<TLanes>(RuleBits.DueSoon)) | (unmet & Of<TLanes>(RuleBits.IndicatorMissed));
            if (hasUnobserved)
            {
                var unobserved = TLanes.AreBefore(ref unobservedDue, i, asOf);
                mask |= unobserved & Of<TLanes>(RuleBits.IndicatorUnobserved);
                unmet |= unobserved;
            }

            if (hasPercent)
            {
                var ahead = TLanes.AreAfter(ref aheadUntil, i, asOf);
                var behind = ~(TLanes.AreAfter(ref behindFrom, i, asOf) | overdue);
                status = (status | (ahead & TLanes.Of(Traits.Ahead)) | (behind & TLanes.Of(Traits.Behind))) & ~(overdue & TLanes.Of(Traits.HasPercent));
                mask |= behind & Of<TLanes>(RuleBits.BehindSchedule);
            }

            mask |= unmet & completed & Of<TLanes>(RuleBits.CompletedWithTargetUnmet);
            mask |= uncheckedYet & (Of<TLanes>(RuleBits.ReportOverdue) ^ (completed & TLanes.Of(Traits.CheckRules)));
            (status | (overdue & TLanes.Of(Traits.Overdue))).Store(ref MemoryMarshal.GetReference(statuses), i);
            mask.Store(ref MemoryMarshal.GetReference(masks), i);
        }

        return whole;
    }

    private static TLanes Of<TLanes>(RuleBits bits)
        where TLanes : struct, ILanes<TLanes> =>
        TLanes.Of((byte)bits);
}
