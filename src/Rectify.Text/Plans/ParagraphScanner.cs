using System.Buffers;
using System.Globalization;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Plans;

/// <summary>Divides a text into paragraphs, in one pass. A trailer split over lines is one paragraph with what it ends; words after a trailer in the middle begin a new one.</summary>
internal sealed class ParagraphScanner(SourceText source, CoverageMap coverage)
{
    /// <summary>More paragraphs than any plan has.</summary>
    public const int MaxParagraphs = 100_000;

    private const int MaxJoinedLines = 64;
    private const string TimeOfStage = "时间:";

    private static readonly SearchValues<string> SentenceThenBracket = SearchValues.Create(["。(", "。〔", "。【", "。["], StringComparison.Ordinal);

    private readonly TrailerFinder _trailers = new(source);
    private readonly TextTable _table = new(source);
    private readonly FlattenedTable _flattened = new(source);
    private readonly List<Paragraph> _paragraphs = [];
    private Marker _run;

    /// <summary>The header of a table that could not be read; null where there is none.</summary>
    public TextRange? UnknownTable => _table.Unknown;

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
                AddRow(line, _table.Read(line), _table.HasProblems);
                continue;
            }

            if (_table.ReadForm(line) is { Count: > 0 } form)
            {
                AddRow(line, form, hasProblems: true);
                continue;
            }

            if (ReadFlattened(line, ref position))
                continue;
            int end = Extend(line, ref position);
            Add(line.Start, end);
        }

        TaskNames.Settle(source, _paragraphs);
        return _paragraphs;
    }

    private bool ReadFlattened(TextRange line, ref int position)
    {
        if (line.Length > FlattenedTable.LongestName)
            return false;
        int after = position;
        List<TextRange> lines = [line];
        while (lines.Count <= FlattenedTable.MostColumns && Labels.ClassifyColumn(source.Slice(lines[^1].Start, lines[^1].End).ToString()) != LabelKind.None && PeekLine(ref after) is { IsEmpty: false } name)
            lines.Add(name);
        int header = _flattened.ReadHeader(lines);
        if (header == 0)
            return false;
        while (PeekLine(ref after) is { IsEmpty: false } next)
            lines.Add(next);
        int at = header;
        for (; !_flattened.IsNumbered && _flattened.IsRow(lines, at); at += header)
            AddCells(_flattened.CellsOf(lines, at), _flattened.HasProblems);
        for (int ordinal = 1; _flattened.IsNumbered && at < lines.Count && _flattened.IsNumber(lines[at], ordinal); ordinal++)
        {
            var rows = _flattened.ReadRows(lines[(at + 1)..], ordinal, out int taken);
            foreach (var cells in rows)
                AddCells(cells, _flattened.HasProblems);
            at += taken + 1;
        }

        if (at == header)
            return false;
        var last = lines[at - 1];
        coverage.MarkStructural(line.Start, last.End);
        position = source.AfterBreak(source.EndOfLine(last.End));
        return true;
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
        _run = default;
        for (int cut = FindCut(start, end); cut >= 0; cut = FindCut(start, end))
        {
            AddOne(start, TrimComma(start, source.TrimEnd(start, cut)));
            start = source.SkipSpaces(cut, end);
        }

        if (start < end && !AddCounted(start, end) && !AddCountedItems(start, end) && !AddFramed(start, end))
            AddOne(start, end);
    }

    // 垃圾乱倒(整改措施:清运;责任单位:村委会;时限:4月10日) is a problem with its fields in brackets behind it.
    private bool AddFramed(int start, int end)
    {
        if (FramedFields.Find(source, start, end) is not { } framed)
            return false;
        coverage.MarkStructural(framed.Problem.End, end);
        AddOne(framed.Problem.Start, framed.Problem.End);
        foreach (var field in framed.Fields)
            AddOne(field.Start, field.End);
        return true;
    }

    // 发现以下问题:一是…;二是… in an order is a list.
    private bool AddCounted(int start, int end)
    {
        if (LedRuns.SplitCounted(source, start, end) is not [var lead, .. var parts, var order])
            return false;
        AddOne(lead.Start, lead.End);
        for (int i = 0; i < parts.Count; i++)
            _paragraphs.Add(new Paragraph(parts[i].Start, parts[i].End) { Marker = new Marker(MarkerStyle.Item, i + 1, 0) });
        AddOne(order.Start, order.End);
        return true;
    }

    // 一是加固围墙;二是扩容监控。 or (1)…;(2)… directly under 三、整改措施 or 发现的问题: is a list.
    private bool AddCountedItems(int start, int end)
    {
        bool isUnderName = _paragraphs is [.., { Label: LabelKind.Problem or LabelKind.Measures, IsCell: false } name] && name.Value >= name.TextEnd;
        var first = MarkerReader.Read(source.Slice(start, end));
        bool isList = first is { Style: MarkerStyle.Point or MarkerStyle.Circle, Ordinal: 1 } || (_paragraphs is [.., { Marker.IsHeading: true }] && source.Slice(start, end).StartsWith(LedRuns.First));
        if (!isUnderName || !isList || InlineNumbers.Split(source, new TextRange(start, end)) is not { Count: > 1 } parts)
            return false;
        coverage.MarkStructural(start, end);
        for (int i = 0; i < parts.Count; i++)
            AddItem(parts[i], new Marker(first.Style == MarkerStyle.None ? MarkerStyle.Item : first.Style, i + 1, 0));
        return true;
    }

    private void AddItem(TextRange words, Marker marker)
    {
        coverage.MarkResidue(words.Start, words.End);
        _paragraphs.Add(new Paragraph(words.Start, words.End) { Marker = marker, Body = words.Start, Value = words.Start, Trailer = _trailers.Find(words.Start, words.End) });
    }

    private int TrimComma(int start, int end)
    {
        if (end - start < 2 || source[end - 1] != ',')
            return end;
        coverage.MarkStructural(end - 1, end);
        return end - 1;
    }

    // The first of two places to divide a paragraph at, or -1.
    private int FindCut(int start, int end)
    {
        int trailer = FindEndOfTrailer(start, end);
        int label = FindLabel(start, trailer < 0 ? end : trailer);
        int cut = label < 0 ? trailer : label;
        int first = MarkerReader.Read(source.Slice(start, end)).Style == MarkerStyle.None && _run.Style == MarkerStyle.None ? LedRuns.FindFirst(source, start, cut < 0 ? end : cut, end) : -1;
        int next = first < 0 ? FindNextInRun(start, cut < 0 ? end : cut) : first;
        return next < 0 ? cut : next;
    }

    // 1、清扫道路。2、劝离摊贩。 is two paragraphs on one line.
    private int FindNextInRun(int start, int end)
    {
        var first = MarkerReader.Read(source.Slice(start, end));
        // A field of the item before goes on, 整改措施:…, in which the next number stands.
        if (first.Style == MarkerStyle.None)
            first = _run;
        if (!first.IsHeading || first.Style is not (MarkerStyle.Part or MarkerStyle.Section or MarkerStyle.Item))
            return -1;
        _run = first;
        for (int at = start + first.Length; at < end; at++)
        {
            int offset = source.Slice(at, end).IndexOfAny('。', ';');
            if (offset < 0)
                return -1;
            at += offset;
            int next = source.SkipSpaces(at + 1, end);
            if (LetterLexicon.Orders.Starts(source.Slice(next, end)) || LetterLexicon.Formulas.Starts(source.Slice(next, end)))
                return next;
            var marker = MarkerReader.Read(source.Slice(next, end));
            bool goesOn = marker.Style == first.Style && marker.Ordinal == first.Ordinal + 1;
            bool goesDown = marker.IsHeading && marker.Style > first.Style && marker.Ordinal == 1 && first.Style != MarkerStyle.Item;
            if (goesOn || goesDown)
                return next;
        }

        return -1;
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
            bool opensParagraph = label > start && kind is LabelKind.Goal or LabelKind.Measures && source[label - 1] is '。' or ';' or ',' or ' ';
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
    private void AddRow(TextRange line, List<TableCell> cells, bool hasProblems)
    {
        coverage.MarkStructural(line.Start, line.End);
        AddCells(cells, hasProblems);
    }

    private void AddCells(List<TableCell> cells, bool hasProblems)
    {
        foreach (var cell in cells)
        {
            if (cell.Kind != LabelKind.Other || source.Slice(cell.Words.Start, cell.Words.End).ContainsAnyExceptInRange('0', '9'))
                coverage.MarkResidue(cell.Words.Start, cell.Words.End);
        }

        foreach (var cell in cells.Where(static c => c.Kind is not (LabelKind.None or LabelKind.Other)).OrderBy(static c => Labels.IsTrailer(c.Kind) ? LabelKind.Deadline : c.Kind))
            AddCell(cell, hasProblems);
    }

    private void AddCell(TableCell cell, bool hasProblems)
    {
        var (start, end) = (cell.Words.Start, cell.Words.End);
        if (cell.Kind == LabelKind.Measures && !hasProblems)
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
        var marker = MarkerOf(words);
        int body = source.SkipSpaces(start + marker.Length, end);
        var label = Labels.ReadAt(source.Slice(body, end), out int valueStart);
        // 1.统一标准:… is an item, not a field.
        if (label == LabelKind.Other && marker.Style != MarkerStyle.None && Labels.Classify(source.Slice(body, body + valueStart).TrimEnd(":。】] ")) == LabelKind.None)
            (label, valueStart) = (LabelKind.None, 0);
        if (label == LabelKind.None && marker.IsHeading && Labels.OfHeading(source.Slice(body, end)) is var field and not LabelKind.None)
            (label, valueStart) = (field, end - body);
        if (label == LabelKind.None && marker.Style == MarkerStyle.None && LeadsToProblems(words))
            (label, valueStart) = (LabelKind.Problem, words.Length);
        if (label == LabelKind.None && marker.Style == MarkerStyle.None && words.EndsWith(":") && (FieldLexicon.MeasureListLeads.OccursIn(words) || FieldLexicon.MeasureListNames.Contains(words)))
            (label, valueStart) = (LabelKind.Measures, words.Length);
        if (label == LabelKind.None && marker.Style == MarkerStyle.None && words.StartsWith(TimeOfStage) && _paragraphs is [.., { Marker.IsHeading: true, Trailer: null }])
            (label, valueStart) = (LabelKind.Deadline, TimeOfStage.Length);
        if (label == LabelKind.None && PlainHeadings.IsHeading(words))
            marker = new Marker(MarkerStyle.Part, 0, 0);
        if (label != LabelKind.None && FieldLexicon.Contents.Starts(source.Slice(body, end)) && _paragraphs is [.., { Label: LabelKind.Measures } name] && FieldLexicon.Names.Starts(source.Slice(name.Body, name.End)))
            (_paragraphs[^1], label) = (name.As(LabelKind.Problem), LabelKind.Measures);
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

    // 3.2名员工未持证。 behind item 2 is item 3.
    private Marker MarkerOf(ReadOnlySpan<char> words)
    {
        var marker = MarkerReader.Read(words);
        if (marker is not { Style: MarkerStyle.SubItem, Ordinal: > 1 }
            || _paragraphs.FindLast(static p => p.Marker.IsHeading)?.Marker is not { Style: MarkerStyle.Item } last)
            return marker;
        string next = string.Create(CultureInfo.InvariantCulture, $"{last.Ordinal + 1}.");
        return words.StartsWith(next) ? new Marker(MarkerStyle.Item, last.Ordinal + 1, next.Length) : marker;
    }

    // 经检查,你单位存在以下安全隐患: leads a list of problems in.
    private static bool LeadsToProblems(ReadOnlySpan<char> words) =>
        words.EndsWith(":") && FieldLexicon.ProblemLeads.OccursIn(words) && !FieldLexicon.MeasureLeads.OccursIn(words);

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
