namespace Rectify.Reporting.Workbooks;

/// <summary>A sheet: a title where it has one, a row of headings, and rows below.</summary>
/// <param name="Name">Its name, at most 31 characters, without <c>: \ / ? * [ ]</c> and not in apostrophes.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows: a value for each column.</param>
internal sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<CellValue[]> Rows)
{
    // A3 across takes some 216 digits of 11 points, and 297 of 8.
    private const double WidestPage = 297;

    /// <summary>How many rows below the last are made ready to be filled in.</summary>
    public int RowsToFill { get; init; }

    /// <summary>How many blank rows to be filled in stand between the headings and the first row.</summary>
    public int RowsAbove { get; init; }

    /// <summary>Whether the sheet is to be written in: then its rows are locked, and only what is blank takes what is typed.</summary>
    public bool IsForm { get; init; }

    /// <summary>What stands across the top, on every page; null where the headings are the first row.</summary>
    public string? Title { get; init; }

    /// <summary>How many columns stay in sight on the left.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>The words of a column that stand out, each with its colour; they follow what is typed.</summary>
    public CellColours? Colours { get; init; }

    /// <summary>The row of the headings, from 0.</summary>
    public int HeadingRow => Title is null ? 0 : 1;

    /// <summary>The row of the first values, from 0.</summary>
    public int FirstRow => HeadingRow + 1 + RowsAbove;

    /// <summary>The last row that holds values or is made ready for them, from 0.</summary>
    public int LastRow => FirstRow + Rows.Count + RowsToFill - 1;

    /// <summary>How many pages of A3 its columns take in type that can be read.</summary>
    public int PagesAcross => (int)Math.Ceiling(Columns.Sum(static c => c.Width) / WidestPage);

    /// <summary>The range of the first values of a column, as formulas name it.</summary>
    public string RangeOf(int column, int count)
    {
        string letters = CellAddress.ColumnName(column);
        return FormattableString.Invariant($"'{Name}'!${letters}$2:${letters}${count + 1}");
    }
}
