using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Rectify.Rules;

namespace Rectify.Bulk.Kernels;

/// <summary>The kernel in vectors as wide as the processor's. The same as <see cref="ScalarKernel"/>.</summary>
internal static class VectorKernel
{
    /// <summary>Evaluates as many rows as fill whole vectors, and says how many.</summary>
    public static int Run(in ColumnSlice rows, EvaluationDay day, Span<byte> statuses, Span<byte> masks)
    {
        ref byte traitsOf = ref MemoryMarshal.GetReference(rows.Traits);
        ref short due = ref MemoryMarshal.GetReference(rows.Due);
        ref short targetDue = ref MemoryMarshal.GetReference(rows.TargetDue);
        ref short checkDue = ref MemoryMarshal.GetReference(rows.CheckDue);
        ref short unobservedDue = ref MemoryMarshal.GetReference(rows.UnobservedDue);
        ref short aheadUntil = ref MemoryMarshal.GetReference(rows.AheadUntil);
        ref short behindFrom = ref MemoryMarshal.GetReference(rows.BehindFrom);
        var (hasUnobserved, hasPercent) = (rows.HasUnobserved, rows.HasPercent);
        var asOf = new Vector<short>(day.AsOf);
        var lastSoon = new Vector<short>(day.LastSoon);
        int whole = rows.Length - (rows.Length % Vector<byte>.Count);
        for (nuint i = 0; i < (nuint)whole; i += (nuint)Vector<byte>.Count)
        {
            var traits = Vector.LoadUnsafe(ref traitsOf, i);
            var completed = Vector.LessThan(traits.As<byte, sbyte>(), Vector<sbyte>.Zero).As<sbyte, byte>();
            var byPolicy = Vector.Equals(traits & Of(Traits.OpenBits), Of(Traits.Overdue));
            var overdue = IsBefore(ref due, i, asOf);
            var soon = Vector.AndNot(~IsAfter(ref due, i, lastSoon), overdue | byPolicy);
            var unmet = IsBefore(ref targetDue, i, asOf);
            var uncheckedYet = IsBefore(ref checkDue, i, asOf);
            var status = Vector.AndNot(traits, byPolicy & Of(Traits.Overdue));
            var mask = (overdue & Of(RuleBits.Overdue)) | (soon & Of(RuleBits.DueSoon)) | (unmet & Of(RuleBits.IndicatorMissed));
            if (hasUnobserved)
            {
                var unobserved = IsBefore(ref unobservedDue, i, asOf);
                mask |= unobserved & Of(RuleBits.IndicatorUnobserved);
                unmet |= unobserved;
            }

            if (hasPercent)
            {
                var ahead = IsAfter(ref aheadUntil, i, asOf);
                var behind = Vector.AndNot(~IsAfter(ref behindFrom, i, asOf), overdue);
                status = Vector.AndNot(status | (ahead & Of(Traits.Ahead)) | (behind & Of(Traits.Behind)), overdue & Of(Traits.HasPercent));
                mask |= behind & Of(RuleBits.BehindSchedule);
            }

            mask |= unmet & completed & Of(RuleBits.CompletedWithTargetUnmet);
            mask |= uncheckedYet & (Of(RuleBits.ReportOverdue) ^ (completed & Of(Traits.CheckRules)));
            (status | (overdue & Of(Traits.Overdue))).StoreUnsafe(ref MemoryMarshal.GetReference(statuses), i);
            mask.StoreUnsafe(ref MemoryMarshal.GetReference(masks), i);
        }

        return whole;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<byte> IsBefore(ref short column, nuint i, Vector<short> day) => Pack(
        Vector.LessThan(Vector.LoadUnsafe(ref column, i), day),
        Vector.LessThan(Vector.LoadUnsafe(ref column, i + (nuint)Vector<short>.Count), day));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<byte> IsAfter(ref short column, nuint i, Vector<short> day) => Pack(
        Vector.GreaterThan(Vector.LoadUnsafe(ref column, i), day),
        Vector.GreaterThan(Vector.LoadUnsafe(ref column, i + (nuint)Vector<short>.Count), day));

    // Every element is all ones or 0, which saturation keeps.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<byte> Pack(Vector<short> low, Vector<short> high) => Vector.NarrowWithSaturation(low, high).As<sbyte, byte>();

    private static Vector<byte> Of(RuleBits bits) => new((byte)bits);

    private static Vector<byte> Of(byte bits) => new(bits);
}
