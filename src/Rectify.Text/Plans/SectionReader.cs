using Rectify.Primitives;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Plans;

/// <summary>Walks the outline of a document and finds goals, measures, problems and safeguards in it.</summary>
internal sealed class SectionReader(ReadContext context, PartFactory factory)
{
    private const int LongestStage = 16;
    private const int LongestFrame = 8;

    private readonly SourceText _source = context.Source;
    private readonly MeasureGrouper _measures = new(context, factory);
    private readonly SentenceTrailer _sentences = new(context.Source);
    private readonly RecordReader _records = new(context, factory);

    /// <summary>Reads an outline; its ids begin with <paramref name="path"/>.</summary>
    public void Read(Node root, string path)
    {
        var scope = new Scope(path, [], SectionKind.Measures);
        if (RecordReader.IsWhole(root) && !root.Children.Zip(root.Children.Skip(1)).Any(static pair => ArePaired(pair.First, pair.Second)))
        {
            _records.Read(root, scope);
            return;
        }

        if (root.Children.Count == 0 && RecordReader.IsRecord(root))
        {
            _records.Read(root, scope);
            return;
        }

        _measures.Read([.. root.Following.Select(Piece.Of)], scope, onlyWithTrailer: true);
        // Where headings name the units, what stands at the end is of the last item.
        scope.Shared = root.Children.Any(c => c.Children.Count > 0 && HeadingFields.FindUnits(context, c.Own!.Text) is not null) ? null : SharedTrailer.Find(root);
        TakeFieldsAbove(root, scope);
        VisitAll(root.Children, scope, isOutermost: true);
    }

    // A form of one problem may name who acts before it says what is wrong: 承办单位:…, 交办问题:….
    private static void TakeFieldsAbove(Node root, Scope scope)
    {
        if (root.Children is not [{ Own: { Label: LabelKind.Problem, Marker.Style: MarkerStyle.None } }])
            return;
        foreach (var field in root.Following.Where(static p => p.IsTrailerLine).SelectMany(static p => p.Trailer!.Fields))
        {
            if (field.Kind == LabelKind.Deadline)
                scope.Limit ??= field;
            else if (field.Kind == LabelKind.Units)
                scope.Units ??= field;
        }
    }

    private void VisitAll(IReadOnlyList<Node> nodes, Scope scope, bool isOutermost)
    {
        scope.HeadsAreDepartments = nodes.Count > 1
            && nodes.All(n => n.Children.Count > 0 && HeadingFields.IsDepartment(_source.Slice(n.Own!.Text.Start, n.Own.Text.End)));
        bool areProblems = nodes.Any(static n => n.Own!.Label == LabelKind.None && n.Following.Any(static p => p.Label == LabelKind.Measures));
        for (int i = 0; i < nodes.Count; i++)
        {
            if (areProblems && IsPlain(nodes[i]))
                _records.Read(nodes[i], scope);
            else if (i + 1 < nodes.Count && ArePaired(nodes[i], nodes[i + 1]))
                ReadPairs(nodes[i++], nodes[i], scope);
            else if (isOutermost)
                VisitSection(nodes[i], scope);
            else
                Visit(nodes[i], scope, isOutermost);
        }
    }

    // A section without a label of a field states its time limits in prose, whatever other sections do.
    private void VisitSection(Node node, Scope scope)
    {
        bool hasLabels = factory.HasLabelledDeadlines;
        factory.HasLabelledDeadlines = hasLabels && (node.Children.Count == 0 || node.AllParagraphs.Any(static p => Labels.IsTrailer(p.Label) || p.Trailer is { Form: TrailerForm.Labelled }));
        Visit(node, scope, isOutermost: true);
        factory.HasLabelledDeadlines = hasLabels;
    }

    // Where the others of a list have 整改措施 under them, what has nothing under it is a problem without a measure.
    private static bool IsPlain(Node node) => node is { Own: { Label: LabelKind.None, Trailer: null }, Children.Count: 0, Following.Count: 0 };

    // As many measures as problems, with the same numbers.
    private static bool ArePaired(Node problems, Node measures) =>
        problems.Own is { Label: LabelKind.Problem, Trailer: null } && measures.Own is { Label: LabelKind.Measures, Trailer: null }
        && ItemsOf(problems) is { Count: > 0 } wrong && wrong.Select(static c => c.Ordinal).SequenceEqual(ItemsOf(measures).Select(static c => c.Ordinal));

    // The numbered nodes below, or the points of a list that has nothing else in it.
    private static IReadOnlyList<Node> ItemsOf(Node list)
    {
        if (list.Following.Count == 0)
            return list.Children;
        bool arePoints = list.Children.Count == 0 && list.Following.Select(static (p, i) => p.Label == LabelKind.None && p.Marker.Ordinal == i + 1 && p.Marker.Style == MarkerStyle.Point).All(static isNext => isNext);
        return arePoints && list.Following.Count > 1 ? [.. list.Following.Select(static p => new Node(p, p.Marker.Style, p.Marker.Ordinal))] : [];
    }

