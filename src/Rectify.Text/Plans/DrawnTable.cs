using Rectify.Text.Lexicon;
using Rectify.Text.Responsibility;

namespace Rectify.Text.Plans;

/// <summary>One drawn table: the lines between two rules are a row; a rule through some of the columns divides the others no further.</summary>
internal sealed class DrawnTable
{
    // A cell is written again for each part beside it; no table that people draw has more.
    private const int MostParts = 64;

    private readonly string _given;
    private readonly int _start;
    private readonly List<List<DrawnLine>> _rows = [];
    private readonly List<int> _widths = [];

    public DrawnTable(string given, ReadOnlySpan<TextRange> lines, DrawnColumns? above)
    {
        _given = given;
        _start = lines[0].Start;
        Divide(lines);
        Columns = FindHeader() ?? above;
        if (_rows.Count > 0 && Columns is { } columns)
            DivideLast(columns);
        foreach (var line in _rows.SelectMany(static r => r))
            Measure(line);
    }

    /// <summary>What the columns hold; null where no header tells.</summary>
    public DrawnColumns? Columns { get; }

    /// <summary>Writes each row on a line.</summary>
    public void Write(RewrittenText text)
    {
        int at = _start;
        for (int i = 0; i < _rows.Count; i++)
        {
            if (i > 0)
                text.Put('\n', at);
            at = WriteRow(_rows[i], text, at);
        }
    }

    private void Divide(ReadOnlySpan<TextRange> lines)
    {
        List<DrawnLine> row = [];
        foreach (var range in lines)
        {
            var line = DrawnLine.Read(_given, range);
            if (_rows.Count == 0 && row.TrueForAll(above => above.MayWiden(line)) && row.Count > 0)
            {
                row = row.ConvertAll(above => above.Widen(line));
                continue;
            }

            bool isSame = row.Count == 0 || line.Cells.Count == row[0].Cells.Count;
            if ((line.IsRule || !isSame) && row.Count > 0)
            {
                _rows.Add(row);
                row = [];
            }

            if (!line.IsRule)
                row.Add(line);
        }

        if (row.Count > 0)
            _rows.Add(row);
    }

    private DrawnColumns? FindHeader()
    {
        foreach (var row in _rows)
        {
            if (DrawnColumns.Read([.. Enumerable.Range(0, row[0].Cells.Count).Select(c => string.Concat(row.Select(l => WordsOf(l, c))))]) is { } columns)
                return columns;
            if (DrawnColumns.Read([.. Enumerable.Range(0, row[0].Cells.Count).Select(c => WordsOf(row[0], c))]) is { } first)
                return first;
        }

        return null;
    }

    // Where no rules part the rows, each line is one: where it bears a number, or names who acts and until when.
    private void DivideLast(DrawnColumns columns)
    {
        bool hasRules = _rows.Count > 2;
        var last = _rows[^1];
        if (hasRules || last.Count < 2 || last.Exists(static l => l.IsPartlyRule))
            return;
        int first = _rows.Count == 1 ? 1 : 0;
        bool areRows = columns.AreNumbered || last.Skip(first).All(l => IsWhole(l, columns));
        if (!areRows)
            return;
        _rows.RemoveAt(_rows.Count - 1);
        for (int i = 0; i < last.Count; i++)
        {
            bool begins = i <= first || !columns.AreNumbered || !last[i].Cells[0].IsEmpty || IsWhole(last[i], columns);
            if (begins)
                _rows.Add([]);
            _rows[^1].Add(last[i]);
        }
    }

    private bool IsWhole(DrawnLine line, DrawnColumns columns)
    {
        bool isWhole = true;
        for (int c = 0; c < columns.Count; c++)
        {
            if (columns[c] == LabelKind.Deadline)
                isWhole &= WordsOf(line, c).Length > 0;
            else if (columns[c] == LabelKind.Units)
                isWhole &= OrganizationNames.IsUnit(WordsOf(line, c));
            else if (columns[c] == LabelKind.Measures)
                isWhole &= WordsOf(line, c).Length > 0;
        }

        return isWhole;
    }

