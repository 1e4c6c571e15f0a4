using System.Buffers;
using Rectify.Text.Lexicon;
using Rectify.Text.Responsibility;

namespace Rectify.Text.Plans;

/// <summary>Finds trailers: in brackets at the end of a paragraph, or as labels after its last sentence.</summary>
internal sealed class TrailerFinder(SourceText source)
{
    private const string Opening = "(〔【[{";
    private const string Closing = ")〕】]}";
    private const int LongestDeadline = 40;
    private const int MostBrackets = 8;

    private static readonly SearchValues<char> Brackets = SearchValues.Create(Opening + Closing);

    public static bool IsOpening(char c) => Opening.Contains(c, StringComparison.Ordinal);

    public static bool IsClosing(char c) => Closing.Contains(c, StringComparison.Ordinal);

    /// <summary>The trailer at the end of a range, or null.</summary>
    public Trailer? Find(int start, int end)
    {
        var bracketed = FindBracketed(start, end);
        var labelled = FindLabelled(start, bracketed?.Range.Start ?? end);
        if (labelled is null || bracketed is null)
            return bracketed ?? labelled;
        return new Trailer(new TextRange(labelled.Range.Start, end), [.. labelled.Fields, .. bracketed.Fields], TrailerForm.Labelled);
    }

    /// <summary>The trailer of a paragraph that begins with one of its labels.</summary>
    public Trailer ReadLabelled(LabelKind label, int start, int value, int end)
    {
        var fields = ReadFields(start, end);
        if (fields.Count == 0 || fields[0].LabelStart > value)
            fields.Insert(0, new TrailerField(label, start, Trim(value, fields.Count > 0 ? fields[0].LabelStart : end)) { Column = source.Slice(start, value).StartsWith(FieldLexicon.Unit) ? FieldLexicon.UnitsColumn : null });
        return new Trailer(new TextRange(start, end), fields, TrailerForm.Labelled);
    }

    /// <summary>The trailer in the brackets that open and close at two positions, or null.</summary>
    public Trailer? ReadBrackets(int open, int close)
    {
        var inner = new TextRange(source.SkipSpaces(open + 1, close), source.TrimEnd(open + 1, close));
        var range = new TextRange(open, close + 1);
        if (inner.IsEmpty)
            return null;
        var fields = ReadFields(inner.Start, inner.End);
        if (fields.Count > 0 && fields[0].LabelStart == inner.Start)
            return new Trailer(range, fields, TrailerForm.Labelled);
        var words = source.Slice(inner.Start, inner.End);
        // 【牵头单位】 is a label, and its value follows.
        if (Labels.Classify(words) != LabelKind.None)
            return null;
        if (TrailerLexicon.RoleWords.OccursIn(words))
            return new Trailer(range, [new TrailerField(LabelKind.Units, inner.Start, inner)], TrailerForm.Roles);
        if (NamesUnits(words) && FollowsSentence(open))
            return new Trailer(range, [new TrailerField(LabelKind.Units, inner.Start, inner) { Column = FieldLexicon.UnitsColumn }], TrailerForm.Roles);
        if (ReadUnitsThenLimit(inner) is { } both && FollowsSentence(open))
            return new Trailer(range, both, TrailerForm.Roles);
        return inner.Length <= LongestDeadline && TrailerLexicon.DeadlineWords.OccursIn(words)
            ? new Trailer(range, [new TrailerField(LabelKind.Deadline, inner.Start, inner)], TrailerForm.Roles)
            : null;
    }

    // (县乡村振兴局,2023年9月底前) names the units, then the limit.
    private TrailerField[]? ReadUnitsThenLimit(TextRange inner)
    {
        var words = source.Slice(inner.Start, inner.End);
        int comma = words.LastIndexOfAny(',', ';');
        if (comma <= 0 || words.Length - comma > LongestDeadline || !(TrailerLexicon.DeadlineWords.OccursIn(words[comma..]) || TrailerLexicon.DeadlineEnds.Ends(words)) || !NamesUnits(words[..comma]))
            return null;
        var units = new TextRange(inner.Start, inner.Start + comma);
        var limit = new TextRange(source.SkipSpaces(units.End + 1, inner.End), inner.End);
        return [new TrailerField(LabelKind.Units, units.Start, units) { Column = FieldLexicon.UnitsColumn }, new TrailerField(LabelKind.Deadline, limit.Start, limit)];
    }

    private bool FollowsSentence(int open) => source[open] != '(' || (open > 0 && source[open - 1] is '。' or ';');

    // 〔省发展改革委、省财政厅〕 names the units without a word of what they do.
    private static bool NamesUnits(ReadOnlySpan<char> words)
    {
        foreach (var part in words.Split('、'))
        {
            if (!OrganizationNames.IsNamed(words[part].Trim()))
                return false;
        }

        return true;
    }

    /// <summary>The position of the bracket that closes the one at <paramref name="open"/>, or -1.</summary>
    public int FindClosing(int open, int end)
    {
        int depth = 0;
        for (int at = open; at < end; at++)
        {
            int next = source.Slice(at, end).IndexOfAny(Brackets);
            if (next < 0)
                return -1;
            at += next;
            depth += IsOpening(source[at]) ? 1 : -1;
            if (depth == 0)
                return at;
        }

        return -1;
    }

