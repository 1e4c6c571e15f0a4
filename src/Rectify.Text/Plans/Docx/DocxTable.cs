using System.Globalization;
using System.Text;

namespace Rectify.Text.Plans.Docx;

/// <summary>A table: where its header names known columns (问题, 整改措施, 整改时限, 责任单位) each row is written as labelled paragraphs.</summary>
internal sealed class DocxTable
{
    private const int MostColumns = 64;

    private readonly List<List<DocxCell>> _rows = [];

    public void BeginRow() => _rows.Add([]);

    public void BeginCell()
    {
        if (_rows.Count == 0)
            _rows.Add([]);
        var row = _rows[^1];
        int column = row.Count == 0 ? 0 : row[^1].Column + row[^1].Width;
        row.Add(new DocxCell(Math.Min(column, MostColumns)));
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

    /// <summary>The lines of the table, each ended.</summary>
    public string Write()
    {
        var written = new StringBuilder();
        int header = _rows.FindIndex(static row => DocxColumns.Read(row).IsKnown);
        var columns = header < 0 ? null : DocxColumns.Read(_rows[header]);
        string headerText = header < 0 ? "" : Plain(_rows[header]);
        for (int i = 0; i < _rows.Count; i++)
        {
            if (columns is null || i < header)
                written.Append(Plain(_rows[i])).Append('\n');
            else if (i > header && !string.Equals(Plain(_rows[i]), headerText, StringComparison.Ordinal))
                columns.Write(_rows[i], written);
        }

        return written.ToString();
    }

    private DocxCell? Current => _rows.Count > 0 && _rows[^1].Count > 0 ? _rows[^1][^1] : null;

    private static string Plain(List<DocxCell> row) => string.Join('\t', row.Select(static c => c.Text));
}
