using System.Runtime.InteropServices;

namespace Rectify.Text.Plans;

/// <summary>
/// Writes the tables that a text draws with characters (┌──┬──┐, +---+---+) as rows between strokes, one on a line: what stands on several lines of
/// one cell is drawn together, and a cell beside which others are divided holds for each of them where it names units or a time limit.
/// </summary>
internal sealed class DrawnTables
{
    private readonly string _given;
    private readonly RewrittenText _text;
    private readonly List<TextRange> _lines;
    private int _copied;

    private DrawnTables(string given) => (_given, _text, _lines) = (given, new RewrittenText(given), [.. TextLines.Of(given)]);

    /// <summary>The text with its drawn tables as rows; null where it draws none.</summary>
    public static RewrittenText? Rewrite(string given)
    {
        if (!MayDraw(given))
            return null;
        var tables = new DrawnTables(given);
        return tables.Read() ? tables._text : null;
    }

    private static bool MayDraw(string given) => given.AsSpan().ContainsAnyInRange(DrawnLine.FirstBoxCharacter, DrawnLine.LastBoxCharacter) || given.Contains("+-", StringComparison.Ordinal) || given.Contains("+=", StringComparison.Ordinal);

    private bool Read()
    {
        DrawnColumns? header = null;
        for (int at = 0; at < _lines.Count;)
        {
            int end = EndOfTable(at);
            if (end == at)
            {
                at++;
                continue;
            }

            var table = new DrawnTable(_given, CollectionsMarshal.AsSpan(_lines)[at..end], header);
            header = table.Columns ?? header;
            _text.Copy(_copied, _lines[at].Start);
            table.Write(_text);
            _copied = _lines[end - 1].End;
            at = end;
        }

        _text.Copy(_copied, _given.Length);
        return _copied > 0;
    }

    // Lines that begin with a stroke or a corner, with a rule among them that has corners.
    private int EndOfTable(int at)
    {
        bool hasRule = false;
        int end = at;
        for (; end < _lines.Count && DrawnLine.IsDrawn(_given.AsSpan(_lines[end].Start, _lines[end].Length)); end++)
            hasRule |= DrawnLine.IsCorneredRule(_given.AsSpan(_lines[end].Start, _lines[end].Length));
        return hasRule && end - at > 2 ? end : at;
    }
}
