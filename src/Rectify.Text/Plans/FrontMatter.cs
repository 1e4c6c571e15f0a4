using Rectify.Primitives;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Plans;

/// <summary>Takes out of a document what is not its body: title, letterhead, dates, signatures and the furniture of the page.</summary>
internal sealed class FrontMatter(SourceText source, CoverageMap coverage, DiagnosticBag diagnostics)
{
    private const int LongestTitleLine = 100;
    private const int MostTitleLines = 4;
    private const string Minutes = "纪要";
    private const string Letterhead = "文件";

    private readonly IssueDates _dates = new(source, diagnostics);
    private readonly List<Paragraph> _body = [];
    private TextRange? _named;

    /// <summary>The days of issue that the text names.</summary>
    public IssueDates Dates => _dates;

    /// <summary>The title, or null.</summary>
    public string? Title { get; private set; }

    /// <summary>The paragraphs of the body.</summary>
    public List<Paragraph> Read(List<Paragraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            if (!paragraph.IsCell && (TakeFurniture(paragraph) || TakeDate(paragraph)))
                continue;
            if (!paragraph.IsCell && _body.Count <= MostTitleLines)
                Claim(IsUnderMinutes ? _dates.AddMeeting(paragraph) : _dates.AddInBrackets(paragraph));
            _body.Add(paragraph);
        }

