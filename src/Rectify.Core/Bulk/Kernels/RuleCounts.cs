using System.Runtime.Intrinsics;

namespace Rectify.Bulk.Kernels;

/// <summary>A count for each bit of a mask.</summary>
internal static class RuleCounts
{
    private static readonly Vector256<int>[] Spread =
        [.. Enumerable.Range(0, 256).Select(static mask => Vector256.Create([.. Enumerable.Range(0, BulkRules.Count).Select(rule => mask >> rule & 1)]))];

    /// <summary>1 for each violated rule, so that the counts of a unit go up by one addition.</summary>
    public static Vector256<int> Of(byte mask) => Spread[mask];

    /// <summary>Counts the violated rules.</summary>
    public static void Add(byte mask, Span<long> counts)
    {
        for (int rule = 0; rule < BulkRules.Count; rule++)
            counts[rule] += mask >> rule & 1;
    }
}
