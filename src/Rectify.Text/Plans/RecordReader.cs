using System.Globalization;
using Rectify.Primitives;

namespace Rectify.Text.Plans;

/// <summary>Reads one problem of a list with what stands under it: 整改目标, 整改措施, 整改时限, 责任单位. The time limit and the units of the problem hold for each of its measures.</summary>
internal sealed class RecordReader(ReadContext context, PartFactory factory)
{
    private readonly List<ProblemLine> _problem = [];
    private readonly List<TextRange> _goal = [];
    private readonly List<TextRange> _target = [];
    private readonly List<TextRange> _report = [];
    private readonly List<TrailerField> _fields = [];
    private readonly List<MeasureDraft> _drafts = [];
    private readonly List<string> _measures = [];
    private const int LongestLabel = 9;

    private MarkerStyle _level;
    private int _ahead;
    private int _reportedFrom;
    private int _goals;

    /// <summary>Whether labels divide what stands directly under a node.</summary>
    public static bool IsRecord(Node node)
    {
        if (node.Following.Any(static p => p.Label == LabelKind.Measures))
            return true;
        if (node.Own?.Label == LabelKind.Problem)
            return !node.Children.Any(HoldsRecord) && !IsListOfMeasures(node);
        bool hasMeasures = false;
        bool hasOther = false;
        // Sections that are called so may be parts of a whole plan; beside others of a problem they are not.
        foreach (var paragraph in node.Following.Concat(node.Children.SelectMany(static c => c.Own!.Label == LabelKind.Measures && c.Own.Value < c.Own.End ? c.OwnParagraphs : [c.Own])))
        {
            hasMeasures |= paragraph.Label == LabelKind.Measures;
            hasOther |= paragraph.Label is LabelKind.Problem or LabelKind.Goal || Labels.IsTrailer(paragraph.Label);
        }

        return hasMeasures && hasOther;
    }

    /// <summary>Whether a whole document is one record, its sections the fields: 一、整改问题, 二、整改实施主体, 三、整改措施, 四、完成时限.</summary>
    public static bool IsWhole(Node root)
    {
        if (root.Children.Count < 2 || root.Children.Any(static c => c.Children.Any(static below => below.Children.Count > 0)))
            return false;
        var labels = root.Children.SelectMany(static c => c.OwnParagraphs).Where(IsField).Select(static p => p.Label).ToList();
        // A section 完成时限 proves that the others are fields, too, whatever they are called.
        bool areFields = root.Children.All(static c => IsField(c.Own!)) || (labels.Count > 2 && labels.Any(Labels.IsTrailer));
        return areFields && labels.Distinct().Count() == labels.Count && labels.Contains(LabelKind.Measures) && (labels.Contains(LabelKind.Problem) || labels.Contains(LabelKind.Report) || labels.Any(Labels.IsTrailer));
    }

    // 一、整改任务 over measures with trailers of their own is the name of a list.
    private static bool IsListOfMeasures(Node node) =>
        node.Children.Count > 0 && node.Own!.Trailer is null && node.Children.All(static c => c.AllParagraphs.Any(static p => p.Trailer is not null)) && !node.AllParagraphs.Any(static p => p.Label is LabelKind.Measures or LabelKind.Goal);

    private static bool HoldsRecord(Node node) => node.Following.Any(static p => p.Label == LabelKind.Measures) || node.Children.Any(static c => c.Own!.Label == LabelKind.Measures || HoldsRecord(c));

    private static bool IsField(Paragraph paragraph) => paragraph.Label != LabelKind.None && paragraph.Marker.IsHeading;

    /// <summary>Reads a problem of one list with the measures that bear its number in another: 一、存在问题 (一)…, 二、整改措施 (一)….</summary>
    public void ReadPair(Node problem, Node measures, Scope outer)
    {
        Clear();
        var scope = outer.Below(measures.Ordinal, "", SectionKind.Measures);
        foreach (var paragraph in problem.AllParagraphs)
            ReadParagraph(paragraph, LabelKind.Problem, scope);
        Enter(LabelKind.Measures, scope);
        foreach (var paragraph in measures.AllParagraphs.Where(static p => p.Label != LabelKind.Other))
            ReadParagraph(paragraph, LabelKind.Measures, scope);
        End(scope);
    }

