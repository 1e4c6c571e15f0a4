using Rectify.Primitives;

namespace Rectify.Reporting.Workbooks;

/// <summary>A column of a sheet.</summary>
/// <param name="Heading">What stands in its first row.</param>
/// <param name="Width">Its width in digits of the default font; a Chinese character takes two.</param>
/// <param name="Format">What its cells hold, those included that are still to be filled in.</param>
internal sealed record SheetColumn(string Heading, int Width, CellFormat Format = CellFormat.Text)
{
    /// <summary>A comment on the heading, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The range of the values that may be chosen ('选项'!$A$2:$A$20), or null.</summary>
    public string? Choices { get; init; }

    /// <summary>What the blank rows above work out for this column, with {0} for the number of the row; or null.</summary>
    public string? Formula { get; init; }
}