        TakeTitle();
        TakeLastSignature();
        return _body;
    }

    private bool IsUnderMinutes => _body.Exists(line => source.Slice(line.Start, line.End).EndsWith(Minutes));

    private bool TakeFurniture(Paragraph paragraph)
    {
        if (TakeDatedLine(paragraph) || TakeNamedTitle(paragraph))
            return true;
        if (paragraph.Marker.Style is not (MarkerStyle.None or MarkerStyle.Point or MarkerStyle.Bullet) || !PageMatter.IsFurniture(source.Slice(paragraph.Marker.Style == MarkerStyle.Bullet ? paragraph.Body : paragraph.Start, paragraph.End)))
            return false;
        coverage.MarkStructural(paragraph.Start, paragraph.End);
        Claim(_dates.AddLabelled(paragraph));
        return true;
    }

    // 时间:2024-03-11 17:01 under the title; further down such words may be a time limit.
    private bool TakeDatedLine(Paragraph paragraph)
    {
        var words = source.Slice(paragraph.Start, paragraph.End);
        bool isDated = _body.Count <= MostTitleLines && (words.StartsWith("时间:") || words.StartsWith("日期:")) && _body.TrueForAll(static p => p.Marker.Style == MarkerStyle.None);
        if (!isDated || _dates.AddLabelled(paragraph) is not { IsEmpty: false } date)
            return false;
        coverage.MarkStructural(paragraph.Start, paragraph.End);
        Claim(date);
        return true;
    }

    private bool TakeDate(Paragraph paragraph)
    {
        bool isUnderTitle = _body.Count is > 0 and <= MostTitleLines && _body.TrueForAll(static p => p.Marker.Style == MarkerStyle.None);
        var date = _dates.AddDateLine(paragraph, isUnderTitle, !isUnderTitle && _body.Count > 1 && (IsSignature(_body[^1]) || source[_body[^1].End - 1] == '。'));
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

    // Who signs where no date stands below: the last line, behind a whole sentence.
    private void TakeLastSignature()
    {
        if (_body.Count < 2 || !IsSignature(_body[^1]) || source[_body[^2].End - 1] is not ('。' or ';' or ')' or '!'))
            return;
        coverage.MarkStructural(_body[^1].Start, _body[^1].End);
        _body.RemoveAt(_body.Count - 1);
    }

    private bool IsSignature(Paragraph paragraph) =>
        IsPlain(paragraph) && PageMatter.IsSignature(source.Slice(paragraph.Start, paragraph.End));

    // 某县重点工作清单(一季度任务落实情况): what stands in the brackets of a title is no trailer.
    private void FreeTitle()
    {
        if (_body.Count == 0 || _body[0] is not { Marker.Style: MarkerStyle.None, Label: LabelKind.None, Trailer: { Form: TrailerForm.Roles } trailer } first)
            return;
        var words = source.Slice(first.Start, trailer.Range.Start);
        if (words.Length <= LongestTitleLine && PageLexicon.TitleEndings.Ends(words))
            first.Trailer = null;
    }

    private void TakeTitle()
    {
        FreeTitle();
        int first = CountAboveTitle();
        int count = 0;
        while (first + count < _body.Count && count < MostTitleLines && IsTitleLine(_body[first + count])
            && (count == 0 || !(IsComplete(_body[first + count - 1]) || HeadsList(first + count))))
            count++;
        if (count > 1 && Repeats(_body[first], _body[first + 1]))
            (first, count) = (first + 1, 1);
        if (count > 0)
            TakeTitle(first, count);
        if (_named is { } named)
            Title = source.Extract(named.Start, named.End);
        TakeRepeatedTitles();
    }

    private void TakeTitle(int first, int count)
    {
        for (int i = 0; i < first; i++)
            coverage.MarkStructural(_body[i].Start, _body[i].End);
        for (int i = first; i < first + count; i++)
        {
            coverage.MarkModelled(_body[i].Start, _body[i].End);
            Title += source.Extract(_body[i].Start, _body[i].End);
        }

        _body.RemoveRange(0, first + count);
        // A line of marks alone is no title.
        string printed = Title!.TrimStart('#', ' ').Trim();
        string words = TitleOfNotice.Unwrap(printed).Trim();
        TakeOwnNumber();
        Title = words.Length == 0 ? null : TitleOfNotice.NameOfPlan(printed) is { } name ? OwnTitle(name) ?? words : words;
    }

    // Behind the letter stands the plan under its own title, which may name who made it.
    private string? OwnTitle(string name)
    {
        for (int lines = 1; lines <= MostTitleLines; lines++)
        {
            for (int i = 0; i + lines <= _body.Count; i++)
            {
                string title = _body.GetRange(i, lines).TrueForAll(IsTitleLine) ? TitleAt(i, lines) : "";
                if (title.Length <= LongestTitleLine && title.EndsWith(name, StringComparison.Ordinal) && !title.StartsWith("附件", StringComparison.Ordinal))
                    return title;
            }
        }

        return null;
    }

    private string TitleAt(int first, int lines) => TitleOfNotice.Bare(string.Concat(_body.Skip(first).Take(lines).Select(l => source.Extract(l.Start, l.End))));

    // Above the title may stand 附件2, the letterhead and its number.
    private int CountAboveTitle()
    {
        int count = _body.Count > 0 && IsAnnexMark(source.Slice(_body[0].Start, _body[0].End)) ? 1 : 0;
        if (count < _body.Count && IsLetterhead(_body[count]))
            count++;
        return count > 0 && count < _body.Count && IsNumber(_body[count]) ? count + 1 : count;
    }

    // The line of a page repeats the title with something behind it: …整改报告3.5.
    private bool Repeats(Paragraph line, Paragraph next) =>
        source.Slice(line.Start, line.End).StartsWith(source.Slice(next.Start, next.End)) && PageLexicon.TitleEndings.Ends(source.Slice(next.Start, next.End));

    // 标题:关于…的公示
    private bool TakeNamedTitle(Paragraph paragraph)
    {
        int length = PageLexicon.TitleLabels.LengthAtStart(source.Slice(paragraph.Start, paragraph.End));
        if (length == 0 || _named is not null || paragraph.Marker.Style != MarkerStyle.None)
            return false;
        int start = source.SkipSpaces(paragraph.Start + length, paragraph.End);
        if (start == paragraph.End)
            return false;
        _named = new TextRange(start, paragraph.End);
        coverage.MarkStructural(paragraph.Start, start);
        coverage.MarkModelled(start, paragraph.End);
        return true;
    }

    // 济政发〔2018〕12号 under the title is the letterhead's.
    private void TakeOwnNumber()
    {
        if (_body.Count == 0 || !IsNumber(_body[0]))
            return;
        coverage.MarkStructural(_body[0].Start, _body[0].End);
        _body.RemoveAt(0);
    }

    private bool IsNumber(Paragraph paragraph) =>
        IsPlain(paragraph) && DocumentNumber.TryParse(source.Extract(paragraph.Start, Math.Min(paragraph.End, paragraph.Start + LongestTitleLine)), out _);

    // A notice repeats the title over the plan that it issues, on one line or several; under 附件 it is the title of the annex.
    private void TakeRepeatedTitles()
    {
        for (int i = 0; Title is not null && i < _body.Count; i++)
        {
            int lines = i > 0 && source.Slice(_body[i - 1].Start, _body[i - 1].End).StartsWith("附件") ? 0 : CountTitleLines(i);
            for (int line = i; line < i + lines; line++)
                coverage.MarkStructural(_body[line].Start, _body[line].End);
            _body.RemoveRange(i, lines);
        }
    }

    private int CountTitleLines(int first)
    {
        for (int lines = 1; lines <= MostTitleLines && first + lines <= _body.Count && IsTitleLine(_body[first + lines - 1]); lines++)
        {
            string title = TitleAt(first, lines);
            if (title.Length >= Title!.Length)
                return string.Equals(title, Title, StringComparison.Ordinal) ? lines : 0;
        }

        return 0;
    }

    // 附件2 over a document that was published by itself.
    private static bool IsAnnexMark(ReadOnlySpan<char> line) =>
        line.Length is >= 2 and <= 4 && (line.StartsWith("附件") || line.StartsWith("附表")) && !line[2..].ContainsAnyExceptInRange('0', '9');

    // 某县人民政府办公室文件
    private bool IsLetterhead(Paragraph paragraph)
    {
        var words = source.Slice(paragraph.Start, paragraph.End);
        return IsPlain(paragraph) && words.EndsWith(Letterhead) && PageMatter.IsSignature(words[..^Letterhead.Length]);
    }

    private bool IsTitleLine(Paragraph paragraph)
    {
        var words = source.Slice(paragraph.Start, paragraph.End);
        bool isCaption = words.Length > 2 && words[0] == '表' && (char.IsAsciiDigit(words[1]) || ChineseNumber.IsNumeral(words[1]));
        // 市住建局(2项) heads the first list.
        bool isHeading = HeadingFields.HasCount(words) && HeadingFields.AreUnits(HeadingFields.WithoutNote(words));
        return !isCaption && !isHeading && IsPlain(paragraph) && words.Length <= LongestTitleLine && !words.ContainsAny('。', ';', ':') && !DocumentNumber.TryParse(words.ToString(), out _);
    }

    // 县住建局 over 1.…
    private bool HeadsList(int at) =>
        at + 1 < _body.Count && _body[at + 1].Marker is { IsHeading: true, Ordinal: 1 } && HeadingFields.AreUnits(source.Slice(_body[at].Start, _body[at].End));

    private bool IsComplete(Paragraph line)
    {
        var words = source.Slice(line.Start, line.End);
        return PageLexicon.TitleEndings.Ends(words) || words[^1] is ')' or '》';
    }

    private void Claim(TextRange date)
    {
        if (!date.IsEmpty)
            coverage.MarkModelled(date.Start, date.End);
    }

    private static bool IsPlain(Paragraph paragraph) =>
        paragraph.Marker.Style == MarkerStyle.None && paragraph.Label == LabelKind.None && paragraph.Trailer is null && !paragraph.IsCell;
}