    public void Read(Node node, Scope outer)
    {
        Clear();
        var scope = outer.Below(Math.Max(1, node.Ordinal), "", SectionKind.Measures);
        // What stands over the fields of a document is a letter, and no problem.
        var zone = node.Own is null ? LabelKind.Other : LabelKind.Problem;
        string label = "";
        bool isTable = false;
        var style = node.Children.Count > 0 ? node.Children[0].Style : MarkerStyle.None;
        _ahead = node.AllParagraphs.Count(static p => p.Label == LabelKind.Measures);
        foreach (var paragraph in node.AllParagraphs)
        {
            if (node.Own is null && paragraph.Marker.IsHeading && paragraph.Label == LabelKind.None && paragraph.Marker.Style == style)
                zone = LabelKind.Other;
            if (paragraph.Label != LabelKind.None)
            {
                zone = Enter(paragraph.Label, scope);
                isTable = paragraph.IsCell;
                label = context.Source.Extract(paragraph.Body, Math.Max(paragraph.Body, paragraph.Value)).TrimEnd(':', '：', '。', ' ');
            }

            // What stands under a table is in none of its cells.
            if (isTable && !paragraph.IsCell)
                continue;
            if (paragraph.Label == LabelKind.None && Labels.IsTrailer(zone) && (IsOtherField(paragraph) || IsNumber(paragraph)))
                continue;
            if (paragraph.Label == LabelKind.None && Labels.IsTrailer(zone))
                _fields.Add(new TrailerField(zone, paragraph.Body, new TextRange(paragraph.Body, paragraph.End)) { Column = label });
            else
                ReadParagraph(paragraph, zone, scope);
        }

        End(scope);
    }

    // 验收标准号:… goes on with no field before it.
    private bool IsOtherField(Paragraph paragraph)
    {
        int colon = context.Source.Slice(paragraph.Body, paragraph.End).IndexOf(':');
        return colon is > 1 and < LongestLabel && !context.Source.Slice(paragraph.Body, paragraph.Body + colon).ContainsAny(",。;、(");
    }

    // NC-02 between two records is the number of the next one.
    private bool IsNumber(Paragraph paragraph) =>
        !paragraph.IsCell && char.IsAsciiLetter(context.Source[paragraph.Start]) && !context.Source.Slice(paragraph.Start, paragraph.End).ContainsAnyInRange('\u4E00', '\u9FFF');

    private void End(Scope scope)
    {
        Flush(scope);
        var problems = ListedProblems.Divide(context.Source, _problem);
        if (problems.Count == 1)
            factory.AddProblem(scope.Path, problems[0], _target, _measures.ToValueList());
        foreach (var line in _problem.Where(_ => problems.Count > 1))
            context.Coverage.MarkStructural(line.Words.Start, line.Words.End);
        // As many measures as problems are one for each; else they are for all of them.
        for (int i = 0; i < problems.Count && problems.Count > 1; i++)
            factory.AddProblem(string.Create(CultureInfo.InvariantCulture, $"{scope.Path}-p{i + 1}"), problems[i], _target, _measures.Count == problems.Count ? [_measures[i]] : _measures.ToValueList());
    }

    private LabelKind Enter(LabelKind label, Scope scope)
    {
        // A goal begins anew only where measures follow it; else it is that of the measures before.
        bool beginsAnew = (label == LabelKind.Measures || (label == LabelKind.Goal && _ahead > 0)) && _drafts.Count > 0 && _fields.Count > 0;
        if (beginsAnew)
            Flush(scope);
        if (label == LabelKind.Measures)
            (_level, _ahead) = (MarkerStyle.None, _ahead - 1);
        return label;
    }

    private void ReadParagraph(Paragraph paragraph, LabelKind zone, Scope scope)
    {
        var words = new TextRange(paragraph.Value, paragraph.TextEnd);
        switch (zone)
        {
            case LabelKind.Measures:
                AddMeasure(paragraph, words, scope);
                return;
            case LabelKind.Problem when !words.IsEmpty:
                _problem.Add(new ProblemLine(words, paragraph.Value > paragraph.Body ? MarkerReader.Read(context.Source.Slice(words.Start, words.End)) : paragraph.Marker));
                break;
            case LabelKind.Report when !words.IsEmpty:
                _report.Add(words);
                break;
            case LabelKind.Goal when !words.IsEmpty:
                _goal.Add(words);
                break;
            default:
                break;
        }

        if (paragraph.Trailer is { } trailer)
            _fields.AddRange(trailer.Fields);
    }

