namespace Rectify.Text.Plans;

/// <summary>Finds the line breaks that only the edge of a page made.</summary>
/// <remarks>
/// Lines are wrapped where nearly all that break off within a sentence are as long as the longest ones. Then such a line goes on in the next;
/// a full line that ends with its sentence does so only where paragraphs are indented and the next line is not.
/// </remarks>
internal sealed class WrappedLines
{
    private const string SentenceEnds = "。;:!?…";
    private const char FirstWideCharacter = '\u1100';

    // A page breaks lines at a width in columns, of which a Chinese character takes two; a form breaks them at a number of characters.
    private static readonly PageWidth[] Widths =
    [
        new(ColumnsPerCharacter: 2, Narrowest: 40, Widest: 112, Slack: 6),
        new(ColumnsPerCharacter: 1, Narrowest: 20, Widest: 60, Slack: 1),
        new(ColumnsPerCharacter: 1, Narrowest: 9, Widest: 19, Slack: 0),
    ];

    // Longer lines than the page that do not count against it: an address, a formula.
    private const int LongerLines = 2;

    // Of so many wrapped lines one at least begins a paragraph.
    private const int ParagraphLines = 12;

    private const int FewestWrapped = 3;
    private const int LeastShare = 12;
    private const int MostPageNumbers = 4;

    private readonly string _text;
    private readonly PageWidth _width;
    private readonly List<Line> _lines = [];
    private int _fullWidth;
    private int _full;
    private bool _isIndented;

    private WrappedLines(string text, PageWidth width) => (_text, _width) = (text, width);

    /// <summary>The breaks, each with the spaces round it, in order; null where lines are not wrapped.</summary>
    public static List<TextRange>? Find(string text)
    {
        WrappedLines? best = null;
        foreach (var width in Widths)
        {
            var lines = new WrappedLines(text, width);
            lines.Measure();
            if (lines.MayBeWrapped() && lines.IsWrapped() && (best is null || lines._full > best._full))
                best = lines;
        }

        return best?.Breaks();
    }

    private void Measure()
    {
        foreach (var (position, end) in TextLines.Of(_text))
        {
            int start = position;
            while (start < end && SourceText.IsSpace(TextFold.Fold(_text[start])))
                start++;
            int stop = end;
            while (stop > start && SourceText.IsSpace(TextFold.Fold(_text[stop - 1])))
                stop--;
            _lines.Add(new Line(start, stop, WidthOf(position, stop), start > position));
        }
    }

    private bool MayBeWrapped()
    {
        Span<int> widest = stackalloc int[LongerLines + 1];
        foreach (var line in _lines)
        {
            int at = widest.Length - 1;
            if (line.Width <= widest[at])
                continue;
            while (at > 0 && widest[at - 1] < line.Width)
                widest[at] = widest[--at];
            widest[at] = line.Width;
        }

        _fullWidth = widest[^1] - _width.Slack;
        // A narrow page is proved by lines of one width alone; short lines that are whole differ.
        bool isEven = _width.Slack > 0 || widest[0] == widest[^1];
        return isEven && widest[^1] >= _width.Narrowest && widest[^1] <= _width.Widest;
    }

    private bool IsWrapped()
    {
        int broken = 0;
        int indented = 0;
        for (int i = 0; i < _lines.Count; i++)
        {
            if (Next(i) is not { } next || EndsSentence(_lines[i]) || BeginsAnew(_lines[next]))
                continue;
            broken++;
            _full += _lines[i].Width >= _fullWidth ? 1 : 0;
            indented += _lines[i].IsIndented && !_lines[next].IsIndented ? 1 : 0;
        }

        _isIndented = ParagraphLines * indented >= _full;
        return _full >= FewestWrapped && 3 * _full >= 2 * broken && LeastShare * _full >= _lines.Count;
    }

    private List<TextRange> Breaks()
    {
        List<TextRange> breaks = [];
        for (int i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].Width >= _fullWidth && Next(i) is { } next && GoesOn(_lines[i], _lines[next], isAdjacent: next == i + 1))
                breaks.Add(new TextRange(_lines[i].End, _lines[next].Start));
        }

        return breaks;
    }

    private bool GoesOn(Line line, Line next, bool isAdjacent)
    {
        if (_isIndented && next.IsIndented)
            return false;
        if (BrokenLabel.IsBetween(TextFold.Fold(_text[line.Start..line.End]), TextFold.Fold(_text[next.Start..next.End])))
            return true;
        bool endsSentence = EndsSentence(line);
        return endsSentence
            ? _isIndented && isAdjacent && !BeginsAnew(next)
            : _isIndented || TrailerFinder.IsOpening(TextFold.Fold(_text[line.End - 1])) || !BeginsAnew(next);
    }

    // The next line, past a page number and the empty lines round it.
    private int? Next(int index)
    {
        bool isPassed = false;
        for (int i = index + 1; i < Math.Min(_lines.Count, index + 1 + MostPageNumbers); i++)
        {
            var line = _lines[i];
            if (line.IsEmpty || IsPageNumber(line))
                isPassed |= !line.IsEmpty;
            else
                return _lines[index].IsEmpty || (i > index + 1 && !isPassed) ? null : i;
        }

        return null;
    }

    private bool IsPageNumber(Line line) => PageNumber.Is(TextFold.Fold(_text[line.Start..line.End]));

    private bool EndsSentence(Line line)
    {
        var words = TextFold.Fold(_text[line.Start..line.End]).AsSpan();
        return words.IsEmpty || _text.AsSpan(line.Start, line.End - line.Start).ContainsAny('\t', '|') || SentenceEnds.Contains(words[^1], StringComparison.Ordinal) || ClosesTrailer(words);
    }

    // A bracket that stands after a sentence, or holds a label, is a trailer; one within a sentence is not.
    private static bool ClosesTrailer(ReadOnlySpan<char> words)
    {
        if (!TrailerFinder.IsClosing(words[^1]))
            return false;
        int depth = 0;
        for (int i = words.Length - 1; i >= 0; i--)
        {
            depth += TrailerFinder.IsClosing(words[i]) ? 1 : TrailerFinder.IsOpening(words[i]) ? -1 : 0;
            if (depth == 0)
                return i == 0 || SentenceEnds.Contains(words[i - 1], StringComparison.Ordinal) || words[i..].Contains(':');
        }

        return true;
    }

    private bool BeginsAnew(Line line)
    {
        string words = TextFold.Fold(_text[line.Start..line.End]);
        return MarkerReader.Read(words).Style != MarkerStyle.None || Labels.ReadAt(words, out _) != LabelKind.None;
    }

    /// <summary>The width of words on a page, on which a Chinese character takes two columns.</summary>
    public static int ColumnsOf(ReadOnlySpan<char> words)
    {
        int width = 0;
        foreach (char c in words)
            width += c < FirstWideCharacter ? 1 : 2;
        return width;
    }

    private int WidthOf(int start, int end)
    {
        int width = 0;
        foreach (char c in _text.AsSpan(start, end - start))
            width += c < FirstWideCharacter ? 1 : _width.ColumnsPerCharacter;
        return width;
    }

    private readonly record struct PageWidth(int ColumnsPerCharacter, int Narrowest, int Widest, int Slack);

    private readonly record struct Line(int Start, int End, int Width, bool IsIndented)
    {
        public bool IsEmpty => End <= Start;
    }
}
