using System.Buffers;

namespace Rectify.Text.Plans;

/// <summary>A table in plain text, its columns parted by tabs or strokes: a header that names known columns (问题, 整改措施, 整改时限, 责任单位) gives each row its labels.</summary>
internal sealed class TextTable(SourceText source)
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("\t|│┃");
    private static readonly SearchValues<char> Rules = SearchValues.Create("-—=:+ \t|│┃─━┼├┤┌┐└┘┬┴");

    private readonly List<(LabelKind Kind, string Label)> _columns = [];

    /// <summary>Whether the rows tell problems, so that what is to be done stands under them.</summary>
    public bool HasProblems => _columns.Exists(static c => c.Kind == LabelKind.Problem);

    /// <summary>Whether a line is the header of a table that can be read, or belongs to the table that is open.</summary>
    public bool Holds(TextRange line)
    {
        var cells = Cells(line);
        if (cells.Count < 2)
        {
            _columns.Clear();
            return false;
        }

        return _columns.Count > 0 || Open(cells);
    }

    /// <summary>The cells of a row that are not empty, each with its column; none for a header or a rule.</summary>
    public List<TableCell> Read(TextRange line)
    {
        var cells = Cells(line);
        List<TableCell> row = [];
        if (!source.Original.AsSpan(line.Start, line.Length).ContainsAnyExcept(Rules) || IsHeader(cells))
            return row;
        for (int i = 0; i < Math.Min(cells.Count, _columns.Count); i++)
        {
            if (!cells[i].IsEmpty)
                row.Add(new TableCell(_columns[i].Kind, _columns[i].Label, cells[i]));
        }

        return row;
    }

    private bool Open(List<TextRange> cells)
    {
        foreach (var cell in cells)
            _columns.Add((Labels.ClassifyColumn(LabelOf(cell)), LabelOf(cell)));
        bool isKnown = Has(LabelKind.Measures) && (Has(LabelKind.Units) || Has(LabelKind.Deadline));
        if (!isKnown)
            _columns.Clear();
        return isKnown;
    }

    private bool Has(LabelKind kind) => _columns.Exists(c => c.Kind == kind);

    // A table that goes on over a page repeats its header.
    private bool IsHeader(List<TextRange> cells)
    {
        for (int i = 0; i < Math.Min(cells.Count, _columns.Count); i++)
        {
            if (!string.Equals(LabelOf(cells[i]), _columns[i].Label, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private string LabelOf(TextRange cell) => string.Concat(source.Folded[cell.Start..cell.End].Where(static c => !SourceText.IsSpace(c)));

    private List<TextRange> Cells(TextRange line)
    {
        List<TextRange> cells = [];
        var words = source.Original.AsSpan(0, line.End);
        int start = line.Start;
        if (start < line.End && words[start] != '\t' && Separators.Contains(words[start]))
            start++;
        while (start <= line.End)
        {
            int length = words[start..].IndexOfAny(Separators);
            int end = length < 0 ? line.End : start + length;
            int from = source.SkipSpaces(start, end);
            if (length >= 0 || from < end)
                cells.Add(new TextRange(from, source.TrimEnd(from, end)));
            start = end + 1;
        }

        return cells;
    }
}
