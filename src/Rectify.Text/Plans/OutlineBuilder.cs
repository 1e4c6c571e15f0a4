using System.Globalization;

namespace Rectify.Text.Plans;

/// <summary>Makes the outline of a document from the numbers of its paragraphs.</summary>
internal sealed class OutlineBuilder(ReadContext context)
{
    private readonly Stack<Node> _open = new();
    private MeasureZone _zone;
    private bool _hasLists;
    private bool _hasUnitHeadings;

    /// <summary>The outline of a run of paragraphs.</summary>
    public Node Build(ReadOnlySpan<Paragraph> paragraphs)
    {
        var root = new Node(own: null, MarkerStyle.None, ordinal: 0);
        _open.Clear();
        _open.Push(root);
        _hasLists = HasLists(paragraphs);
        _hasUnitHeadings = HasUnitHeadings(paragraphs);
        bool hasPlainProblems = HasPlainProblems(paragraphs);
        for (int i = 0; i < paragraphs.Length; i++)
        {
            // What only closes the document belongs to no list in it.
            bool endsList = i > 0 && i == paragraphs.Length - 1 && paragraphs[i - 1].Marker.IsHeading;
            if (ClosingWords.IsClosing(context.Source.Slice(paragraphs[i].Start, paragraphs[i].End), paragraphs[i], endsList))
                continue;
            if (OpensRecord(paragraphs[i..]) && !IsListed(paragraphs, i))
                OpenPoint(paragraphs[i]);
            else if (hasPlainProblems && IsPlainProblem(paragraphs, i) && CountAt(paragraphs[i], out _) == 0)
                Place(paragraphs[i].As(LabelKind.Problem), paragraphs[i + 1]);
            else
                Place(paragraphs[i], i + 1 < paragraphs.Length ? paragraphs[i + 1] : null);
        }

        return root;
    }

    // 存在以下隐患: and 整改要求: over a list each, and neither twice.
    private static bool HasLists(ReadOnlySpan<Paragraph> paragraphs)
    {
        int problems = 0;
        int measures = 0;
        for (int i = 0; i + 1 < paragraphs.Length; i++)
        {
            bool isName = IsListName(paragraphs[i], paragraphs[i + 1]);
            problems += isName && paragraphs[i].Label == LabelKind.Problem ? 1 : 0;
            measures += paragraphs[i].Label == LabelKind.Measures ? (isName ? 1 : 2) : 0;
        }

        return problems == 1 && measures == 1;
    }

    // A line without a number or label between the fields of one record and 整改措施:… of the next, more than once.
    private static bool HasPlainProblems(ReadOnlySpan<Paragraph> paragraphs)
    {
        int count = 0;
        for (int i = 0; i + 1 < paragraphs.Length; i++)
            count += IsPlainProblem(paragraphs, i) ? 1 : 0;
        return count > 1;
    }

    private static bool IsPlainProblem(ReadOnlySpan<Paragraph> paragraphs, int at) =>
        paragraphs[at] is { Label: LabelKind.None, Marker.Style: MarkerStyle.None, Trailer: null, IsCell: false }
        && at + 1 < paragraphs.Length && paragraphs[at + 1] is { Label: LabelKind.Goal or LabelKind.Measures, Marker.Style: MarkerStyle.None, IsCell: false } field && field.Value < field.End
        && (at == 0 || paragraphs[at - 1].IsTrailerLine || paragraphs[at - 1].Label is LabelKind.Report or LabelKind.Other);

    private static bool IsListName(Paragraph paragraph, Paragraph? next) =>
        paragraph is { Label: LabelKind.Problem or LabelKind.Measures, Marker.Style: MarkerStyle.None, Trailer: null } && paragraph.Value >= paragraph.TextEnd
        && next is { Label: LabelKind.None, Marker: { IsHeading: true, Ordinal: 1 } };

