using System.Runtime.Intrinsics;

namespace Rectify.Bulk.Kernels;

/// <summary>The bits of a byte as numbers, so that all are counted by one addition.</summary>
internal static class BitCounts
{
    private static readonly Vector128<short>[] Spread =
        [.. Enumerable.Range(0, 256).Select(static bits => Vector128.Create([.. Enumerable.Range(0, 8).Select(bit => (short)(bits >> bit & 1))]))];

    /// <summary>1 for each bit that is set.</summary>
    public static Vector128<short> Of(byte bits) => Spread[bits];

    /// <summary>1 for one bit.</summary>
    public static Vector128<short> OfOne(int position) => Spread[1 << position];
}