    private void ReadPairs(Node problems, Node measures, Scope outer)
    {
        var (heading, _) = Divide(measures);
        context.Coverage.MarkModelled(heading.Start, heading.End);
        var scope = outer.Below(measures.Ordinal, HeadingText(heading), SectionKind.Measures);
        scope.Shared = SharedTrailer.Find(measures);
        var wrong = ItemsOf(problems);
        var items = ItemsOf(measures);
        for (int i = 0; i < wrong.Count; i++)
            _records.ReadPair(wrong[i], items[i], scope);
    }

    private void Visit(Node node, Scope outer, bool isOutermost)
    {
        if (RecordReader.IsRecord(node))
        {
            _records.Read(node, outer);
            return;
        }

        if (IsBareHeading(node) || IsStep(node, outer))
            return;
        var (heading, rest) = HeadsTrailers(node) ? (node.Own!.Text, default) : Divide(node);
        string title = HeadingText(heading);
        var kind = SectionKinds.Of(TextFold.Fold(title), outer.Kind, isOutermost);
        var scope = outer.Below(node.Ordinal, title, kind);
        if (kind == SectionKind.Measures)
            context.Coverage.MarkModelled(heading.Start, heading.End);
        else
            context.Coverage.MarkStructural(heading.Start, heading.End);
        if (kind == SectionKind.Measures && node.Children.Count + node.Following.Count > 0)
        {
            scope.Limit = HeadingFields.FindLimit(context, HeadsTrailers(node) ? new TextRange(node.Own!.Body, node.Own.End) : heading) ?? scope.Limit;
            scope.Units = HeadingFields.FindUnits(context, heading, outer.HeadsAreDepartments) ?? scope.Units;
        }

        if (HeadsTrailers(node))
            scope.Shared = node.Own!.Trailer!.Fields;
        int fields = rest.IsEmpty && node.Own!.Trailer is null ? TakeFields(node, scope) : 0;

        if (kind is SectionKind.Goals or SectionKind.Safeguards)
            ReadGoalsOrSafeguards(node, rest, scope);
        else if (kind == SectionKind.Reports)
            ReadReports(node, scope);
        else
            ReadMeasures(node, rest, scope, fields);
    }

    // 时间:3月1日至15日 directly under a heading holds for what follows it.
    private static int TakeFields(Node node, Scope scope)
    {
        int count = node.Following.TakeWhile(static p => p.IsTrailerLine && !p.IsCell).Count();
        if (count == 0 || count == node.Following.Count + node.Children.Count || node.AllParagraphs.Skip(1 + count).Any(static p => p.Trailer is not null))
            return 0;
        foreach (var field in node.Following.Take(count).SelectMany(static p => p.Trailer!.Fields))
        {
            if (field.Kind == LabelKind.Deadline)
                scope.Limit = field;
            else if (field.Kind == LabelKind.Units)
                scope.Units = field;
        }

        return count;
    }

    private void ReadMeasures(Node node, TextRange rest, Scope scope, int fields)
    {
        bool leadsIn = node.Children.Count > 0 || scope.Kind != SectionKind.Measures;
        scope.Shared = SharedTrailer.Find(node) ?? scope.Shared;
        var pieces = Pieces(node, rest)[fields..];
        _measures.Read(pieces, scope, onlyWithTrailer: leadsIn);
        if (scope.Kind == SectionKind.Preamble)
        {
            foreach (var piece in pieces.Where(static p => p.Paragraph.Trailer is null && !p.Words.IsEmpty))
                factory.AddGoalWithTarget(scope.NextId(), piece.Words);
        }

        VisitAll(node.Children, scope, isOutermost: false);
    }

    // A report holds no measures but those that bear the labels of a measure.
    private void ReadReports(Node node, Scope scope)
    {
        AddPromises(node, scope);
        foreach (var child in node.Children)
        {
            if (RecordReader.IsRecord(child) || child.AllParagraphs.Any(static p => p.Trailer is { Form: TrailerForm.Labelled }))
                Visit(child, new Scope(scope.Path, scope.Headings, SectionKind.Measures), isOutermost: false);
            else
                ReadReports(child, scope.Below(child.Ordinal, "", SectionKind.Reports));
        }
    }

    // 正在修补路面,预计6月底前完成。 What a report promises is to be done.
    private void AddPromises(Node node, Scope scope)
    {
        foreach (var (sentence, _) in node.OwnParagraphs.Where(static p => p is { IsCell: false, Label: LabelKind.None or LabelKind.Report, Trailer: null }).SelectMany(p => ReportedPromises.Find(context, new TextRange(p.Value, p.TextEnd))))
        {
            var draft = new MeasureDraft(scope.NextId(), scope.Headings);
            draft.AddPart(sentence);
            factory.AddMeasure(draft);
        }
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
        if (own.Trailer is null && ((HeadingSplitter.IsHeading(folded) && HeadsMore(node)) || IsStage(node)))
            return (words, default);
        int length = FrameHeading(node, folded) is > 0 and var frame ? frame : HeadingSplitter.Split(folded);
        var rest = new TextRange(_source.SkipSpaces(words.Start + Math.Max(0, length), words.End), words.End);
        // 建立台账。县住建局负责。 has no words but those before who does it.
        if (length < 0 || _sentences.IsWhole(rest))
            return (default, words);
        return (words with { End = words.Start + length }, rest);
    }

