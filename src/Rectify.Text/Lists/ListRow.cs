using Rectify.Reporting.Workbooks;

namespace Rectify.Text.Lists;

/// <summary>A row of a list, its cells by what they hold.</summary>
internal sealed class ListRow(ListSheet sheet, ListColumns columns, RawRow row)
{
    /// <summary>Its position, from 0.</summary>
    public int Index => row.Index;

    /// <summary>The cells of a field that are not empty, with their headings.</summary>
    public IEnumerable<(ListCell Cell, string Heading)> Of(ListField field)
    {
        foreach (var (column, found, heading) in columns.All)
        {
            if (found == field && row.Cells.TryGetValue(column, out var content) && new ListCell(row.Index, column, content) is { IsEmpty: false } cell)
                yield return (cell, heading);
        }
    }

    /// <summary>The first cell of a field that is not empty; null where there is none.</summary>
    public ListCell? First(ListField field)
    {
        foreach (var (cell, _) in Of(field))
            return cell;
        return null;
    }

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

    /// <summary>The address of a cell.</summary>
    public string AddressOf(ListCell cell) => sheet.AddressOf(cell.Row, cell.Column);

    /// <summary>The first cell of the row.</summary>
    public ListCell Start => new(row.Index, row.Cells.Keys.First(), row.Cells.Values.First());
}
