using Rectify.Reporting.Workbooks;

namespace Rectify.Text.Lists;

/// <summary>A sheet of a list, its merged cells filled.</summary>
/// <param name="Name">Its name; empty for text.</param>
/// <param name="Rows">The rows that are not blank.</param>
internal sealed record ListSheet(string Name, IReadOnlyList<RawRow> Rows)
{
    private const int MostFilled = 1_000_000;

    public static ListSheet Of(RawSheet sheet)
    {
        var rows = sheet.Rows.ToDictionary(static r => r.Index);
        int filled = 0;
        foreach (var range in sheet.Merges)
        {
            if (!rows.TryGetValue(range.FirstRow, out var first) || !first.Cells.TryGetValue(range.FirstColumn, out var content))
                continue;
            // A merged cell holds for each of its rows that holds something else.
            for (int row = range.FirstRow + 1; row <= range.LastRow && filled++ < MostFilled; row++)
            {
                if (rows.TryGetValue(row, out var below))
                    below.Cells.TryAdd(range.FirstColumn, content);
            }
        }

        return new ListSheet(sheet.Name, sheet.Rows);
    }

    /// <summary>The address of a cell as spreadsheets write it: Actions!C7, or C7 in text.</summary>
    public string AddressOf(int row, int column) => Name.Length == 0 ? CellAddress.Of(column, row) : $"{Name}!{CellAddress.Of(column, row)}";
}