    // ①个别房屋漏雨。 over a line 整改措施:… is a problem, and so is (2)住房方面。 over such points a heading.
    private static bool OpensRecord(ReadOnlySpan<Paragraph> paragraphs)
    {
        var style = MarkerStyle.None;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Label is LabelKind.Goal or LabelKind.Measures && style != MarkerStyle.None)
                return true;
            if (paragraph.Label != LabelKind.None || paragraph.Marker.Style is not (MarkerStyle.Point or MarkerStyle.Circle) || paragraph.Marker.Style <= style)
                return false;
            style = paragraph.Marker.Style;
        }

        return false;
    }

    // The last point of a list under 存在问题: stands over 整改措施:, too.
    private static bool IsListed(ReadOnlySpan<Paragraph> paragraphs, int at)
    {
        int first = at;
        while (first > 0 && paragraphs[first - 1].Label == LabelKind.None && paragraphs[first - 1].Marker.Style == paragraphs[at].Marker.Style && paragraphs[first - 1].Marker.Ordinal == paragraphs[first].Marker.Ordinal - 1)
            first--;
        return first < at && first > 0 && paragraphs[first - 1] is { Label: LabelKind.Problem } name && name.Value >= name.TextEnd;
    }

    private void OpenPoint(Paragraph paragraph)
    {
        _zone = default;
        Open(paragraph, paragraph.Marker.Style, paragraph.Marker.Ordinal);
    }

    // 一是学习不深入。 over 整改措施:… is a problem of a counted list.
    private bool OpenCounted(Paragraph paragraph, Paragraph? next)
    {
        int length = CountAt(paragraph, out int ordinal);
        if (length == 0 || next is not { Label: LabelKind.Goal or LabelKind.Measures })
            return false;
        int body = paragraph.Start + length + 1;
        context.Coverage.MarkStructural(paragraph.Start, body);
        _zone = default;
        Open(new Paragraph(paragraph.Start, paragraph.End) { Marker = new Marker(MarkerStyle.Item, ordinal, length + 1), Body = body, Value = body }, MarkerStyle.Item, ordinal);
        return true;
    }

    // The length of the number of 一是…, 二是…; 0 where a paragraph does not begin so.
    private int CountAt(Paragraph paragraph, out int ordinal)
    {
        var words = context.Source.Slice(paragraph.Start, paragraph.End);
        int length = paragraph is { Marker.Style: MarkerStyle.None, Label: LabelKind.None, Trailer: null, IsCell: false } ? ChineseOrdinal.Read(words, out ordinal) : ordinal = 0;
        return length < words.Length && words[length] == '是' ? length : 0;
    }

    private void Place(Paragraph paragraph, Paragraph? next)
    {
        if (OpenCounted(paragraph, next))
            return;
        if (_zone.Holds(paragraph, next))
        {
            _zone = _zone.After(paragraph);
            _open.Peek().Add(paragraph);
            return;
        }

        if (_hasLists && IsListName(paragraph, next))
        {
            _zone = default;
            // The list stands above its own numbers, whatever their style.
            Open(paragraph, next!.Marker.Style > MarkerStyle.Part ? MarkerStyle.Part : MarkerStyle.Chapter, 0);
            return;
        }

        // 存在问题: over a numbered list is the name of the list, and takes no number of it.
        if (paragraph.Label == LabelKind.Problem && paragraph.Marker.Style == MarkerStyle.None && paragraph.Value >= paragraph.TextEnd && next is { Label: LabelKind.None, Marker: { IsHeading: true, Ordinal: 1 } })
            return;

        if (HeadsNumberedFields(paragraph, next) || NamesUnits(paragraph, next))
        {
            _zone = default;
            Open(paragraph, next!.Marker.Style - 1, 0);
            return;
        }

        // A trailer line may be numbered like the sections beside it; it belongs to what stands before it.
        if (paragraph.IsTrailerLine && !OpensWithField(paragraph))
            _open.Peek().Add(paragraph);
        else if (paragraph.Marker.IsHeading)
            Open(paragraph, paragraph.Marker.Style, paragraph.Marker.Ordinal);
        else if (paragraph.Label == LabelKind.Problem && !AwaitsProblem(_open.Peek(), paragraph))
            Open(paragraph, MarkerStyle.Item, 0);
        else
            _open.Peek().Add(paragraph);
        if (paragraph.Label != LabelKind.None || paragraph.Marker.IsHeading)
            _zone = paragraph.Label == LabelKind.Measures ? new MeasureZone(_open.Peek().Style, paragraph.ValueMarker.Style, paragraph.ValueMarker.Ordinal) : default;
    }

    // 问题一:… over (一)整改目标:… and (二)整改措施:… stands above their numbers, as the next problem does.
    private static bool HeadsNumberedFields(Paragraph paragraph, Paragraph? next) =>
        paragraph is { Label: LabelKind.Problem, Marker.Style: MarkerStyle.None, IsCell: false } && paragraph.Value < paragraph.TextEnd
        && next is { Label: not (LabelKind.None or LabelKind.Problem), Marker: { IsHeading: true, Ordinal: 1, Style: MarkerStyle.Section or MarkerStyle.Item } };

    // 市住建局(2项) over a list that counts from 1, or several such lines.
    private bool NamesUnits(Paragraph paragraph, Paragraph? next)
    {
        if (!MayNameUnits(paragraph, next))
            return false;
        var words = context.Source.Slice(paragraph.Start, paragraph.End);
        return (_hasUnitHeadings || HeadingFields.HasCount(words)) && HeadingFields.AreUnits(HeadingFields.WithoutNote(words));
    }

    private static bool MayNameUnits(Paragraph paragraph, Paragraph? next) =>
        paragraph is { Label: LabelKind.None, Marker.Style: MarkerStyle.None, Trailer: null, IsCell: false } && next is { Label: LabelKind.None, Marker: { Ordinal: 1, Style: MarkerStyle.Section or MarkerStyle.Item } };

    private bool HasUnitHeadings(ReadOnlySpan<Paragraph> paragraphs)
    {
        int count = 0;
        for (int i = 0; i + 1 < paragraphs.Length; i++)
            count += MayNameUnits(paragraphs[i], paragraphs[i + 1]) && HeadingFields.AreUnits(HeadingFields.WithoutNote(context.Source.Slice(paragraphs[i].Start, paragraphs[i].End))) ? 1 : 0;
        return count > 1;
    }

    // 1.责任部门:… at the beginning, and each number after it: then records begin with that field.
    private bool OpensWithField(Paragraph paragraph) => paragraph.Marker.IsHeading && _open.Peek() switch
    {
        { Own: null, Following.Count: 0 } => paragraph.Marker.Ordinal == 1,
        { Own: { IsTrailerLine: true } first } => first.Marker.Style == paragraph.Marker.Style && paragraph.Marker.Ordinal == first.Marker.Ordinal + 1,
        _ => false,
    };

    // A record whose number stands before another of its fields names its problem further down.
    private bool AwaitsProblem(Node node, Paragraph problem) => GoesOnWithProblem(node, problem) || node.Own is { Marker.IsHeading: true } own && (own.Label is LabelKind.Goal or LabelKind.Measures || Labels.IsTrailer(own.Label)) && own.Value < own.End && node.OwnParagraphs.All(static p => p.Label != LabelKind.Problem);

    // 具体表现:… directly under 问题1:… is the same problem; another 问题2:… is the next.
    private bool GoesOnWithProblem(Node node, Paragraph problem) =>
        node.Own is { Label: LabelKind.Problem } own && node.Children.Count == 0 && node.Following.All(static p => p.Label is LabelKind.None or LabelKind.Problem or LabelKind.Other)
        && node.OwnParagraphs.All(p => p.Label != LabelKind.Problem || !NameOf(p).SequenceEqual(NameOf(problem))) && own.Value > own.Body;

    private ReadOnlySpan<char> NameOf(Paragraph paragraph) => Labels.WithoutNumber(context.Source.Slice(paragraph.Body, Math.Max(paragraph.Body, paragraph.Value)).TrimEnd(":。 "));

    private void Open(Paragraph paragraph, MarkerStyle style, int printed)
    {
        while (_open.Peek().Style >= style)
            _open.Pop();
        var parent = _open.Peek();
        int ordinal = printed > parent.LastOrdinal ? printed : parent.LastOrdinal + 1;
        if (printed > 0 && printed <= parent.LastOrdinal)
        {
            string message = string.Create(CultureInfo.InvariantCulture, $"The numbering goes back; counted on as {ordinal}:");
            context.Warn(DiagnosticCodes.NumberingOutOfOrder, new TextRange(paragraph.Start, paragraph.Body), message);
        }

        var node = new Node(paragraph, style, ordinal);
        parent.Add(node);
        _open.Push(node);
    }

    /// <summary>Under 整改措施: the measures may bear numbers of the style of the problems, or of one above; they count from 1 while the next problem counts on from its own number.</summary>
    private readonly record struct MeasureZone(MarkerStyle ProblemStyle, MarkerStyle ItemStyle, int LastItem)
    {
        public bool Holds(Paragraph paragraph, Paragraph? next)
        {
            var marker = paragraph.Marker;
            if (ProblemStyle == MarkerStyle.None || !marker.IsHeading || marker.Style > ProblemStyle || paragraph.Label != LabelKind.None)
                return false;
            bool opensRecord = next is { Label: LabelKind.Goal or LabelKind.Measures };
            return marker.Ordinal == LastItem + 1 && (LastItem == 0 || marker.Style == ItemStyle) && !opensRecord;
        }

        public MeasureZone After(Paragraph paragraph) => this with { ItemStyle = paragraph.Marker.Style, LastItem = paragraph.Marker.Ordinal };
    }
}