    private void Measure(DrawnLine line)
    {
        for (int c = 0; c < line.Cells.Count; c++)
        {
            if (c == _widths.Count)
                _widths.Add(0);
            if (!line.IsRuleAt(c))
                _widths[c] = Math.Max(_widths[c], WrappedLines.ColumnsOf(WordsOf(line, c)));
        }
    }

    private int WriteRow(List<DrawnLine> row, RewrittenText text, int at)
    {
        var parts = PartsOf(row);
        for (int i = 0; i < parts.Count; i++)
        {
            if (i > 0)
                text.Put('\n', at);
            at = WritePart(row, parts, i, text, at);
        }

        return at;
    }

    // The lines between the rules that run through some columns.
    private static List<(int Start, int End)> PartsOf(List<DrawnLine> row)
    {
        List<(int, int)> parts = [];
        int start = 0;
        for (int i = 0; i <= row.Count; i++)
        {
            if (i < row.Count && !row[i].IsPartlyRule)
                continue;
            parts.Add((start, i));
            start = i + 1;
        }

        return parts;
    }

    private int WritePart(List<DrawnLine> row, List<(int Start, int End)> parts, int part, RewrittenText text, int at)
    {
        int width = row[0].Cells.Count;
        // What takes the whole width is a line over the table.
        if (width > 1)
            text.Put('|', at);
        for (int c = 0; c < width; c++)
        {
            bool goesOn = part > 0 && !row[parts[part].Start - 1].IsRuleAt(c);
            bool isTrailer = parts.Count <= MostParts && Columns is not null && Labels.IsTrailer(Columns[c]);
            if (!goesOn || isTrailer)
                at = WriteCell(row, Begin(row, parts, part, c), c, text, at);
            if (width > 1)
                text.Put('|', at);
        }

        return at;
    }

    // The first line of the cell that holds for a part.
    private static int Begin(List<DrawnLine> row, List<(int Start, int End)> parts, int part, int column)
    {
        while (part > 0 && !row[parts[part].Start - 1].IsRuleAt(column))
            part--;
        return parts[part].Start;
    }

    private int WriteCell(List<DrawnLine> row, int first, int column, RewrittenText text, int at)
    {
        TextRange before = default;
        for (int i = first; i < row.Count && !row[i].IsRuleAt(column); i++)
        {
            var piece = row[i].Cells[column];
            if (piece.IsEmpty)
                continue;
            if (!before.IsEmpty && Between(before, piece, column) is { } mark)
                text.Put(mark, before.End);
            text.Copy(piece.Start, piece.End);
            before = piece;
        }

        return before.IsEmpty ? at : before.End;
    }

    // What stands between two lines of a cell: nothing where its edge broke them.
    private char? Between(TextRange line, TextRange next, int column)
    {
        string words = TextFold.Fold(_given[line.Start..line.End]);
        string following = TextFold.Fold(_given[next.Start..next.End]);
        bool isFull = WrappedLines.ColumnsOf(words) + WrappedLines.ColumnsOf(following.AsSpan(0, 1)) > _widths[column];
        bool areUnits = Columns?[column] == LabelKind.Units && EndsUnit(words) && EndsUnit(following);
        bool isList = MarkerReader.Read(following).Style != MarkerStyle.None || areUnits
            || (!isFull && Columns?[column] is LabelKind.Units or LabelKind.Principals or LabelKind.Leaders);
        return isList ? SourceText.CellBreak : char.IsAsciiLetter(words[^1]) && char.IsAsciiLetterOrDigit(following[0]) ? ' ' : null;
    }

    // Whatever stands in a column of units and ends like one, the departments of a company (运维部) among them.
    private static bool EndsUnit(string words) => OrganizationLexicon.Endings.Ends(words) || words[^1] == '部';

    private string WordsOf(DrawnLine line, int column) => column < line.Cells.Count ? _given[line.Cells[column].Start..line.Cells[column].End] : "";
}
