using Rectify.Reporting.Workbooks;

namespace Rectify.Reporting.Ledgers;

/// <summary>The row of headings of a sheet of facts: which column holds what, in whatever order.</summary>
/// <param name="Row">The row, from 0.</param>
/// <param name="Columns">The columns that are known, by their positions.</param>
/// <param name="Texts">All headings, by their positions.</param>
/// <param name="InWords">The columns that only put an id in words.</param>
internal sealed record FactHeadings(int Row, SortedDictionary<int, FactColumn> Columns, SortedDictionary<int, string> Texts, HashSet<int> InWords)
{
    private const int RowsLookedAt = 20;
    private const int FewestKnown = 2;

    /// <summary>The first column of each member.</summary>
    public Dictionary<string, int> Places { get; } = Columns.GroupBy(static c => c.Value.Member, StringComparer.Ordinal)
        .ToDictionary(static g => g.Key, static g => g.First().Key, StringComparer.Ordinal);

    /// <summary>Whether it is known what a column is for.</summary>
    public bool IsKnown(int column) => Columns.ContainsKey(column) || InWords.Contains(column);

    /// <summary>Whether a row holds more than an id in words.</summary>
    public bool HasFact(RawRow row) => row.Cells.Keys.Any(column => !InWords.Contains(column));

    /// <summary>The row among the first that names the most columns; null where none names two.</summary>
    public static FactHeadings? Find(RawSheet sheet, FactTable table) => sheet.Rows
        .Take(RowsLookedAt)
        .Select(row => Of(row, table))
        .Where(static h => h.Columns.Count >= FewestKnown)
        .MaxBy(static h => h.Columns.Count);

    private static FactHeadings Of(RawRow row, FactTable table)
    {
        var columns = new SortedDictionary<int, FactColumn>();
        var texts = new SortedDictionary<int, string>();
        var inWords = new HashSet<int>();
        foreach (var (position, cell) in row.Cells)
        {
            string text = CellText.Trim(CellText.Fold(cell.Text));
            texts[position] = text;
            if (cell.Kind == RawCellKind.Text && table.Columns.FirstOrDefault(c => c.IsNamed(text)) is { } column)
                columns[position] = column;
            else if (LedgerReading.IsNamed(text, table.InWords))
                inWords.Add(position);
        }

        return new FactHeadings(row.Index, columns, texts, inWords);
    }
}
