using Rectify.Reporting.Workbooks;

namespace Rectify.Text.Lists;

/// <summary>A row of a list, its cells by what they hold.</summary>
internal sealed class ListRow(ListSheet sheet, ListColumns columns, RawRow row)
{
    private static readonly HashSet<string> TotalWords = new(["total", "totals", "subtotal", "sub-total", "sum", "grand total", "合计", "小计", "总计", "共计"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Its position, from 0.</summary>
    public int Index => row.Index;

    /// <summary>The cells of a field that are not empty, with their headings.</summary>
    public IEnumerable<(ListCell Cell, string Heading)> Of(ListField field)
    {
        foreach (var column in columns.All)
        {
            if (column.Field == field && row.Cells.TryGetValue(column.Column, out var content) && new ListCell(row.Index, column.Column, content) is { IsEmpty: false } cell && !(IsWords(field) && cell.IsError))
                yield return (cell, column.Heading);
        }
    }

    /// <summary>The first cell of a field that is not empty; null where there is none.</summary>
    public ListCell? First(ListField field)
    {
        foreach (var (cell, _) in Of(field))
            return cell;
        return null;
    }

    /// <summary>The cells that hold an error (#N/A) in place of words.</summary>
    public IEnumerable<ListCell> Errors =>
        from column in columns.All
        where column.Field != ListField.None && IsWords(column.Field) && row.Cells.ContainsKey(column.Column)
        let cell = new ListCell(row.Index, column.Column, row.Cells[column.Column])
        where cell.IsError
        select cell;

    /// <summary>Whether it says the headings again, as on the next page of a print.</summary>
    public bool IsHeadings => columns.All.Count(HasHeading) > 1 && row.Cells.Keys.All(column => columns.All.Any(c => c.Column == column && HasHeading(c)));

    /// <summary>Whether it adds up the rows above.</summary>
    public bool IsTotal => TotalWords.Contains(Start.Text.TrimEnd(':', '：', ' '));

    /// <summary>The first cell after a column; null where there is none.</summary>
    public ListCell? After(int last)
    {
        foreach (var (column, content) in row.Cells)
        {
            if (column > last)
                return new ListCell(row.Index, column, content);
        }

        return null;
    }

    /// <summary>The words of all cells of a field, a line each.</summary>
    public string Text(ListField field) => string.Join('\n', Of(field).Select(static c => c.Cell.Text).Distinct(StringComparer.Ordinal));

    private bool HasHeading(ListColumn column) => row.Cells.TryGetValue(column.Column, out var cell) && string.Equals(cell.Text, column.Heading, StringComparison.Ordinal);

    // Days, statuses and percentages are read by those who name what they cannot read.
    private static bool IsWords(ListField field) => field is not (ListField.Due or ListField.RevisedDue or ListField.Completion or ListField.CompletedOn or ListField.Start or ListField.Milestones or ListField.Status or ListField.Percent);

    /// <summary>The words of a cell as people see them.</summary>
    public string Shown(ListCell cell) => sheet.Shown(cell);

    /// <summary>The address of a cell.</summary>
    public string AddressOf(ListCell cell) => sheet.AddressOf(cell.Row, cell.Column);

    /// <summary>The first cell of the row.</summary>
    public ListCell Start => new(row.Index, row.Cells.Keys.First(), row.Cells.Values.First());
}
