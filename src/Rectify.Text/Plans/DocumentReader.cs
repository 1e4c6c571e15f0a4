using System.Globalization;
using System.Runtime.InteropServices;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Text.Formats;

namespace Rectify.Text.Plans;

/// <summary>Reads one document: first its structure, then what the words in it mean.</summary>
internal sealed class DocumentReader
{
    private const int MostDateLines = 3;
    private const int LongestDateLine = 40;

    private readonly PlanReadOptions _options;
    private readonly SourceText _source;
    private readonly CoverageMap _coverage;
    private readonly DiagnosticBag _diagnostics;
    private TextRange? _unknownTable;

    public DocumentReader(string text, PlanReadOptions options, IReadOnlyList<FileNote> notes)
    {
        _options = options;
        _source = new SourceText(UnwrappedText.Of(text));
        _coverage = new CoverageMap(_source.Length);
        _diagnostics = new DiagnosticBag(_source);
        foreach (var note in notes)
            _diagnostics.Add(note.Code, DiagnosticSeverity.Info, 0, 0, note.Message);
    }

    public PlanReadResult Read()
    {
        var scanner = new ParagraphScanner(_source, _coverage);
        var paragraphs = scanner.Scan();
        _unknownTable = scanner.UnknownTable;
        if (paragraphs.Count == 0)
            return Refuse(DiagnosticCodes.EmptyText, "There is no text.");
        if (paragraphs.Count > ParagraphScanner.MaxParagraphs)
            return Refuse(DiagnosticCodes.TooManyParagraphs, string.Create(CultureInfo.InvariantCulture, $"More than {ParagraphScanner.MaxParagraphs} paragraphs: this is no plan."));
        var front = new FrontMatter(_source, _coverage, _diagnostics);
        var body = front.Read(paragraphs);
        if ((_options.IssuedOn ?? front.Dates.Choose()) is not { } on)
            return Refuse(DiagnosticCodes.IssueDateMissing, $"Neither the text nor the options say when the plan was issued.{DatesInText(paragraphs)}");
        var context = new ReadContext(_source, _coverage, _diagnostics) { On = on, Policy = _options.Interpretation };
        var parts = new PlanParts();
        return Done(ReadBody(context, front, body, parts), parts);
    }

    private RectificationPlan ReadBody(ReadContext context, FrontMatter front, List<Paragraph> body, PlanParts parts)
    {
        MarkFrame(body);
        DividedWork.Settle(context, body);
        LeadingFields.Settle(body);
        var addressee = Addressees.Find(context, body);
        var order = OrderedLimits.Take(context, body);
        var ranges = new Annexes(context).Divide(body);
        bool hasLabelledDeadlines = body.Exists(static p => p.Trailer is { Form: TrailerForm.Labelled } t && t.Fields.Any(static f => f.Kind == LabelKind.Deadline));
        var factory = new PartFactory(context, parts) { HasLabelledDeadlines = hasLabelledDeadlines, CommonLimit = CommonLimit.Find(context, CollectionsMarshal.AsSpan(body)[ranges[0]], hasAnnex: ranges.Count > 1) ?? order.All, Order = order, Addressee = addressee };
        var sections = new SectionReader(context, factory);
        for (int i = 0; i < ranges.Count; i++)
        {
            var outline = new OutlineBuilder(context).Build(CollectionsMarshal.AsSpan(body)[ranges[i]]);
            sections.Read(outline, i == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"A{i}"));
        }

        if (parts.Measures.Count == 0)
            DatedSentences.Read(context, factory, body);
        if (parts.Measures.Count == 0)
            ReportNoMeasure();
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

    private void ReportNoMeasure()
    {
        string reason = _unknownTable is { } header
            ? $"No measure was found: a table has headings that are not known ({_source.Extract(header.Start, header.End).ReplaceLineEndings(" ")})."
            : _source.Original.AsSpan().Trim().ContainsAny('\n', '\r')
            ? "No measure was found: no list or table of measures was recognised."
            : "No measure was found: the text has no line breaks, and its list could not be split.";
        _diagnostics.Add(DiagnosticCodes.NoMeasure, DiagnosticSeverity.Warning, 0, 0, reason);
    }

    // A day that no label names: whoever gives the text can say that it is the day of issue.
    private string DatesInText(List<Paragraph> paragraphs)
    {
        List<string> lines = [];
        foreach (var paragraph in paragraphs)
        {
            if (lines.Count < MostDateLines && !DateText.Find(_source.Slice(paragraph.Start, Math.Min(paragraph.End, paragraph.Start + LongestDateLine)), out _).IsEmpty)
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"{_source.Locate(paragraph.Start).Line} «{_source.Extract(paragraph.Start, Math.Min(paragraph.End, paragraph.Start + LongestDateLine))}»"));
        }

        return lines.Count == 0 ? "" : $" Lines that look like dates: {string.Join(", ", lines)}.";
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
        int end = parts.FirstMeasure ?? _source.Length;
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

    private PlanReadResult Done(RectificationPlan plan, PlanParts parts)
    {
        ReportResidue();
        return new PlanReadResult(plan, _source.Given, _diagnostics.ToList(), _coverage.Count(_source.Given.Length), _options.Interpretation)
        {
            Reported = new ProgressLog(plan.Id, parts.Reported.ToValueList()),
        };
    }
}
