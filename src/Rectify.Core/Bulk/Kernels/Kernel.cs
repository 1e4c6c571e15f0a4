namespace Rectify.Bulk.Kernels;

/// <summary>The shapes of the kernel. Both give the same bytes.</summary>
internal enum Kernel
{
    /// <summary>Row by row.</summary>
    Scalar,

    /// <summary>As many rows at once as fill a vector of the processor.</summary>
    Vector,
}
