using System.Text;
using Rectify.Reporting.Workbooks;

namespace Rectify.Text.Lists;

/// <summary>Reads text whose columns are parted by commas, semicolons or tabs, with quotation marks around cells that hold such marks or line breaks.</summary>
internal static class DelimitedText
{
    private const int LinesLookedAt = 20;
    private const string Separators = "\t;,";

    public static List<RawRow> Read(string text)
    {
        char separator = SeparatorOf(text);
        List<RawRow> rows = [];
        var cell = new StringBuilder();
        var cells = new SortedDictionary<int, RawCell>();
        int column = 0;
        int row = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? text[i] : '\n';
            if (c == '"' && cell.ToString().AsSpan().Trim().IsEmpty)
            {
                cell.Clear();
                i = ReadQuoted(text, i + 1, cell);
            }
            else if (c == separator || c is '\n' or '\r')
            {
                if (CellText.Trim(cell.ToString()) is { Length: > 0 } words)
                    cells[column] = new RawCell(RawCellKind.Text, CellText.Decode(words));
                cell.Clear();
                column++;
                if (c == separator)
                    continue;
                if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                    i++;
                if (cells.Count > 0)
                    rows.Add(new RawRow(row, cells));
                (cells, column, row) = ([], 0, row + 1);
            }
            else
            {
                cell.Append(c);
            }
        }

        return rows;
    }

    // The position of the mark that ends the cell; a doubled mark is one of its words.
    private static int ReadQuoted(string text, int from, StringBuilder cell)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (text[i] != '"')
                cell.Append(text[i]);
            else if (i + 1 < text.Length && text[i + 1] == '"')
                cell.Append(text[i++]);
            else
                return i;
        }

        return text.Length - 1;
    }

    // The mark that parts the first lines into most columns; "sep=;" on the first line says it.
    private static char SeparatorOf(string text)
    {
        if (text.StartsWith("sep=", StringComparison.Ordinal) && text.Length > 4)
            return text[4];
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
