using Rectify.Reporting.Workbooks;

namespace Rectify.Text.Lists;

/// <summary>A sheet of a list, its merged cells filled.</summary>
/// <param name="Name">Its name; empty for text.</param>
/// <param name="Rows">The rows that are not blank.</param>
/// <param name="IsHidden">Whether people do not see it.</param>
/// <param name="From1904">Whether days as numbers count from 1904.</param>
internal sealed record ListSheet(string Name, IReadOnlyList<RawRow> Rows, bool IsHidden = false, bool From1904 = false)
{
    private readonly HashSet<(int Row, int Column)> _filled = [];

    private const int MostFilled = 1_000_000;

    public static ListSheet Of(RawSheet sheet, bool from1904)
    {
        var list = new ListSheet(sheet.Name, sheet.Rows, sheet.IsHidden, from1904);
        var rows = sheet.Rows.ToDictionary(static r => r.Index);
        int filled = 0;
        foreach (var range in sheet.Merges)
        {
            if (!rows.TryGetValue(range.FirstRow, out var first) || !first.Cells.TryGetValue(range.FirstColumn, out var content))
                continue;
            // A merged cell holds for each of its rows that holds something else.
            for (int row = range.FirstRow + 1; row <= range.LastRow && filled++ < MostFilled; row++)
            {
                if (rows.TryGetValue(row, out var below) && below.Cells.TryAdd(range.FirstColumn, content))
                    list._filled.Add((row, range.FirstColumn));
            }
        }

        return list;
    }

    /// <summary>Determines whether a cell is empty in the file and filled from the merged one above.</summary>
    public bool IsFilled(int row, int column) => _filled.Contains((row, column));

    /// <summary>The words of a cell as people see them: a number that shows as a day is that day.</summary>
    public string Shown(ListCell cell) =>
        cell.Content is { Kind: RawCellKind.Number or RawCellKind.Formula, Look: NumberFormat.Day } && CellNumber.Parse(cell.Content.Text) is { } serial && SerialDay.DayOf(serial, From1904) is { } day
            ? NodaTime.Text.LocalDatePattern.Iso.Format(day)
            : cell.Text;

    /// <summary>The address of a cell as spreadsheets write it: Actions!C7, or C7 in text.</summary>
    public string AddressOf(int row, int column) => Name.Length == 0 ? CellAddress.Of(column, row) : $"{Name}!{CellAddress.Of(column, row)}";
}
