namespace Rectify.Bulk.Kernels;

/// <summary>A stretch of rows of every column that the kernels read. Violated targets and days count once the day of evaluation is after these.</summary>
internal readonly ref struct ColumnSlice
{
    public required ReadOnlySpan<byte> Traits { get; init; }

    public required ReadOnlySpan<short> Due { get; init; }

    public required ReadOnlySpan<short> TargetDue { get; init; }

    public required ReadOnlySpan<short> CheckDue { get; init; }

    /// <summary>Empty where no row has it.</summary>
    public required ReadOnlySpan<short> UnobservedDue { get; init; }

    /// <summary>Empty where no row has a percentage.</summary>
    public required ReadOnlySpan<short> AheadUntil { get; init; }

    /// <summary>Empty where no row has a percentage.</summary>
    public required ReadOnlySpan<short> BehindFrom { get; init; }

    public int Length => Traits.Length;

    public bool HasPercent => !AheadUntil.IsEmpty;

    public bool HasUnobserved => !UnobservedDue.IsEmpty;
}
