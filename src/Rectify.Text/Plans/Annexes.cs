using Rectify.Primitives;

namespace Rectify.Text.Plans;

/// <summary>Divides a document into its main text and its annexes, and reports an annex that is named and not there.</summary>
internal sealed class Annexes(ReadContext context)
{
    private readonly SourceText _source = context.Source;
    private readonly List<(TextRange Place, string Title)> _named = [];
    private readonly List<(int Start, string Title)> _held = [];

    /// <summary>The ranges of paragraphs: the main text first, then each annex without its heading.</summary>
    public List<Range> Divide(List<Paragraph> paragraphs)
    {
        int kept = 0;
        for (int i = 0; i < paragraphs.Count;)
        {
            if (TryReadHeading(paragraphs[i], out string title))
                i = Read(paragraphs, i, title, kept);
            else
                paragraphs[kept++] = paragraphs[i++];
        }

        paragraphs.RemoveRange(kept, paragraphs.Count - kept);

        ReportMissing();
        List<Range> ranges = [Range.EndAt(_held.Count == 0 ? paragraphs.Count : _held[0].Start)];
        for (int i = 0; i < _held.Count; i++)
            ranges.Add(_held[i].Start..(i + 1 < _held.Count ? _held[i + 1].Start : paragraphs.Count));
        return ranges;
    }

    // 附件, 附件1, 附件:title, 附表2 title
    private bool TryReadHeading(Paragraph paragraph, out string title)
    {
        title = "";
        var words = _source.Slice(paragraph.Start, paragraph.End);
        if (paragraph.Trailer is not null || words.Length > 120 || !(words.StartsWith("附件") || words.StartsWith("附表")))
            return false;
        int at = 2;
        while (at < words.Length && (char.IsAsciiDigit(words[at]) || ChineseNumber.IsNumeral(words[at])))
            at++;
        bool isMarked = at == words.Length || words[at] is ':' or ' ' or '、' or '.';
        if (!isMarked || words.Contains('。'))
            return false;
        while (at < words.Length && (words[at] is ':' or ' ' or '、' or '.' || char.IsAsciiDigit(words[at])))
            at++;
        title = _source.Extract(paragraph.Start + at, paragraph.End);
        return true;
    }

    // Reads the heading of an annex, or the line that names it, and gives the paragraph to go on with; what follows is kept from `kept` on.
    private int Read(List<Paragraph> paragraphs, int index, string title, int kept)
    {
        var heading = paragraphs[index];
        context.Coverage.MarkStructural(heading.Start, heading.End);
        int next = index + 1;
        if (title.Length > 0)
        {
            _named.Add((new TextRange(heading.Start, heading.End), title));
            next = ReadListed(paragraphs, next);
        }
        else if (next < paragraphs.Count && IsTitle(paragraphs[next]) && !IsContent(paragraphs[next]))
        {
            title = _source.Extract(paragraphs[next].Start, paragraphs[next].End);
            context.Coverage.MarkStructural(paragraphs[next].Start, paragraphs[next].End);
            next++;
        }

        else if (next < paragraphs.Count && paragraphs[next] is { Label: LabelKind.Problem, Marker.Style: MarkerStyle.None } name && name.Value >= name.TextEnd)
        {
            title = _source.Extract(name.Start, name.End).TrimEnd(':', '：');
        }

        if (next < paragraphs.Count && IsContent(paragraphs[next]))
            _held.Add((kept, title));
        return next;
    }

    // 附件:1.甲清单 / 2.乙清单
    private int ReadListed(List<Paragraph> paragraphs, int next)
    {
        for (int ordinal = 2; next < paragraphs.Count && IsListed(paragraphs[next], ordinal); ordinal++, next++)
        {
            var listed = paragraphs[next];
            context.Coverage.MarkStructural(listed.Start, listed.End);
            _named.Add((new TextRange(listed.Start, listed.End), _source.Extract(listed.Body, listed.End)));
        }

        return next;
    }

    private bool IsListed(Paragraph paragraph, int ordinal) =>
        paragraph.Marker is { Style: MarkerStyle.Item } marker && marker.Ordinal == ordinal && IsTitle(paragraph);

    private bool IsTitle(Paragraph paragraph) =>
        paragraph.Trailer is null && paragraph.Label == LabelKind.None && paragraph.End - paragraph.Start <= 80 && !_source.Slice(paragraph.Start, paragraph.End).Contains('。');

    private static bool IsContent(Paragraph paragraph) => paragraph.IsCell || paragraph.Marker.Style != MarkerStyle.None || paragraph.Label != LabelKind.None || paragraph.Trailer is not null;

    private void ReportMissing()
    {
        foreach (var (place, title) in _named)
        {
            if (!_held.Exists(h => string.Equals(h.Title, title, StringComparison.Ordinal)))
                context.Warn(DiagnosticCodes.AnnexMissing, place, "This annex is named, and the text does not hold it:");
        }
    }
}
