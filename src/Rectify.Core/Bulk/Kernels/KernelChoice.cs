using System.Numerics;

namespace Rectify.Bulk.Kernels;

/// <summary>Runs a kernel; the best for the processor is chosen once.</summary>
internal static class KernelChoice
{
    public static Kernel Best { get; } = Vector.IsHardwareAccelerated ? Kernel.Vector : Kernel.Scalar;

    /// <summary>Evaluates a slice into spans of its length.</summary>
    public static void Run(Kernel kernel, in ColumnSlice rows, EvaluationDay day, Span<byte> statuses, Span<byte> masks)
    {
        int done = kernel == Kernel.Vector ? VectorKernel.Run(rows, day, statuses, masks) : 0;
        ScalarKernel.Run(rows, done, day, statuses, masks);
    }
}
