using System.Text;

namespace Rectify.Text.Formats.Tables;

/// <summary>A table of a document: where its header names known columns (问题, 整改措施, 整改时限, 责任单位) each row is written as labelled paragraphs.</summary>
internal sealed class DocumentTable
{
    private const int MostColumns = 64;
    private const int MostRowsAboveHeader = 8;

    private readonly List<List<DocumentCell>> _rows = [];
    private readonly HashSet<List<DocumentCell>> _dropped = [];

    public void BeginRow() => _rows.Add([]);

    public void BeginCell()
    {
        if (_rows.Count == 0)
            _rows.Add([]);
        var row = _rows[^1];
        int column = row.Count == 0 ? 0 : row[^1].Column + row[^1].Width;
        row.Add(new DocumentCell(Math.Min(column, MostColumns)));
    }

    public void Span(int columns)
    {
        if (Current is { } cell)
            cell.Width = Math.Clamp(columns, 1, MostColumns);
    }

    public void Merge(bool continues)
    {
        if (Current is { } cell)
            cell.ContinuesAbove = continues;
    }

    public void AddParagraph(string paragraph) => Current?.Add(paragraph);

    /// <summary>Leaves out the row that was begun last, whatever it goes on to hold.</summary>
    public void DropRow()
    {
        if (_rows.Count > 0)
            _dropped.Add(_rows[^1]);
    }

    /// <summary>The lines of the table, each ended.</summary>
    /// <param name="leftOut">Takes the columns that are not written.</param>
    public string Write(ICollection<string> leftOut)
    {
        var written = new StringBuilder();
        _rows.RemoveAll(_dropped.Contains);
        JoinHeaders();
        int header = _rows.FindIndex(static row => DocumentColumns.Read(row).IsKnown);
        var columns = header < 0 ? null : DocumentColumns.Read(_rows[header]);
        string headerText = header < 0 ? "" : Plain(_rows[header]);
        if (columns is not null && columns.Unknown.Count > 0)
            leftOut.Add($"the columns {string.Join("、", columns.Unknown)}");
        for (int i = 0; i < _rows.Count; i++)
        {
            if (columns is null || i < header)
                written.Append(Plain(_rows[i])).Append('\n');
            else if (i > header && !string.Equals(Plain(_rows[i]), headerText, StringComparison.Ordinal))
                columns.Write(_rows[i], written);
        }

        return written.ToString();
    }

    // A header of two rows: 整改 over 整改措施 and 整改时限, beside cells that go on through both. What stands lower names the column.
    private void JoinHeaders()
    {
        for (int i = 0; i + 1 < Math.Min(_rows.Count, MostRowsAboveHeader); i++)
        {
            var (upper, lower) = (_rows[i], _rows[i + 1]);
            bool isDivided = lower.Exists(static c => c.ContinuesAbove) && upper.Exists(static c => c.Width > 1) && !lower.TrueForAll(static c => c.ContinuesAbove);
            List<DocumentCell> joined = isDivided ? [.. lower.Select(cell => cell.ContinuesAbove ? upper.Find(c => c.Column <= cell.Column && cell.Column < c.Column + c.Width) ?? cell : cell)] : [];
            if (!isDivided || !DocumentColumns.Read(joined).IsKnown)
                continue;
            _rows[i] = joined;
            _rows.RemoveAt(i + 1);
            return;
        }
    }

    private DocumentCell? Current => _rows.Count > 0 && _rows[^1].Count > 0 ? _rows[^1][^1] : null;

    private static string Plain(List<DocumentCell> row) => string.Join('\t', row.Select(static c => c.Text));
}
