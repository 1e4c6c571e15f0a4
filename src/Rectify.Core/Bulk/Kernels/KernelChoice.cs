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
            Kernel.Vector512 => VectorKernel.Run<Lanes512>(rows, day, statuses, masks),
            Kernel.Vector256 => VectorKernel.Run<Lanes256>(rows, day, statuses, masks),
            Kernel.Vector128 => VectorKernel.Run<Lanes128>(rows, day, statuses, masks),
            _ => 0,
        };
        ScalarKernel.Run(rows, done, day, statuses, masks);
    }
}
