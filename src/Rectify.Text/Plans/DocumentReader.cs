using System.Globalization;
using System.Runtime.InteropServices;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Text.Plans;

/// <summary>Reads one document: first its structure, then what the words in it mean.</summary>
internal sealed class DocumentReader
{
    private readonly PlanReadOptions _options;
    private readonly SourceText _source;
    private readonly CoverageMap _coverage;
    private readonly DiagnosticBag _diagnostics;

    public DocumentReader(string text, PlanReadOptions options)
    {
        _options = options;
        _source = new SourceText(UnwrappedText.Of(text));
        _coverage = new CoverageMap(_source.Length);
        _diagnostics = new DiagnosticBag(_source);
    }

    public PlanReadResult Read()
    {
        var paragraphs = new ParagraphScanner(_source, _coverage).Scan();
        if (paragraphs.Count == 0)
            return Refuse(DiagnosticCodes.EmptyText, "There is no text.");
        if (paragraphs.Count > ParagraphScanner.MaxParagraphs)
            return Refuse(DiagnosticCodes.TooManyParagraphs, string.Create(CultureInfo.InvariantCulture, $"More than {ParagraphScanner.MaxParagraphs} paragraphs: this is no plan."));
        var front = new FrontMatter(_source, _coverage, _diagnostics);
        var body = front.Read(paragraphs);
        if ((_options.IssuedOn ?? front.Dates.Choose()) is not { } on)
            return Refuse(DiagnosticCodes.IssueDateMissing, "Neither the text nor the options say when the plan was issued.");
        var context = new ReadContext(_source, _coverage, _diagnostics) { On = on, Policy = _options.Interpretation };
        return Done(ReadBody(context, front, body));
    }

    private RectificationPlan ReadBody(ReadContext context, FrontMatter front, List<Paragraph> body)
    {
        MarkFrame(body);
        var ranges = new Annexes(context).Divide(body);
        var parts = new PlanParts();
        bool hasLabelledDeadlines = body.Exists(static p => p.Trailer is { Form: TrailerForm.Labelled } t && t.Fields.Any(static f => f.Kind == LabelKind.Deadline));
        var sections = new SectionReader(context, new PartFactory(context, parts, hasLabelledDeadlines));
        for (int i = 0; i < ranges.Count; i++)
        {
            var outline = new OutlineBuilder(_diagnostics).Build(CollectionsMarshal.AsSpan(body)[ranges[i]]);
            sections.Read(outline, i == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"A{i}"));
        }

        if (parts.Measures.Count == 0)
            _diagnostics.Add(DiagnosticCodes.NoMeasure, DiagnosticSeverity.Warning, 0, 0, "No measure was found.");
        string title = front.Title ?? NoTitle();
        return new RectificationPlan(
            PlanId,
            title,
            context.On,
            parts.Measures.ToValueList(),
            parts.Goals.ToValueList(),
            parts.Safeguards.ToValueList(),
            parts.Problems.ToValueList(),
            ReadPlanCitations(context, title, body, parts));
    }

    private string PlanId => string.IsNullOrWhiteSpace(_options.Id) ? "plan" : _options.Id;

    private string NoTitle()
    {
        _diagnostics.Add(DiagnosticCodes.TitleMissing, DiagnosticSeverity.Info, 0, 0, "There is no title; the id stands for it.");
        return PlanId;
    }

    // Numbers, labels and brackets carry the structure; the values between them are residue until somebody reads them.
    private void MarkFrame(List<Paragraph> body)
    {
        foreach (var paragraph in body)
        {
            _coverage.MarkStructural(paragraph.Start, paragraph.Body);
            _coverage.MarkStructural(paragraph.Body, Math.Max(paragraph.Body, paragraph.Value));
            if (paragraph.Trailer is not { } trailer)
                continue;
            _coverage.MarkStructural(trailer.Range.Start, trailer.Range.End);
            ReportOpenBracket(trailer.Range);
            foreach (var field in trailer.Fields)
                _coverage.MarkResidue(field.Value.Start, field.Value.End);
        }
    }

    private void ReportOpenBracket(TextRange trailer)
    {
        bool isOpen = TrailerFinder.IsOpening(_source[trailer.Start]) && new TrailerFinder(_source).FindClosing(trailer.Start, trailer.End) < 0;
        if (isOpen)
            _diagnostics.Add(DiagnosticCodes.BracketNotClosed, DiagnosticSeverity.Warning, trailer.Start, trailer.End, "This bracket is not closed; it is read to the end of the paragraph:");
    }

    private ValueList<Citation> ReadPlanCitations(ReadContext context, string title, List<Paragraph> body, PlanParts parts)
    {
        if (body.Count == 0)
            return default;
        int end = parts.Measures.Count > 0 && parts.Measures[0].Source is { } first ? first.Start : _source.Length;
        List<TextRange> places = [];
        var citations = context.Citations.Read([new TextRange(Math.Min(body[0].Start, end), end)], places);
        foreach (var place in places)
            _coverage.MarkModelled(place.Start, place.End);
        return citations.Where(c => !string.Equals(c.Title, title, StringComparison.Ordinal)).ToValueList();
    }

    private void ReportResidue()
    {
        for (int start = _coverage.NextResidue(0, _source.Length); start >= 0;)
        {
            int end = _coverage.EndOfResidue(start, _source.Length);
            if (!IsReported(start))
                _diagnostics.Add(DiagnosticCodes.Residue, DiagnosticSeverity.Info, start, end, "The plan does not keep these words:");
            start = _coverage.NextResidue(end, _source.Length);
        }
    }

    private bool IsReported(int start) =>
        _diagnostics.Has(DiagnosticCodes.DeadlineNotUnderstood, start) || _diagnostics.Has(DiagnosticCodes.UnitsNotUnderstood, start);

    private PlanReadResult Refuse(string code, string message)
    {
        _diagnostics.Add(code, DiagnosticSeverity.Error, 0, 0, message);
        return new PlanReadResult(plan: null, _source.Given, _diagnostics.ToList(), _coverage.Count(_source.Given.Length), _options.Interpretation);
    }

    private PlanReadResult Done(RectificationPlan plan)
    {
        ReportResidue();
        return new PlanReadResult(plan, _source.Given, _diagnostics.ToList(), _coverage.Count(_source.Given.Length), _options.Interpretation);
    }
}