    private Trailer? FindBracketed(int start, int end)
    {
        Trailer? found = null;
        int stop = TrimMarks(start, end);
        for (int count = 0; count < MostBrackets && stop > start && IsClosing(source[stop - 1]); count++)
        {
            int open = FindOpening(stop - 1, start);
            if (open < 0 || ReadBrackets(open, stop - 1) is not { } trailer)
                break;
            found = found is null
                ? trailer with { Range = new TextRange(open, end) }
                : new Trailer(new TextRange(open, end), [.. trailer.Fields, .. found.Fields], (TrailerForm)Math.Min((int)trailer.Form, (int)found.Form));
            stop = TrimMarks(start, open);
        }

        return found;
    }

    /// <summary>The position of the bracket that the one at <paramref name="close"/> closes, or -1.</summary>
    public int FindOpening(int close, int start)
    {
        int depth = 0;
        for (int at = close; at >= start;)
        {
            depth += IsClosing(source[at]) ? 1 : -1;
            if (depth == 0)
                return at;
            int next = source.Slice(start, at).LastIndexOfAny(Brackets);
            at = start + next;
            if (next < 0)
                return -1;
        }

        return -1;
    }

    // 。责任单位:市环保局;整改时限:2018年底 without brackets.
    private Trailer? FindLabelled(int start, int end)
    {
        for (int colon = NextMark(start, end), from = start; colon >= 0; from = colon + 1, colon = NextMark(from, end))
        {
            int label = FindLabel(from, colon, out var kind);
            if (label < from || !Labels.IsTrailer(kind) || !FollowsSentence(start, label))
                continue;
            int open = label > start && (IsOpening(source[label - 1]) || source[label - 1] == ',') ? label - 1 : label;
            return new Trailer(new TextRange(open, end), ReadFields(label, end), TrailerForm.Labelled);
        }

        return null;
    }

    private bool FollowsSentence(int start, int label)
    {
        if (label == start)
            return true;
        char before = source[label - 1];
        return before is '。' or ';' or ',' or ' ' or '】' || SourceText.IsLineBreak(before) || IsOpening(before);
    }

    private List<TrailerField> ReadFields(int start, int end)
    {
        List<TrailerField> fields = [];
        for (int colon = NextMark(start, end), from = start; colon >= 0; from = colon + 1, colon = NextMark(from, end))
        {
            int label = FindLabel(from, colon, out var kind);
            if (label < from || kind is LabelKind.Problem or LabelKind.Goal or LabelKind.Measures)
                continue;
            if (fields.Count > 0)
                fields[^1] = fields[^1] with { Value = Trim(fields[^1].Value.Start, label) };
            int value = source[colon] != ':' && colon + 1 < end && source[colon + 1] == ':' ? colon + 2 : colon + 1;
            fields.Add(new TrailerField(kind, label, Trim(value, end)));
        }

        if (!fields.Exists(static f => f.Kind == LabelKind.Deadline))
            DivideLimit(fields);
        return fields;
    }

    // (责任人:陈某,5月10日前): a limit stands behind the person without a label of its own.
    private void DivideLimit(List<TrailerField> fields)
    {
        for (int i = fields.Count - 1; i >= 0; i--)
        {
            var value = fields[i].Value;
            int comma = value.IsEmpty || !Labels.IsTrailer(fields[i].Kind) ? -1 : source.Slice(value.Start, value.End).LastIndexOfAny(',', ';');
            if (comma <= 0 || !IsLimit(source.Slice(value.Start + comma + 1, value.End).Trim()))
                continue;
            var limit = new TextRange(source.SkipSpaces(value.Start + comma + 1, value.End), value.End);
            fields[i] = fields[i] with { Value = Trim(value.Start, value.Start + comma) };
            fields.Insert(i + 1, new TrailerField(LabelKind.Deadline, limit.Start, limit));
            return;
        }
    }

    private static bool IsLimit(ReadOnlySpan<char> words)
    {
        bool isDated = words.Length <= LongestDeadline && words.ContainsAnyInRange('0', '9') && (TrailerLexicon.DeadlineEnds.Ends(words) || words.EndsWith("完成"));
        return isDated || TrailerLexicon.WholeLimits.Contains(words);
    }

    // The label before a colon, or the one in brackets that close: 【牵头单位】市水务局. It begins behind the mark before.
    private int FindLabel(int start, int mark, out LabelKind kind)
    {
        if (source[mark] == ':')
            return start + Labels.FindBefore(source.Slice(start, mark), mark - start, out kind);
        int open = source.Slice(start, mark).LastIndexOf('【');
        kind = open < 0 ? LabelKind.None : Labels.Classify(source.Slice(start + open + 1, mark));
        return kind == LabelKind.None ? start - 1 : start + open;
    }

    private int NextMark(int from, int end)
    {
        int offset = from >= end ? -1 : source.Slice(from, end).IndexOfAny(':', '】');
        return offset < 0 ? -1 : from + offset;
    }

    private TextRange Trim(int start, int end)
    {
        start = source.SkipSpaces(start, end);
        end = TrimMarks(start, end);
        bool isWrapped = end > start && IsOpening(source[end - 1]);
        return new TextRange(start, isWrapped ? TrimMarks(start, end - 1) : end);
    }

    private int TrimMarks(int start, int end)
    {
        while (end > start && (SourceText.IsSpace(source[end - 1]) || source[end - 1] is '。' or ';' or ',' or '、' or '.'))
            end--;
        return end;
    }
}
