using System.Text;
using Rectify.Reporting.Workbooks;

namespace Rectify.Text.Lists;

/// <summary>Reads text whose columns are parted by commas, semicolons or tabs, with quotation marks around cells that hold such marks or line breaks.</summary>
internal sealed class DelimitedText
{
    private const int LinesLookedAt = 20;
    private const string Separators = "\t;,";
    private const string SeparatorLine = "sep=";

    private readonly string _text;
    private readonly char _separator;
    private readonly StringBuilder _cell = new();
    private readonly List<RawRow> _rows = [];
    private SortedDictionary<int, RawCell> _cells = [];
    private int _column;
    private int _row;

    private DelimitedText(string text)
    {
        _text = text;
        _separator = SeparatorOf(text);
    }

    /// <summary>The rows that are not blank.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unclosed">The address of the cell whose quotation mark is never closed; null where there is none.</param>
    public static List<RawRow> Read(string text, out string? unclosed)
    {
        var reader = new DelimitedText(text);
        unclosed = reader.Read();
        return reader._rows;
    }

    private string? Read()
    {
        string? unclosed = null;
        for (int i = Begin(); i <= _text.Length; i++)
        {
            char c = i < _text.Length ? _text[i] : '\n';
            if (c == '"' && unclosed is null && _cell.ToString().AsSpan().Trim().IsEmpty)
            {
                int end = EndOfQuoted(_text, i + 1);
                // A mark that nothing closes is a mark of the words: it must not swallow the rows below.
                unclosed = end < 0 ? CellAddress.Of(_column, _row) : null;
                i = end < 0 ? Keep(c, i) : Unquote(i, end);
            }
            else if (c == _separator || c is '\n' or '\r')
            {
                EndCell();
                if (c == _separator)
                    continue;
                i += c == '\r' && i + 1 < _text.Length && _text[i + 1] == '\n' ? 1 : 0;
                EndRow();
            }
            else
            {
                Keep(c, i);
            }
        }

        return unclosed;
    }

    // "sep=;" on the first line is for the spreadsheet and no row.
    private int Begin()
    {
        if (!_text.StartsWith(SeparatorLine, StringComparison.Ordinal) || _text.Length <= SeparatorLine.Length)
            return 0;
        int end = _text.IndexOfAny(['\r', '\n']);
        return end < 0 ? _text.Length : end;
    }

    private int Keep(char c, int at)
    {
        _cell.Append(c);
        return at;
    }

    private int Unquote(int from, int end)
    {
        _cell.Clear().Append(_text, from + 1, end - from - 1).Replace("\"\"", "\"");
        return end;
    }

    private void EndCell()
    {
        if (CellText.Trim(_cell.ToString()) is { Length: > 0 } words)
            _cells[_column] = new RawCell(RawCellKind.Text, CellText.Decode(words));
        _cell.Clear();
        _column++;
    }

    private void EndRow()
    {
        if (_cells.Count > 0)
            _rows.Add(new RawRow(_row, _cells));
        (_cells, _column, _row) = ([], 0, _row + 1);
    }

    // The position of the mark that ends the cell, a doubled one being one of its words; -1 where nothing ends it.
    private static int EndOfQuoted(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (text[i] != '"')
                continue;
            if (i + 1 >= text.Length || text[i + 1] != '"')
                return i;
            i++;
        }

        return -1;
    }

    // The mark that parts the first lines into most columns; "sep=;" on the first line says it.
    private static char SeparatorOf(string text)
    {
        if (text.StartsWith(SeparatorLine, StringComparison.Ordinal) && text.Length > SeparatorLine.Length)
            return text[SeparatorLine.Length];
        var lines = text.Split('\n', LinesLookedAt + 1).Take(LinesLookedAt).ToList();
        return Separators.MaxBy(mark => lines.Max(line => Outside(line, mark)));
    }

    private static int Outside(string line, char mark)
    {
        int count = 0;
        bool isQuoted = false;
        foreach (char c in line)
        {
            isQuoted ^= c == '"';
            count += c == mark && !isQuoted ? 1 : 0;
        }

        return count;
    }
}
