using System.Globalization;

namespace Rectify.Text.Plans;

/// <summary>Makes the outline of a document from the numbers of its paragraphs.</summary>
internal sealed class OutlineBuilder(DiagnosticBag diagnostics)
{
    private readonly Stack<Node> _open = new();
    private MeasureZone _zone;

    /// <summary>The outline of a run of paragraphs.</summary>
    public Node Build(ReadOnlySpan<Paragraph> paragraphs)
    {
        var root = new Node(own: null, MarkerStyle.None, ordinal: 0);
        _open.Clear();
        _open.Push(root);
        for (int i = 0; i < paragraphs.Length; i++)
            Place(paragraphs[i], i + 1 < paragraphs.Length ? paragraphs[i + 1] : null);
        return root;
    }

    private void Place(Paragraph paragraph, Paragraph? next)
    {
        if (_zone.Holds(paragraph, next))
        {
            _zone = _zone.After(paragraph);
            _open.Peek().Add(paragraph);
            return;
        }

        // A trailer line may be numbered like the sections beside it; it belongs to what stands before it.
        if (paragraph.IsTrailerLine)
            _open.Peek().Add(paragraph);
        else if (paragraph.Marker.IsHeading)
            Open(paragraph, paragraph.Marker.Style, paragraph.Marker.Ordinal);
        else if (paragraph.Label == LabelKind.Problem)
            Open(paragraph, MarkerStyle.Item, 0);
        else
            _open.Peek().Add(paragraph);
        if (paragraph.Label != LabelKind.None || paragraph.Marker.IsHeading)
            _zone = paragraph.Label == LabelKind.Measures ? new MeasureZone(_open.Peek().Style, paragraph.ValueMarker.Style, paragraph.ValueMarker.Ordinal) : default;
    }

    private void Open(Paragraph paragraph, MarkerStyle style, int printed)
    {
        while (_open.Peek().Style >= style)
            _open.Pop();
        var parent = _open.Peek();
        int ordinal = printed > parent.LastOrdinal ? printed : parent.LastOrdinal + 1;
        if (printed > 0 && printed <= parent.LastOrdinal)
        {
            string message = string.Create(CultureInfo.InvariantCulture, $"The numbering goes back; counted on as {ordinal}:");
            diagnostics.Add(DiagnosticCodes.NumberingOutOfOrder, DiagnosticSeverity.Warning, paragraph.Start, paragraph.Body, message);
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
