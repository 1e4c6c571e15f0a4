using System.Globalization;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Plans;

/// <summary>
/// Puts each row of a table whose cells end with strokes on one line: the cells of published tables hold line breaks, or stand one on a line
/// (1 | / 清运垃圾 | / 县城管局 |). A row of a numbered table goes to the line of the next number; else it goes to a line that ends with a stroke.
/// </summary>
internal static class JoinedRows
{
    private const char Stroke = '|';
    private const int FewestCells = 3;
    private const int LongestHeading = 24;
    private const int MostLinesOfRow = 64;

    /// <summary>The text with its rows on lines of their own, of the same length.</summary>
    public static string Of(string given)
    {
        if (!given.Contains(Stroke, StringComparison.Ordinal))
            return given;
        var lines = TextLines.Of(given).ToList();
        char[]? joined = null;
        for (int i = 0; i < lines.Count;)
        {
            int end = EndOfHeader(given, lines, i);
            if (end == i)
            {
                i++;
                continue;
            }

            joined ??= given.ToCharArray();
            Join(joined, lines, i, end);
            i = JoinRows(joined, given, lines, i, end, FieldLexicon.RunningNumbers.Contains(FirstCell(given, lines[i])));
        }

        return joined is null ? given : new string(joined);
    }

    private static int JoinRows(char[] joined, string text, List<TextRange> lines, int header, int at, bool isNumbered)
    {
        int cells = CountStrokes(text, lines, header, at);
        bool isClosed = Words(text, lines[at - 1]).EndsWith(Stroke);
        // A page of a longer table may begin with any number.
        int row = isNumbered && at < lines.Count ? Math.Max(1, NumberOf(FirstCell(text, lines[at]))) : 1;
        while (at < lines.Count && (isNumbered || isClosed))
        {
            bool isNext = isNumbered && NumberOf(FirstCell(text, lines[at])) == row;
            row += isNext ? 1 : 0;
            int next = isNext ? EndOfNumbered(text, lines, at, row, cells) : EndOfRow(text, lines, at);
            if (next == at)
                break;
            Join(joined, lines, at, next);
            at = next;
        }

        return at;
    }

    private static int CountStrokes(string text, List<TextRange> lines, int from, int to)
    {
        int count = 0;
        for (int i = from; i < to; i++)
            count += Words(text, lines[i]).Count(Stroke);
        return count;
    }

    // The lines of a header: one line of several cells, or as many lines of one cell as name columns before a number.
    private static int EndOfHeader(string text, List<TextRange> lines, int at)
    {
        var first = Words(text, lines[at]);
        if (CountCells(first) >= FewestCells)
            return IsHeader(first) ? at + 1 : at;
        if (!FieldLexicon.RunningNumbers.Contains(FirstCell(text, lines[at])) || !first.EndsWith(Stroke))
            return at;
        int end = at + 1;
        while (end < lines.Count && end - at <= FlattenedTable.MostColumns && IsOneCell(Words(text, lines[end])) && NumberOf(FirstCell(text, lines[end])) == 0)
            end++;
        return end - at >= FewestCells && end < lines.Count && NumberOf(FirstCell(text, lines[end])) > 0 ? end : at;
    }

    private static bool IsOneCell(ReadOnlySpan<char> line) => line.Length is > 0 and <= LongestHeading && line.IndexOf(Stroke) == line.Length - 1;

    private static bool IsHeader(ReadOnlySpan<char> line)
    {
        int known = 0;
        foreach (var cell in line.Split(Stroke))
            known += Labels.ClassifyColumn(NameOf(line[cell])) != LabelKind.None ? 1 : 0;
        return known >= 2;
    }

    // Up to the next number, or the line that closes the last of its cells.
    private static int EndOfNumbered(string text, List<TextRange> lines, int at, int next, int cells)
    {
        int last = at;
        int strokes = 0;
        for (int i = at; i < Math.Min(lines.Count, at + MostLinesOfRow); i++)
        {
            var words = Words(text, lines[i]);
            if (i > at && words.Contains(Stroke) && NumberOf(FirstCell(text, lines[i])) == next)
                return i;
            strokes += words.Count(Stroke);
            if (words.EndsWith(Stroke))
                last = i;
            if (last == i && strokes >= cells)
                break;
        }

        return last + 1;
    }

    private static int EndOfRow(string text, List<TextRange> lines, int at)
    {
        if (!Words(text, lines[at]).Contains(Stroke))
            return at;
        for (int i = at; i < Math.Min(lines.Count, at + MostLinesOfRow); i++)
        {
            if (Words(text, lines[i]).EndsWith(Stroke))
                return i + 1;
        }

        return at;
    }

    private static void Join(char[] text, List<TextRange> lines, int from, int to)
    {
        var row = text.AsSpan(lines[from].Start, lines[to - 1].Start - lines[from].Start);
        row.Replace('\n', SourceText.CellBreak);
        row.Replace('\r', ' ');
    }

    private static int NumberOf(string cell) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private static string FirstCell(string text, TextRange line)
    {
        var words = Words(text, line);
        int end = words.IndexOf(Stroke);
        return NameOf(end < 0 ? words : words[..end]);
    }

    private static string NameOf(ReadOnlySpan<char> cell) => cell.Length > LongestHeading ? "" : string.Concat(TextFold.Fold(cell.ToString()).Where(static c => !SourceText.IsSpace(c)));

    private static int CountCells(ReadOnlySpan<char> line)
    {
        int strokes = line.Trim(Stroke).Count(Stroke);
        return strokes == 0 ? 1 : strokes + 1;
    }

    private static ReadOnlySpan<char> Words(string text, TextRange line) => text.AsSpan(line.Start, line.Length).Trim();
}
