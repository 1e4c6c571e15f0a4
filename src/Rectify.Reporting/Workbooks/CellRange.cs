namespace Rectify.Reporting.Workbooks;

/// <summary>A rectangle of cells, all ends included and counted from 0.</summary>
internal readonly record struct CellRange(int FirstColumn, int FirstRow, int LastColumn, int LastRow)
{
    /// <summary>Reads the name of a range: A3:C5.</summary>
    public static CellRange? Parse(string? name)
    {
        string[] ends = (name ?? "").Split(':');
        return ends.Length == 2 && CellAddress.TryParse(ends[0], out int column, out int row) && CellAddress.TryParse(ends[1], out int lastColumn, out int lastRow)
            ? new CellRange(column, row, lastColumn, lastRow)
            : null;
    }

    /// <summary>The name of the range.</summary>
    public override string ToString() => $"{CellAddress.Of(FirstColumn, FirstRow)}:{CellAddress.Of(LastColumn, LastRow)}";
}
