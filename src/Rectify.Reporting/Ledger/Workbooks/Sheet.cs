namespace Rectify.Reporting.Workbooks;

/// <summary>A sheet: headings in the first row, and rows below.</summary>
/// <param name="Name">Its name, at most 31 characters, without <c>: \ / ? * [ ]</c> and not in apostrophes.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows: a value for each column.</param>
internal sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<CellValue[]> Rows)
{
    /// <summary>How many rows below the last are made ready to be filled in.</summary>
    public int RowsToFill { get; init; }

    /// <summary>The range of the first values of a column, as formulas name it.</summary>
    public string RangeOf(int column, int count)
    {
        string letters = CellAddress.ColumnName(column);
        return FormattableString.Invariant($"'{Name}'!${letters}$2:${letters}${count + 1}");
    }
}