    // 三、保障措施:落实经费。 is a part of the frame with its heading before the colon.
    private static int FrameHeading(Node node, ReadOnlySpan<char> words)
    {
        int colon = node.Style == MarkerStyle.Part && node.Own!.Trailer is null ? words.IndexOf(':') : -1;
        bool isFrame = colon is > 1 and <= LongestFrame && SectionKinds.Of(words[..colon], SectionKind.Measures, isOutermost: true) is SectionKind.Safeguards or SectionKind.Preamble or SectionKind.Goals;
        return isFrame ? colon + 1 : 0;
    }

    // 一、提升水质(牵头单位:市生态环境局) over items with trailers of their own is their heading.
    private bool HeadsTrailers(Node node) =>
        node is { Own.Trailer: not null, Children.Count: > 0, Following.Count: 0 } && HeadingSplitter.IsHeading(_source.Slice(node.Own.Text.Start, node.Own.Text.End))
        && node.Children.All(static c => HasTrailer(c.AllParagraphs));

    // 第三章 附则 with nothing under it, and (一)动员部署阶段(3月1日至10日) or 第一阶段:动员部署.
    private bool IsBareHeading(Node node)
    {
        if (node is not { Children.Count: 0, Following.Count: 0, Own.Trailer: null })
            return false;
        var words = _source.Slice(node.Own!.Body, node.Own.End);
        if (node.Style < MarkerStyle.Section)
            return !words.ContainsAny("。;,:");
        return IsStage(node);
    }

    // 工作步骤 over (一)动员部署(4月10日前)。
    private bool IsStep(Node node, Scope outer)
    {
        if (node is not { Children.Count: 0, Following.Count: 0, Own.Trailer: null } || outer.Headings is not [.., var above]
            || !SectionLexicon.Steps.OccursIn(above))
            return false;
        var words = HeadingFields.WithoutNote(_source.Slice(node.Own!.Body, node.Own.End).TrimEnd("。"));
        while (TimeLexicon.StageWords.TryEnd(words, out int length))
            words = words[..^length];
        return words.IsEmpty;
    }

    private bool IsStage(Node node)
    {
        var words = HeadingFields.WithoutNote(_source.Slice(node.Own!.Body, node.Own.End).TrimEnd("。"));
        bool isStage = _source.Slice(node.Own.Start, node.Own.Body).Contains(MarkerReader.Stage, StringComparison.Ordinal) || words.EndsWith(MarkerReader.Stage);
        return isStage && words.Length <= LongestStage && !words.ContainsAny("。;,:");
    }

    // A sentence leads the points under it in; a heading of a section stands over them.
    private bool HeadsMore(Node node)
    {
        // 联系人:… under the last item of a list is nothing that it heads.
        bool isItem = node.Style >= MarkerStyle.Item || _source[node.Own!.End - 1] == '。';
        if (node.Children.Count > 0 || node.Following.FirstOrDefault(p => p.Label != LabelKind.Other || !isItem) is not { } next)
            return node.Children.Count > 0;
        bool standsOver = next.Trailer is not null || NamesProblem(node) || (node.Style < MarkerStyle.Item && !_source.Slice(node.Own!.Body, node.Own.End).ContainsAny("。;:"));
        return !next.IsTrailerLine && (!next.Marker.IsPoint || standsOver);
    }

    // 1.关于“管护不到位”问题的整改 stands over what was done and is to be done about it.
    private bool NamesProblem(Node node)
    {
        var words = _source.Slice(node.Own!.Body, node.Own.End).TrimEnd("。: ");
        return !words.ContainsAny("。;") && SectionLexicon.ProblemBeginnings.Starts(words) && SectionLexicon.ProblemEndings.Ends(words);
    }

    private string HeadingText(TextRange heading) => heading.IsEmpty ? "" : _source.Extract(heading.Start, heading.End).TrimEnd('。', ':', '：', ' ');

    private List<Piece> Pieces(Node node, TextRange rest)
    {
        List<Piece> pieces = [];
        if (node.Own is { } own && (!rest.IsEmpty || (own.Trailer is not null && !HeadsTrailers(node))))
            pieces.Add(new Piece(own, rest));
        pieces.AddRange(node.Following.Select(Piece.Of));
        return pieces;
    }

    private static bool HasTrailer(IEnumerable<Paragraph> paragraphs) => paragraphs.Any(static p => p.Trailer is not null);

    private static List<TextRange> NonEmpty(IEnumerable<TextRange> lines) => [.. lines.Where(static l => !l.IsEmpty)];
}
