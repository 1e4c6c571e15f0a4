namespace Rectify.Bulk.Kernels;

/// <summary>A byte of a 64-bit number for each rule, so that the bits of many masks are counted by plain additions.</summary>
internal static class RuleLanes
{
    /// <summary>How many masks can be added up before a byte overflows.</summary>
    public const int MostSums = byte.MaxValue;

    private static readonly ulong[] Spread = [.. Enumerable.Range(0, 256).Select(static mask => Enumerable.Range(0, BulkRules.Count).Aggregate(0UL, (lanes, rule) => lanes | ((ulong)(mask >> rule & 1) << (8 * rule))))];

    /// <summary>The lanes of a mask: 1 for each violated rule.</summary>
    public static ulong Of(byte mask) => Spread[mask];

    /// <summary>How often a rule was violated in a sum.</summary>
    public static int Count(ulong sum, int rule) => (byte)(sum >> (8 * rule));
}