    private void AddMeasure(Paragraph paragraph, TextRange words, Scope scope)
    {
        var pieces = InlineNumbers.Split(context.Source, words);
        context.Coverage.MarkStructural(words.Start, Math.Max(words.Start, words.End));
        if (pieces.Count == 1)
        {
            AddOne(paragraph, pieces[0], scope);
            return;
        }

        foreach (var piece in pieces)
            Open(scope).AddPart(piece);
        if (pieces.Count > 0)
            _level = MarkerStyle.Item;
        if (paragraph.Trailer is { } trailer)
            _fields.AddRange(trailer.Fields);
    }

    private void AddOne(Paragraph paragraph, TextRange words, Scope scope)
    {
        if (Continues(paragraph))
            _drafts[^1].Add(paragraph, Piece.Of(paragraph).Words);
        else
            Open(scope).Add(paragraph, words);
    }

    // Under numbered measures a paragraph without a number, or with a deeper one, goes on with the measure above it.
    private bool Continues(Paragraph paragraph)
    {
        var style = paragraph.Label == LabelKind.None ? paragraph.Marker.Style : paragraph.ValueMarker.Style;
        if (_level == MarkerStyle.None || _drafts.Count == 0)
        {
            _level = style;
            return false;
        }

        return style == MarkerStyle.None || style > _level;
    }

    private MeasureDraft Open(Scope scope)
    {
        var draft = new MeasureDraft(scope.NextId(), scope.Headings);
        _drafts.Add(draft);
        return draft;
    }

    private void Flush(Scope scope)
    {
        if (_goal.Count > 0 && _goals == 0)
            _target.AddRange(_goal);
        if (_goal.Count > 0)
            factory.AddGoal(string.Create(CultureInfo.InvariantCulture, $"{scope.Path}-g{++_goals}"), _goal);
        DivideLimits();
        var promised = ReportedPromises.FindLimit(context, _report, isOfOne: _drafts.Count == 1);
        foreach (var draft in _drafts)
        {
            AddShared(draft);
            draft.Take(scope);
            draft.TakeLimit(promised);
            if (factory.AddMeasure(draft) is { } id)
                _measures.Add(id);
        }

        // A report stands under the measures that it speaks of.
        for (int i = _reportedFrom; i < _measures.Count && _report.Count > 0; i++)
            factory.AddReport(_measures[i], _report);
        _reportedFrom = _measures.Count;
        _report.Clear();

        _goal.Clear();
        _fields.Clear();
        _drafts.Clear();
    }

    // As many limits in one field as there are measures are one for each.
    private void DivideLimits()
    {
        if (_drafts.Count < 2 || _fields.FindAll(static f => f.Kind == LabelKind.Deadline) is not [var limit])
            return;
        var parts = InlineNumbers.Split(context.Source, limit.Value);
        if (parts.Count != _drafts.Count)
            return;
        _fields.Remove(limit);
        for (int i = 0; i < parts.Count; i++)
            _drafts[i].Add([limit with { Value = parts[i] with { End = TrimMarks(parts[i]) } }], isLabelled: true);
    }

    private int TrimMarks(TextRange part)
    {
        int end = part.End;
        while (end > part.Start && context.Source[end - 1] is ';' or '。' or ',' or ' ')
            end--;
        return end;
    }

    private void AddShared(MeasureDraft draft)
    {
        bool hasUnits = draft.Fields.Exists(static f => f.Kind == LabelKind.Units);
        bool hasDeadline = draft.Fields.Exists(static f => f.Kind == LabelKind.Deadline);
        draft.Add([.. _fields.Where(f => f.Kind == LabelKind.Deadline ? !hasDeadline : !hasUnits)], isLabelled: _fields.Count > 0);
    }

    private void Clear()
    {
        _problem.Clear();
        _target.Clear();
        _measures.Clear();
        _report.Clear();
        _level = MarkerStyle.None;
        _reportedFrom = 0;
        _goals = 0;
    }
}
