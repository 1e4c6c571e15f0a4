using Rectify.Primitives;

namespace Rectify.Text.Plans;

/// <summary>Takes out of a document what is not its body: title, letterhead, dates, signatures and the furniture of the page.</summary>
internal sealed class FrontMatter(SourceText source, CoverageMap coverage, DiagnosticBag diagnostics)
{
    private const int LongestTitleLine = 100;
    private const int MostTitleLines = 4;

    private static readonly string[] TitleEndings = ["方案", "清单", "计划", "台账", "通知", "意见", "报告", "措施", "任务", "办法", "规划", "方案(试行)"];

    private readonly IssueDates _dates = new(source, diagnostics);
    private readonly List<Paragraph> _body = [];

    /// <summary>The days of issue that the text names.</summary>
    public IssueDates Dates => _dates;

    /// <summary>The title, or null.</summary>
    public string? Title { get; private set; }

    /// <summary>The paragraphs of the body.</summary>
    public List<Paragraph> Read(List<Paragraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.IsCell || (!TakeFurniture(paragraph) && !TakeDate(paragraph)))
                _body.Add(paragraph);
        }

        TakeTitle();
        return _body;
    }

    private bool TakeFurniture(Paragraph paragraph)
    {
        if (paragraph.Marker.Style is not (MarkerStyle.None or MarkerStyle.Point) || !PageMatter.IsFurniture(source.Slice(paragraph.Start, paragraph.End)))
            return false;
        coverage.MarkStructural(paragraph.Start, paragraph.End);
        Claim(_dates.AddLabelled(paragraph));
        return true;
    }

    private bool TakeDate(Paragraph paragraph)
    {
        bool isUnderTitle = _body.Count is > 0 and <= MostTitleLines && _body.TrueForAll(static p => p.Marker.Style == MarkerStyle.None);
        var date = _dates.AddDateLine(paragraph, isUnderTitle);
        if (date.IsEmpty)
            return false;
        coverage.MarkStructural(paragraph.Start, paragraph.End);
        Claim(date);
        while (!isUnderTitle && _body.Count > 1 && IsSignature(_body[^1]))
        {
            coverage.MarkStructural(_body[^1].Start, _body[^1].End);
            _body.RemoveAt(_body.Count - 1);
        }

        return true;
    }

    private bool IsSignature(Paragraph paragraph) =>
        IsPlain(paragraph) && PageMatter.IsSignature(source.Slice(paragraph.Start, paragraph.End));

    private void TakeTitle()
    {
        int first = _body.Count > 0 && IsAnnexMark(source.Slice(_body[0].Start, _body[0].End)) ? 1 : 0;
        int count = 0;
        while (first + count < _body.Count && count < MostTitleLines && IsTitleLine(_body[first + count]) && (count == 0 || !IsComplete(_body[first + count - 1])))
            count++;
        if (count == 0)
            return;
        for (int i = 0; i < first; i++)
            coverage.MarkStructural(_body[i].Start, _body[i].End);
        for (int i = first; i < first + count; i++)
        {
            coverage.MarkModelled(_body[i].Start, _body[i].End);
            Title += source.Extract(_body[i].Start, _body[i].End);
        }

        _body.RemoveRange(0, first + count);
        Title = TitleOfNotice.Unwrap(Title!);
        TakeOwnNumber();
        _body.RemoveAll(TakeRepeatedTitle);
    }

    // 济政发〔2018〕12号 under the title is the letterhead's.
    private void TakeOwnNumber()
    {
        if (_body.Count == 0 || !IsPlain(_body[0]) || !DocumentNumber.TryParse(source.Extract(_body[0].Start, Math.Min(_body[0].End, _body[0].Start + LongestTitleLine)), out _))
            return;
        coverage.MarkStructural(_body[0].Start, _body[0].End);
        _body.RemoveAt(0);
    }

    // A notice repeats the title over the plan that it issues.
    private bool TakeRepeatedTitle(Paragraph paragraph)
    {
        if (!IsPlain(paragraph) || paragraph.End - paragraph.Start > LongestTitleLine * MostTitleLines || !string.Equals(source.Extract(paragraph.Start, paragraph.End), Title, StringComparison.Ordinal))
            return false;
        coverage.MarkStructural(paragraph.Start, paragraph.End);
        return true;
    }

    // 附件2 over a document that was published by itself.
    private static bool IsAnnexMark(ReadOnlySpan<char> line) =>
        line.Length is >= 2 and <= 4 && (line.StartsWith("附件") || line.StartsWith("附表")) && !line[2..].ContainsAnyExceptInRange('0', '9');

    private bool IsTitleLine(Paragraph paragraph)
    {
        var words = source.Slice(paragraph.Start, paragraph.End);
        return IsPlain(paragraph) && words.Length <= LongestTitleLine && !words.ContainsAny('。', ';', ':') && !DocumentNumber.TryParse(words.ToString(), out _);
    }

    private bool IsComplete(Paragraph line)
    {
        var words = source.Slice(line.Start, line.End);
        foreach (string ending in TitleEndings)
        {
            if (words.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return words[^1] is ')' or '》';
    }

    private void Claim(TextRange date)
    {
        if (!date.IsEmpty)
            coverage.MarkModelled(date.Start, date.End);
    }

    private static bool IsPlain(Paragraph paragraph) =>
        paragraph.Marker.Style == MarkerStyle.None && paragraph.Label == LabelKind.None && paragraph.Trailer is null && !paragraph.IsCell;
}
