using System.Globalization;
using Rectify.Primitives;

namespace Rectify.Text.Plans;

/// <summary>Reads one problem of a list with what stands under it: 整改目标, 整改措施, 整改时限, 责任单位. The time limit and the units of the problem hold for each of its measures.</summary>
internal sealed class RecordReader(ReadContext context, PartFactory factory)
{
    private readonly List<TextRange> _problem = [];
    private readonly List<TextRange> _goal = [];
    private readonly List<TrailerField> _fields = [];
    private readonly List<MeasureDraft> _drafts = [];
    private readonly List<string> _measures = [];
    private MarkerStyle _level;
    private int _goals;

    /// <summary>Whether labels divide what stands directly under a node.</summary>
    public static bool IsRecord(Node node)
    {
        if (node.Own?.Label == LabelKind.Problem || node.Following.Any(static p => p.Label == LabelKind.Measures))
            return true;
        bool hasMeasures = false;
        bool hasOther = false;
        // Sections that are called so may be parts of a whole plan; beside others of a problem they are not.
        foreach (var paragraph in node.Following.Concat(node.Children.Select(static c => c.Own!)))
        {
            hasMeasures |= paragraph.Label == LabelKind.Measures;
            hasOther |= paragraph.Label is LabelKind.Problem or LabelKind.Goal || Labels.IsTrailer(paragraph.Label);
        }

        return hasMeasures && hasOther;
    }

    public void Read(Node node, Scope outer)
    {
        Clear();
        var scope = outer.Below(node.Ordinal, "", SectionKind.Measures);
        var zone = LabelKind.Problem;
        foreach (var paragraph in node.AllParagraphs)
        {
            if (paragraph.Label != LabelKind.None)
                zone = Enter(paragraph.Label, scope);
            ReadParagraph(paragraph, zone, scope);
        }

        Flush(scope);
        if (_problem.Count > 0)
            factory.AddProblem(scope.Path, _problem, _measures.ToValueList());
    }

    private LabelKind Enter(LabelKind label, Scope scope)
    {
        bool beginsAnew = label is LabelKind.Goal or LabelKind.Measures && _drafts.Count > 0 && _fields.Count > 0;
        if (beginsAnew)
            Flush(scope);
        if (label == LabelKind.Measures)
            _level = MarkerStyle.None;
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
                _problem.Add(words);
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
        if (_goal.Count > 0)
            factory.AddGoal(string.Create(CultureInfo.InvariantCulture, $"{scope.Path}-g{++_goals}"), _goal);
        foreach (var draft in _drafts)
        {
            AddShared(draft);
            if (factory.AddMeasure(draft) is { } id)
                _measures.Add(id);
        }

        _goal.Clear();
        _fields.Clear();
        _drafts.Clear();
    }

    private void AddShared(MeasureDraft draft)
    {
        bool hasUnits = draft.Fields.Exists(static f => f.Kind == LabelKind.Units);
        bool hasDeadline = draft.Fields.Exists(static f => f.Kind == LabelKind.Deadline);
        draft.Add([.. _fields.Where(f => f.Kind == LabelKind.Deadline ? !hasDeadline : !hasUnits)], isLabelled: true);
    }

    private void Clear()
    {
        _problem.Clear();
        _measures.Clear();
        _level = MarkerStyle.None;
        _goals = 0;
    }
}
