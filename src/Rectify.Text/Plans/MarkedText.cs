using System.Buffers;

namespace Rectify.Text.Plans;

/// <summary>Takes out of a text the marks that mail and Markdown put round its words: the sign before quoted lines, the stars round bold words, the boxes to tick before items, the breaks within cells.</summary>
internal sealed class MarkedText
{
    private const char QuoteSign = '>';
    private const int FewestQuoted = 3;
    private const string Stars = "**";
    private const string BreakTag = "<br";
    private const int LongestTag = 8;

    private static readonly SearchValues<char> Beside = SearchValues.Create(" \t\r\n|：:，,。；;、（）()*");

    private readonly string _given;
    private readonly List<(TextRange Mark, char Instead)> _marks = [];

    private TextRange _row;
    private bool _isRow;

    private MarkedText(string given) => _given = given;

    /// <summary>The text without the marks; null where it has none.</summary>
    public static RewrittenText? Rewrite(string given)
    {
        var text = new MarkedText(given);
        text.FindQuotes();
        text.FindStars();
        text.FindBoxes();
        text.FindBreaks();
        return text._marks.Count == 0 ? null : text.Write();
    }

    private RewrittenText Write()
    {
        _marks.Sort(static (a, b) => a.Mark.Start.CompareTo(b.Mark.Start));
        var text = new RewrittenText(_given);
        int from = 0;
        foreach (var (mark, instead) in _marks)
        {
            text.Copy(from, mark.Start);
            if (instead != '\0')
                text.Put(instead, mark.Start);
            from = Math.Max(from, mark.End);
        }

        text.Copy(from, _given.Length);
        return text;
    }

    // A letter that was answered or passed on: nearly every line is quoted.
    private void FindQuotes()
    {
        if (!_given.Contains(QuoteSign, StringComparison.Ordinal))
            return;
        List<TextRange> quotes = [];
        int lines = 0;
        foreach (var (start, end) in TextLines.Of(_given))
        {
            int words = start;
            while (words < end && _given[words] is QuoteSign or ' ')
                words++;
            bool isQuoted = _given.AsSpan(start, words - start).Contains(QuoteSign);
            lines += isQuoted || words < end ? 1 : 0;
            // What stands behind the sign and one space may be indented.
            int sign = start + _given.AsSpan(start, words - start).LastIndexOf(QuoteSign);
            if (isQuoted)
                quotes.Add(new TextRange(start, sign + 1));
        }

        if (quotes.Count >= FewestQuoted && 3 * quotes.Count >= 2 * lines)
            _marks.AddRange(quotes.ConvertAll(static q => (q, '\0')));
    }

    // **序号**; the stars that hide a part of a name stand within words.
    private void FindStars()
    {
        for (int at = Next(0); at >= 0;)
        {
            int close = Next(at + Stars.Length);
            if (close < 0)
                return;
            bool isBold = close > at + Stars.Length && IsBeside(at - 1) && IsBeside(close + Stars.Length) && !_given.AsSpan(at, close - at).ContainsAny('\r', '\n', '|')
                && !char.IsWhiteSpace(_given[at + Stars.Length]) && !char.IsWhiteSpace(_given[close - 1]);
            if (isBold)
            {
                _marks.Add((new TextRange(at, at + Stars.Length), '\0'));
                _marks.Add((new TextRange(close, close + Stars.Length), '\0'));
            }

            at = isBold ? Next(close + Stars.Length) : close;
        }
    }

    private int Next(int from) => _given.IndexOf(Stars, Math.Min(from, _given.Length), StringComparison.Ordinal);

    private bool IsBeside(int at) => at < 0 || at >= _given.Length || Beside.Contains(_given[at]);

    // - [ ] 更换防护网, - [x] 清理通道.
    private void FindBoxes()
    {
        for (int at = _given.IndexOf('[', StringComparison.Ordinal); at >= 0; at = _given.IndexOf('[', at + 1))
        {
            bool isBox = at > 1 && at + 3 < _given.Length && _given.AsSpan(at + 1, 3) is [' ' or 'x' or 'X' or '√', ']', ' ']
                && _given.AsSpan(at - 2, 2) is ['-' or '*' or '+', ' '];
            if (isBox)
                _marks.Add((new TextRange(at, at + 4), '\0'));
        }
    }

    // 清理堆物<br>安装监控 in a cell of a row.
    private void FindBreaks()
    {
        for (int at = _given.IndexOf(BreakTag, StringComparison.OrdinalIgnoreCase); at >= 0; at = _given.IndexOf(BreakTag, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int length = _given.AsSpan(at, Math.Min(LongestTag, _given.Length - at)).IndexOf('>');
            bool isTag = length >= 0 && _given.AsSpan(at + BreakTag.Length, length - BreakTag.Length).Trim(" /").IsEmpty;
            if (isTag)
                _marks.Add((new TextRange(at, at + length + 1), IsInRow(at) ? SourceText.CellBreak : '\n'));
        }
    }

    private bool IsInRow(int at)
    {
        if (at >= _row.End)
        {
            int start = _given.AsSpan(0, at).LastIndexOfAny('\r', '\n') + 1;
            int length = _given.AsSpan(at).IndexOfAny('\r', '\n');
            _row = new TextRange(start, length < 0 ? _given.Length : at + length);
            _isRow = _given.AsSpan(_row.Start, _row.Length).Contains('|');
        }

        return _isRow;
    }
}
