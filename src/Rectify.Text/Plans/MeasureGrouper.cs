namespace Rectify.Text.Plans;

/// <summary>Groups the paragraphs under one heading into measures.</summary>
/// <remarks>
/// A paragraph with a trailer is a measure. A trailer on lines of its own closes everything since the last one.
/// Points are lines of what they stand under, unless several of them bear trailers.
/// </remarks>
internal sealed class MeasureGrouper(ReadContext context, PartFactory factory)
{
    private readonly SentenceTrailer _sentences = new(context.Source);
    private readonly List<Piece> _pending = [];
    private MeasureDraft? _last;
    private MarkerStyle _lastStyle;
    private int _runEnd;
    private int _lastInRun;

    /// <summary>Reads the paragraphs under one heading.</summary>
    /// <param name="pieces">The paragraphs.</param>
    /// <param name="scope">Where they stand.</param>
    /// <param name="onlyWithTrailer">Whether a paragraph without a trailer is no measure.</param>
    public void Read(List<Piece> pieces, Scope scope, bool onlyWithTrailer)
    {
        _pending.Clear();
        (_last, _runEnd) = (null, 0);
        for (int i = 0; i < pieces.Count; i++)
        {
            var paragraph = pieces[i].Paragraph;
            if (paragraph.Label == LabelKind.Report)
                Report(paragraph, scope);
            if (paragraph.Label is LabelKind.Other or LabelKind.Report)
                continue;
            if (scope.Kind == SectionKind.Measures && paragraph.Trailer is null)
                FindSentence(pieces[i]);
            if (paragraph.IsTrailerLine)
                Close(paragraph, scope);
            else if (paragraph.Trailer is not null)
                AddWithTrailer(pieces, i, scope, onlyWithTrailer);
            else if (GoesOn(pieces, i))
                _last!.Add(paragraph, pieces[i].Words);
            else
                _pending.Add(pieces[i]);
        }

        FlushWithoutTrailer(scope, onlyWithTrailer);
        Emit(scope);
    }

    // A point under a measure whose trailer stands before it.
    private bool GoesOn(List<Piece> pieces, int index) =>
        pieces[index].IsPoint && _pending.Count == 0 && _last is not null && pieces[index].Paragraph.Marker.Style > _lastStyle && !FollowsInRun(pieces, index);

    // The report of a row stands under the fields of its measure.
    private void Report(Paragraph paragraph, Scope scope)
    {
        var words = new TextRange(paragraph.Value, paragraph.TextEnd);
        if (_last is { IsLabelled: true } && _pending.Count == 0 && !words.IsEmpty)
            _last.Reports.Add(words);
        if (_last is not null || _pending.Count > 0 || scope.Kind != SectionKind.Measures)
            return;
        // Under no measure it is what is to be done itself.
        foreach (var (sentence, _) in ReportedPromises.Find(context, words))
        {
            Open(scope, []);
            _last!.AddPart(sentence);
        }
    }

    private void FindSentence(Piece piece)
    {
        if (_sentences.Find(piece.Words) is not { } trailer)
            return;
        piece.Paragraph.Trailer = trailer;
        context.Coverage.MarkStructural(trailer.Range.Start, trailer.Range.End);
    }

    private void AddWithTrailer(List<Piece> pieces, int index, Scope scope, bool onlyWithTrailer)
    {
        var piece = pieces[index];
        bool isLedIn = piece.IsPoint && _pending is [{ IsPoint: false }, ..];
        bool joins = isLedIn && !FollowsInRun(pieces, index);
        if (isLedIn && !joins)
            _pending.RemoveAt(0);
        if (!joins)
            FlushWithoutTrailer(scope, onlyWithTrailer);
        Open(scope, joins ? _pending : []);
        _lastStyle = piece.Paragraph.Marker.Style;
        _last!.Add(piece.Paragraph, piece.Words with { End = Math.Min(piece.Words.End, piece.Paragraph.TextEnd) });
        _pending.Clear();
    }

    // Whether more points with trailers follow in the same run: then each point is a measure.
    private bool FollowsInRun(List<Piece> pieces, int index)
    {
        if (index >= _runEnd)
            ScanRun(pieces, index);
        return _lastInRun > index;
    }

    private void ScanRun(List<Piece> pieces, int start)
    {
        _lastInRun = -1;
        for (_runEnd = start; _runEnd < pieces.Count && pieces[_runEnd].IsPoint; _runEnd++)
        {
            if (pieces[_runEnd].Paragraph.Trailer is not null)
                _lastInRun = _runEnd;
        }
    }

    private void Close(Paragraph trailer, Scope scope)
    {
        if (_pending.Count > 0)
            Open(scope, _pending);
        _pending.Clear();
        _last?.Add(trailer, default);
    }

    private void FlushWithoutTrailer(Scope scope, bool onlyWithTrailer)
    {
        for (int i = 0; i < _pending.Count && !onlyWithTrailer;)
        {
            int end = i + 1;
            while (!_pending[i].IsPoint && end < _pending.Count && _pending[end].IsPoint)
                end++;
            Open(scope, _pending[i..end]);
            i = end;
        }

        _pending.Clear();
    }

    private void Open(Scope scope, List<Piece> pieces)
    {
        Emit(scope);
        _last = new MeasureDraft(scope.NextId(), scope.Headings);
        foreach (var piece in pieces)
            _last.Add(piece.Paragraph, piece.Words);
    }

    private void Emit(Scope scope)
    {
        _last?.Take(scope);
        if (_last is not null && factory.AddMeasure(_last) is { } id && _last.Reports.Count > 0)
            factory.AddReport(id, _last.Reports);
        _last = null;
    }
}
