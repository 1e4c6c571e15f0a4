namespace Rectify.Bulk.Kernels;

/// <summary>The shapes of the kernel. All give the same bytes.</summary>
internal enum Kernel
{
    /// <summary>Row by row.</summary>
    Scalar,

    /// <summary>16 rows at once.</summary>
    Vector128,

    /// <summary>32 rows at once.</summary>
    Vector256,

    /// <summary>64 rows at once.</summary>
    Vector512,
}
