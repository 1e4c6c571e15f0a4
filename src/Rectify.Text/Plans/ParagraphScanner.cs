using System.Buffers;

namespace Rectify.Text.Plans;

/// <summary>Divides a text into paragraphs, in one pass. A trailer split over lines is one paragraph with what it ends; words after a trailer in the middle begin a new one.</summary>
internal sealed class ParagraphScanner(SourceText source, CoverageMap coverage)
{
    /// <summary>More paragraphs than any plan has.</summary>
    public const int MaxParagraphs = 100_000;

    private const int MaxJoinedLines = 64;

    private static readonly SearchValues<string> SentenceThenBracket = SearchValues.Create(["。(", "。〔", "。【", "。["], StringComparison.Ordinal);

    private readonly TrailerFinder _trailers = new(source);
    private readonly TextTable _table = new(source);
    private readonly List<Paragraph> _paragraphs = [];

    /// <summary>The paragraphs, at most one more than <see cref="MaxParagraphs"/>.</summary>
    public List<Paragraph> Scan()
    {
        for (int position = 0; position < source.Length && _paragraphs.Count <= MaxParagraphs;)
        {
            var line = ReadLine(position, out position);
            if (line.IsEmpty)
                continue;
            if (_table.Holds(line))
            {
                AddRow(line);
                continue;
            }

            int end = Extend(line, ref position);
            Add(line.Start, end);
        }

        return _paragraphs;
    }

    private TextRange ReadLine(int position, out int next)
    {
        int end = source.EndOfLine(position);
        next = source.AfterBreak(end);
        int start = source.SkipSpaces(position, end);
        int stop = source.TrimEnd(start, end);
        coverage.MarkStructural(position, start);
        coverage.MarkStructural(stop, next);
        return new TextRange(start, stop);
    }

    // Draws in the lines that an unfinished line needs: one that breaks off at a comma, or within the brackets of a trailer.
    private int Extend(TextRange line, ref int position)
    {
        int end = line.End;
        int open = OpenTrailer(line.Start, end);
        for (int joined = 0; joined < MaxJoinedLines && position < source.Length && (open >= 0 || EndsOpen(end)); joined++)
        {
            int afterNext = position;
            var next = PeekLine(ref afterNext);
            if (next.IsEmpty || BeginsAnew(next, open >= 0))
                break;
            coverage.MarkStructural(end, next.Start);
            coverage.MarkStructural(next.End, afterNext);
            (end, position) = (next.End, afterNext);
            if (open >= 0)
                open = _trailers.FindClosing(open, end) < 0 ? open : OpenTrailer(next.Start, end);
        }

        return end;
    }

    private TextRange PeekLine(ref int position)
    {
        while (position < source.Length)
        {
            int end = source.EndOfLine(position);
            int start = source.SkipSpaces(position, end);
            position = source.AfterBreak(end);
            if (start < end)
                return new TextRange(start, source.TrimEnd(start, end));
        }

        return default;
    }

    private bool EndsOpen(int end) => source[end - 1] is ',' or '、';

    private bool BeginsAnew(TextRange line, bool isWithinTrailer)
    {
        var words = source.Slice(line.Start, line.End);
        var marker = MarkerReader.Read(words);
        if (marker.IsHeading || (marker.IsPoint && !isWithinTrailer))
            return true;
        var label = Labels.ReadAt(words, out _);
        return label != LabelKind.None && !(isWithinTrailer && Labels.IsTrailer(label));
    }

    // The bracket that opens a trailer and is not closed by the end, or -1.
    private int OpenTrailer(int start, int end)
    {
        int open = source.Slice(start, end).LastIndexOfAny('(', '【', '〔');
        if (open < 0)
            return -1;
        open += start;
        bool isTrailer = Labels.IsTrailer(Labels.ReadAt(source.Slice(source.SkipSpaces(open + 1, end), end), out _));
        return isTrailer && _trailers.FindClosing(open, end) < 0 ? open : -1;
    }

    private void Add(int start, int end)
    {
        for (int cut = FindCut(start, end); cut >= 0; cut = FindCut(start, end))
        {
            AddOne(start, source.TrimEnd(start, cut));
            start = source.SkipSpaces(cut, end);
        }

        if (start < end)
            AddOne(start, end);
    }

    // The first of two places to divide a paragraph at, or -1.
    private int FindCut(int start, int end)
    {
        int trailer = FindEndOfTrailer(start, end);
        int label = FindLabel(start, trailer < 0 ? end : trailer);
        return label < 0 ? trailer : label;
    }

