namespace Rectify.Bulk.Kernels;

/// <summary>A stretch of rows of every column that the kernels read.</summary>
internal readonly ref struct ColumnSlice
{
    /// <summary>Violated targets and days count once the day of evaluation is after these.</summary>
    public required ReadOnlySpan<short> Due { get; init; }

    public required ReadOnlySpan<short> AheadUntil { get; init; }

    public required ReadOnlySpan<short> BehindFrom { get; init; }

    public required ReadOnlySpan<short> TargetDue { get; init; }

    public required ReadOnlySpan<short> UnobservedDue { get; init; }

    public required ReadOnlySpan<short> CheckDue { get; init; }

    /// <summary>The status on a day that no day column changes.</summary>
    public required ReadOnlySpan<byte> Settled { get; init; }

    /// <summary>The rules that can be violated at all.</summary>
    public required ReadOnlySpan<byte> Applies { get; init; }

    public int Length => Settled.Length;

    public ColumnSlice Slice(int start) => new()
    {
        Due = Due[start..],
        AheadUntil = AheadUntil[start..],
        BehindFrom = BehindFrom[start..],
        TargetDue = TargetDue[start..],
        UnobservedDue = UnobservedDue[start..],
        CheckDue = CheckDue[start..],
        Settled = Settled[start..],
        Applies = Applies[start..],
    };
}
