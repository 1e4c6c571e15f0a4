namespace Rectify.Bulk.Kernels;

/// <summary>The shapes of the kernel. All give the same bytes.</summary>
internal enum Kernel
{
    Scalar,
    Vector128,
    Vector256,
    Vector512,
}