    // 整改目标:…。整改措施:… is two paragraphs on one line.
    private int FindLabel(int start, int end)
    {
        for (int at = start; at < end;)
        {
            int offset = source.Slice(at, end).IndexOf(':');
            if (offset < 0)
                return -1;
            int colon = at + offset;
            int label = start + Labels.FindBefore(source.Slice(start, colon), colon - start, out var kind);
            bool opensParagraph = label > start && kind is LabelKind.Goal or LabelKind.Measures && source[label - 1] is '。' or ';' or ' ';
            if (opensParagraph)
                return label;
            at = colon + 1;
        }

        return -1;
    }

    // 完成清单。(市环保局牵头)淘汰锅炉。(市发改委牵头) is two measures. The result is where the second begins.
    private int FindEndOfTrailer(int start, int end)
    {
        for (int at = start; at < end;)
        {
            int offset = source.Slice(at, end).IndexOfAny(SentenceThenBracket);
            if (offset < 0)
                return -1;
            int open = at + offset + 1;
            int close = _trailers.FindClosing(open, end);
            if (close < 0)
                return -1;
            int rest = source.SkipSpaces(close + 1, end);
            if (rest < end && source[rest] is '。' or ';')
                rest = source.SkipSpaces(rest + 1, end);
            bool isWithin = rest < end && !TrailerFinder.IsOpening(source[rest]);
            if (isWithin && _trailers.ReadBrackets(open, close) is not null)
                return rest;
            at = close + 1;
        }

        return -1;
    }

    // What is wrong comes first and who answers last, in whatever order the columns stand.
    private void AddRow(TextRange line)
    {
        var cells = _table.Read(line);
        coverage.MarkStructural(line.Start, line.End);
        foreach (var cell in cells)
        {
            if (cell.Kind != LabelKind.Other || source.Slice(cell.Words.Start, cell.Words.End).ContainsAnyExceptInRange('0', '9'))
                coverage.MarkResidue(cell.Words.Start, cell.Words.End);
        }

        foreach (var cell in cells.Where(static c => c.Kind is not (LabelKind.None or LabelKind.Other)).OrderBy(static c => Labels.IsTrailer(c.Kind) ? LabelKind.Deadline : c.Kind))
            AddCell(cell);
    }

    private void AddCell(TableCell cell)
    {
        var (start, end) = (cell.Words.Start, cell.Words.End);
        if (cell.Kind == LabelKind.Measures && !_table.HasProblems)
        {
            AddOne(start, end);
            _paragraphs[^1].IsCell = true;
            return;
        }

        _paragraphs.Add(new Paragraph(start, end)
        {
            IsCell = true,
            Body = start,
            Label = cell.Kind,
            Value = start,
            ValueMarker = cell.Kind == LabelKind.Measures ? MarkerReader.Read(source.Slice(start, end)) : default,
            Trailer = Labels.IsTrailer(cell.Kind) ? new Trailer(cell.Words, [new TrailerField(cell.Kind, start, cell.Words) { Column = cell.Label }], TrailerForm.Labelled) : null,
        });
    }

    private void AddOne(int start, int end)
    {
        var words = source.Slice(start, end);
        var marker = MarkerReader.Read(words);
        int body = source.SkipSpaces(start + marker.Length, end);
        var label = Labels.ReadAt(source.Slice(body, end), out int valueStart);
        if (label == LabelKind.None && PlainHeadings.IsHeading(words))
            marker = new Marker(MarkerStyle.Part, 0, 0);
        int value = source.SkipSpaces(body + valueStart, end);
        var trailer = Labels.IsTrailer(label) ? _trailers.ReadLabelled(label, body, value, end) : _trailers.Find(body, end);
        if (marker.Style == MarkerStyle.None && label == LabelKind.None && trailer is null && TryComplete(start, end))
            return;
        _paragraphs.Add(new Paragraph(start, end)
        {
            Marker = marker,
            Body = body,
            Label = label,
            Value = value,
            ValueMarker = label == LabelKind.Measures ? MarkerReader.Read(source.Slice(value, end)) : default,
            Trailer = trailer,
        });
    }

    // 责任单位 on one line, the units on the next.
    private bool TryComplete(int start, int end)
    {
        if (_paragraphs.Count == 0 || _paragraphs[^1] is not { IsTrailerLine: true } last || !last.Trailer!.Fields[^1].Value.IsEmpty)
            return false;
        var field = last.Trailer.Fields[^1] with { Value = new TextRange(start, end) };
        last.Trailer = new Trailer(new TextRange(last.Trailer.Range.Start, end), [.. last.Trailer.Fields.SkipLast(1), field], TrailerForm.Labelled);
        last.End = end;
        return true;
    }
}
