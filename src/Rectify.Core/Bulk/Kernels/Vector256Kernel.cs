using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Bulk.Kernels;

/// <summary>The kernel in vectors of 256 bits. Step by step the same as <see cref="ScalarKernel"/>.</summary>
internal static class Vector256Kernel
{
    /// <summary>Evaluates as many rows as fill whole vectors, and says how many.</summary>
    public static int Run(in ColumnSlice rows, EvaluationDay day, Span<byte> statuses, Span<byte> masks)
    {
        ref short due = ref MemoryMarshal.GetReference(rows.Due);
        ref short aheadUntil = ref MemoryMarshal.GetReference(rows.AheadUntil);
        ref short behindFrom = ref MemoryMarshal.GetReference(rows.BehindFrom);
        ref short targetDue = ref MemoryMarshal.GetReference(rows.TargetDue);
        ref short unobservedDue = ref MemoryMarshal.GetReference(rows.UnobservedDue);
        ref short checkDue = ref MemoryMarshal.GetReference(rows.CheckDue);
        ref byte settledRows = ref MemoryMarshal.GetReference(rows.Settled);
        ref byte appliesRows = ref MemoryMarshal.GetReference(rows.Applies);
        ref byte statusRows = ref MemoryMarshal.GetReference(statuses);
        ref byte maskRows = ref MemoryMarshal.GetReference(masks);
        var asOf = Vector256.Create(day.AsOf);
        var lastSoon = Vector256.Create(day.LastSoon);
        int whole = rows.Length - (rows.Length % Vector256<byte>.Count);
        for (nuint i = 0; i < (nuint)whole; i += (nuint)Vector256<byte>.Count)
        {
            var overdue = IsBefore(ref due, i, asOf);
            var soon = Vector256.AndNot(~IsAfter(ref due, i, lastSoon), overdue);
            var ahead = IsAfter(ref aheadUntil, i, asOf);
            var behind = Vector256.AndNot(~IsAfter(ref behindFrom, i, asOf), overdue);
            var missed = IsBefore(ref targetDue, i, asOf);
            var unobserved = IsBefore(ref unobservedDue, i, asOf);
            var uncheckedYet = IsBefore(ref checkDue, i, asOf);

            var settled = Vector256.LoadUnsafe(ref settledRows, i);
            var schedule = Vector256.ConditionalSelect(ahead, Of(ScheduleStatus.Ahead), settled & Vector256.Create(MeasureStatus.ScheduleBits));
            schedule = Vector256.ConditionalSelect(behind, Of(ScheduleStatus.BehindSchedule), schedule);
            schedule = Vector256.ConditionalSelect(overdue, Of(ScheduleStatus.Overdue), schedule);
            var violated = (overdue & Of(RuleBits.Overdue))
                | (soon & Of(RuleBits.DueSoon))
                | (behind & Of(RuleBits.BehindSchedule))
                | (missed & Of(RuleBits.IndicatorMissed))
                | (unobserved & Of(RuleBits.IndicatorUnobserved))
                | ((missed | unobserved) & Of(RuleBits.CompletedWithTargetUnmet))
                | (uncheckedYet & Of(RuleBits.LookBackOverdue | RuleBits.ReportOverdue));
            (Vector256.AndNot(settled, Vector256.Create(MeasureStatus.ScheduleBits)) | schedule).StoreUnsafe(ref statusRows, i);
            (violated & Vector256.LoadUnsafe(ref appliesRows, i)).StoreUnsafe(ref maskRows, i);
        }

        return whole;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> IsBefore(ref short column, nuint i, Vector256<short> day) => Pack(
        Vector256.LessThan(Vector256.LoadUnsafe(ref column, i), day),
        Vector256.LessThan(Vector256.LoadUnsafe(ref column, i + (nuint)Vector256<short>.Count), day));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> IsAfter(ref short column, nuint i, Vector256<short> day) => Pack(
        Vector256.GreaterThan(Vector256.LoadUnsafe(ref column, i), day),
        Vector256.GreaterThan(Vector256.LoadUnsafe(ref column, i + (nuint)Vector256<short>.Count), day));

    // Every element is all ones or 0, which saturation keeps.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Pack(Vector256<short> low, Vector256<short> high) => Vector256.NarrowWithSaturation(low, high).AsByte();

    private static Vector256<byte> Of(RuleBits bits) => Vector256.Create((byte)bits);

    private static Vector256<byte> Of(ScheduleStatus status) => Vector256.Create((byte)status);
}
