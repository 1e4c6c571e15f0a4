using Rectify.Evaluation;

namespace Rectify.Bulk.Kernels;

/// <summary>A stretch of rows of every column that the kernels read. Violated targets and days count once the day of evaluation is after these.</summary>
internal readonly ref struct ColumnSlice
{
    public required ReadOnlySpan<byte> Flags { get; init; }

    public required ReadOnlySpan<short> Due { get; init; }

    public required ReadOnlySpan<short> TargetDue { get; init; }

    public required ReadOnlySpan<short> ReviewDue { get; init; }

    /// <summary>Empty where no row has it.</summary>
    public required ReadOnlySpan<short> UnobservedDue { get; init; }

    /// <summary>Empty where no row has a percentage.</summary>
    public required ReadOnlySpan<short> AheadUntil { get; init; }

    /// <summary>Empty where no row has a percentage.</summary>
    public required ReadOnlySpan<short> BehindFrom { get; init; }

    public int Length => Flags.Length;

    public bool HasPercent => !AheadUntil.IsEmpty;

    public bool HasUnobserved => !UnobservedDue.IsEmpty;

    /// <summary>Returns a row, its days as the columns count them.</summary>
    public FoldedRow this[int i] => new()
    {
        Flags = Flags[i],
        Due = Due[i],
        AheadUntil = HasPercent ? AheadUntil[i] : FoldedRow.Passed,
        BehindFrom = HasPercent ? BehindFrom[i] : FoldedRow.Never,
        TargetDue = TargetDue[i],
        UnobservedDue = HasUnobserved ? UnobservedDue[i] : FoldedRow.Never,
        ReviewDue = ReviewDue[i],
    };
}
