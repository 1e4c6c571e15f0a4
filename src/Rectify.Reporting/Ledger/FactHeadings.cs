using Rectify.Reporting.Workbooks;

namespace Rectify.Reporting.Ledgers;

/// <summary>The row of headings of a sheet of facts: which column holds what, in whatever order.</summary>
/// <param name="Row">The row, from 0.</param>
/// <param name="Columns">The columns that are known, by their positions.</param>
/// <param name="Texts">All headings, by their positions.</param>
internal sealed record FactHeadings(int Row, SortedDictionary<int, FactColumn> Columns, SortedDictionary<int, string> Texts)
{
    private const int RowsLookedAt = 20;
    private const int FewestKnown = 2;

    /// <summary>The row among the first that names the most columns; null where none names two.</summary>
    public static FactHeadings? Find(RawSheet sheet, FactTable table) => sheet.Rows
        .Take(RowsLookedAt)
        .Select(row => Of(row, table))
        .Where(static h => h.Columns.Count >= FewestKnown)
        .MaxBy(static h => h.Columns.Count);

    private static FactHeadings Of(RawRow row, FactTable table)
    {
        var headings = new FactHeadings(row.Index, [], []);
        foreach (var (position, cell) in row.Cells)
        {
            string text = CellText.Trim(CellText.Fold(cell.Text));
            headings.Texts[position] = text;
            if (cell.Kind == RawCellKind.Text && table.Columns.FirstOrDefault(c => c.IsNamed(text)) is { } column)
                headings.Columns[position] = column;
        }

        return headings;
    }
}
