using System.Runtime.Intrinsics;

namespace Rectify.Bulk.Kernels;

/// <summary>Runs a kernel; the best for the processor is chosen once.</summary>
internal static class KernelChoice
{
    public static Kernel Best { get; } =
        Vector512.IsHardwareAccelerated ? Kernel.Vector512
        : Vector256.IsHardwareAccelerated ? Kernel.Vector256
        : Vector128.IsHardwareAccelerated ? Kernel.Vector128
        : Kernel.Scalar;

    /// <summary>Evaluates a slice into spans of its length.</summary>
    public static void Run(Kernel kernel, in ColumnSlice rows, EvaluationDay day, Span<byte> statuses, Span<byte> masks)
    {
        int done = kernel switch
        {
            Kernel.Vector512 => Vector512Kernel.Run(rows, day, statuses, masks),
            Kernel.Vector256 => Vector256Kernel.Run(rows, day, statuses, masks),
            Kernel.Vector128 => Vector128Kernel.Run(rows, day, statuses, masks),
            _ => 0,
        };
        if (done < rows.Length)
            ScalarKernel.Run(rows.Slice(done), day, statuses[done..], masks[done..]);
    }
}
