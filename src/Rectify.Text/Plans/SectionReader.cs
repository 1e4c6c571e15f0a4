using Rectify.Primitives;

namespace Rectify.Text.Plans;

/// <summary>Walks the outline of a document and finds goals, measures, problems and safeguards in it.</summary>
internal sealed class SectionReader(ReadContext context, PartFactory factory)
{
    private readonly SourceText _source = context.Source;
    private readonly MeasureGrouper _measures = new(context, factory);
    private readonly RecordReader _records = new(context, factory);

    /// <summary>Reads an outline; its ids begin with <paramref name="path"/>.</summary>
    public void Read(Node root, string path)
    {
        var scope = new Scope(path, [], SectionKind.Measures);
        _measures.Read([.. root.Following.Select(Piece.Of)], scope, onlyWithTrailer: true);
        foreach (var child in root.Children)
            Visit(child, scope, isOutermost: true);
    }

    private void Visit(Node node, Scope outer, bool isOutermost)
    {
        if (RecordReader.IsRecord(node))
        {
            _records.Read(node, outer);
            return;
        }

        if (IsBareHeading(node))
            return;
        var (heading, rest) = Divide(node);
        string title = HeadingText(heading);
        var kind = SectionKinds.Of(title, outer.Kind, isOutermost);
        var scope = outer.Below(node.Ordinal, title, kind);
        if (kind == SectionKind.Measures)
            context.Coverage.MarkModelled(heading.Start, heading.End);
        else
            context.Coverage.MarkStructural(heading.Start, heading.End);
        if (kind is SectionKind.Goals or SectionKind.Safeguards)
            ReadGoalsOrSafeguards(node, rest, scope);
        else
            ReadMeasures(node, rest, scope);
    }

    private void ReadMeasures(Node node, TextRange rest, Scope scope)
    {
        bool leadsIn = node.Children.Count > 0 || scope.Kind != SectionKind.Measures;
        scope.Shared = SharedTrailer.Find(node) ?? scope.Shared;
        var pieces = Pieces(node, rest);
        _measures.Read(pieces, scope, onlyWithTrailer: leadsIn);
        if (scope.Kind == SectionKind.Preamble)
        {
            foreach (var piece in pieces.Where(static p => p.Paragraph.Trailer is null && !p.Words.IsEmpty))
                factory.AddGoalWithTarget(scope.NextId(), piece.Words);
        }

        foreach (var child in node.Children)
            Visit(child, scope, isOutermost: false);
    }

    private void ReadGoalsOrSafeguards(Node node, TextRange rest, Scope scope)
    {
        if (node.Children.Count == 0)
        {
            ReadPassages(node, rest, scope);
            return;
        }

        _measures.Read(Pieces(node, rest), scope, onlyWithTrailer: true);
        foreach (var child in node.Children)
        {
            if (HasTrailer(child.AllParagraphs))
                Visit(child, new Scope(scope.Path, scope.Headings, SectionKind.Measures), isOutermost: false);
            else
                Add(child, scope);
        }
    }

    private void ReadPassages(Node node, TextRange rest, Scope scope)
    {
        var pieces = Pieces(node, rest);
        for (int i = 0; i < pieces.Count;)
        {
            int start = i++;
            while (i < pieces.Count && (pieces[i].IsPoint || pieces[i].Paragraph.IsTrailerLine))
                i++;
            var passage = pieces[start..i];
            if (HasTrailer(passage.Select(static p => p.Paragraph)))
                _measures.Read(passage, scope, onlyWithTrailer: true);
            else if (scope.Kind == SectionKind.Goals)
                factory.AddGoal(scope.NextId(), passage.ConvertAll(static p => p.Words));
            else
                factory.AddSafeguard(scope.NextId(), default, passage.ConvertAll(static p => p.Words));
        }
    }

    private void Add(Node child, Scope scope)
    {
        var own = child.Own!;
        var below = child.AllParagraphs.Skip(1).Select(static p => p.Marker.IsHeading ? new TextRange(p.Start, p.TextEnd) : Piece.Of(p).Words);
        if (scope.Kind == SectionKind.Goals)
        {
            factory.AddGoal(scope.Join(child.Ordinal), NonEmpty([own.Text, .. below]));
            return;
        }

        var (heading, rest) = Divide(child);
        factory.AddSafeguard(scope.Join(child.Ordinal), heading, NonEmpty([rest, .. below]));
    }

    /// <summary>The heading of a node, with its full stop, and the words that follow it in the same paragraph.</summary>
    private (TextRange Heading, TextRange Body) Divide(Node node)
    {
        var own = node.Own!;
        var words = own.Text;
        var folded = _source.Slice(words.Start, words.End);
        if (own.Label != LabelKind.None && own.Value > own.Body)
            return (new TextRange(own.Body, own.Value), new TextRange(own.Value, own.TextEnd));
        if (own.Trailer is null && HeadingSplitter.IsHeading(folded) && HeadsMore(node))
            return (words, default);
        int length = HeadingSplitter.Split(folded);
        if (length < 0)
            return (default, words);
        return (words with { End = words.Start + length }, words with { Start = _source.SkipSpaces(words.Start + length, words.End) });
    }

    // 第三章 附则 with nothing under it.
    private bool IsBareHeading(Node node) =>
        node is { Style: < MarkerStyle.Section, Children.Count: 0, Following.Count: 0 }
        && node.Own!.Trailer is null
        && !_source.Slice(node.Own.Body, node.Own.End).ContainsAny("。;,:");

    // A sentence leads the points under it in; a heading of a section stands over them.
    private bool HeadsMore(Node node)
    {
        if (node.Children.Count > 0 || node.Following.Count == 0)
            return node.Children.Count > 0;
        var next = node.Following[0];
        bool standsOver = next.Trailer is not null || (node.Style < MarkerStyle.Item && !_source.Slice(node.Own!.Body, node.Own.End).ContainsAny("。;:"));
        return !next.IsTrailerLine && (!next.Marker.IsPoint || standsOver);
    }

    private string HeadingText(TextRange heading) => heading.IsEmpty ? "" : _source.Extract(heading.Start, heading.End).TrimEnd('。', ':', '：', ' ');

    private static List<Piece> Pieces(Node node, TextRange rest)
    {
        List<Piece> pieces = [];
        if (node.Own is { } own && (!rest.IsEmpty || own.Trailer is not null))
            pieces.Add(new Piece(own, rest));
        pieces.AddRange(node.Following.Select(Piece.Of));
        return pieces;
    }

    private static bool HasTrailer(IEnumerable<Paragraph> paragraphs) => paragraphs.Any(static p => p.Trailer is not null);

    private static List<TextRange> NonEmpty(IEnumerable<TextRange> lines) => [.. lines.Where(static l => !l.IsEmpty)];
}
