using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Bulk.Kernels;

/// <summary>The kernel in vectors of 128 bits. Step by step the same as <see cref="ScalarKernel"/>.</summary>
internal static class Vector128Kernel
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
        var asOf = Vector128.Create(day.AsOf);
        var lastSoon = Vector128.Create(day.LastSoon);
        int whole = rows.Length - (rows.Length % Vector128<byte>.Count);
        for (nuint i = 0; i < (nuint)whole; i += (nuint)Vector128<byte>.Count)
        {
            var overdue = IsBefore(ref due, i, asOf);
            var soon = Vector128.AndNot(~IsAfter(ref due, i, lastSoon), overdue);
            var ahead = IsAfter(ref aheadUntil, i, asOf);
            var behind = Vector128.AndNot(~IsAfter(ref behindFrom, i, asOf), overdue);
            var missed = IsBefore(ref targetDue, i, asOf);
            var unobserved = IsBefore(ref unobservedDue, i, asOf);
            var uncheckedYet = IsBefore(ref checkDue, i, asOf);

            var settled = Vector128.LoadUnsafe(ref settledRows, i);
            var schedule = Vector128.ConditionalSelect(ahead, Of(ScheduleStatus.Ahead), settled & Vector128.Create(MeasureStatus.ScheduleBits));
            schedule = Vector128.ConditionalSelect(behind, Of(ScheduleStatus.BehindSchedule), schedule);
            schedule = Vector128.ConditionalSelect(overdue, Of(ScheduleStatus.Overdue), schedule);
            var violated = (overdue & Of(RuleBits.Overdue))
                | (soon & Of(RuleBits.DueSoon))
                | (behind & Of(RuleBits.BehindSchedule))
                | (missed & Of(RuleBits.IndicatorMissed))
                | (unobserved & Of(RuleBits.IndicatorUnobserved))
                | ((missed | unobserved) & Of(RuleBits.CompletedWithTargetUnmet))
                | (uncheckedYet & Of(RuleBits.LookBackOverdue | RuleBits.ReportOverdue));
            (Vector128.AndNot(settled, Vector128.Create(MeasureStatus.ScheduleBits)) | schedule).StoreUnsafe(ref statusRows, i);
            (violated & Vector128.LoadUnsafe(ref appliesRows, i)).StoreUnsafe(ref maskRows, i);
        }

        return whole;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> IsBefore(ref short column, nuint i, Vector128<short> day) => Pack(
        Vector128.LessThan(Vector128.LoadUnsafe(ref column, i), day),
        Vector128.LessThan(Vector128.LoadUnsafe(ref column, i + (nuint)Vector128<short>.Count), day));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> IsAfter(ref short column, nuint i, Vector128<short> day) => Pack(
        Vector128.GreaterThan(Vector128.LoadUnsafe(ref column, i), day),
        Vector128.GreaterThan(Vector128.LoadUnsafe(ref column, i + (nuint)Vector128<short>.Count), day));

    // Every element is all ones or 0, which saturation keeps.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Pack(Vector128<short> low, Vector128<short> high) => Vector128.NarrowWithSaturation(low, high).AsByte();

    private static Vector128<byte> Of(RuleBits bits) => Vector128.Create((byte)bits);

    private static Vector128<byte> Of(ScheduleStatus status) => Vector128.Create((byte)status);
}
