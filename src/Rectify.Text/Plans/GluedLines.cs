using Rectify.Text.Lexicon;

namespace Rectify.Text.Plans;

/// <summary>
/// Finds where the lines of a text ended that lost its breaks without a trace: before the next number of a list, before the name of a field, round the
/// title and round the signature with its date.
/// </summary>
internal sealed class GluedLines
{
    private const int LongestTitle = 100;
    private const int LongestSignature = 24;
    private const int LongestHeading = 30;
    private const int LongestField = 9;
    private const int LongestDate = 16;
    private const int ShortestName = 4;
    private const int LongestLabel = 7;
    private const int FewestBreaks = 3;
    private const string SentenceEnds = "。;:!?)】";

    private readonly string _text;
    private readonly GluedNumbers _numbers;
    private readonly SortedSet<int> _breaks = [];
    private int _last;
    private int _depth;
    private bool _inTrailer;

    private GluedLines(string folded) => (_text, _numbers) = (folded, new GluedNumbers(folded));

    /// <summary>The positions before which a line ended, in order; none where there are fewer than three.</summary>
    /// <param name="folded">The folded text, which may hold breaks.</param>
    public static IReadOnlyCollection<int> Find(string folded)
    {
        var lines = new GluedLines(folded);
        lines.FindTitle(0);
        for (int at = 0; at < folded.Length; at++)
            lines.Look(at);
        lines._breaks.RemoveWhere(at => at <= 0 || at >= folded.Length || folded[at] == '\n' || folded[at - 1] == '\n');
        return lines._breaks.Count < FewestBreaks ? [] : lines._breaks;
    }

    private void Look(int at)
    {
        char c = _text[at];
        if (c == '\n')
            (_last, _depth, _inTrailer) = (at + 1, 0, false);
        bool isOpen = _depth == 0 && at > 0 && at >= _last;
        if (isOpen)
            FindNumber(at);
        if (isOpen && c is '【' or '。')
            FindSentence(at);
        if (c is '(' or '【' or '《' or '“' or '〔')
            _depth++;
        else if (c is ')' or '】' or '》' or '”' or '〕')
            _depth = Math.Max(0, _depth - 1);
        else if (isOpen && c == ':')
            FindField(at);
        else if (isOpen && (c is '2' or '二'))
            FindSignature(at);
    }

    // 【责任单位】 frames the name of a field; 请于6月10日前报送 closes a list.
    private void FindSentence(int at)
    {
        if (_text[at] == '【' && Labels.ReadAt(_text.AsSpan(at), out _) != LabelKind.None)
            Break(at);
        else if (_text[at] == '。' && (LetterLexicon.Orders.Starts(_text.AsSpan(at + 1)) || LetterLexicon.Formulas.Starts(_text.AsSpan(at + 1)) || IsReturn(at + 1)))
            Break(at + 1);
    }

    private bool IsReturn(int at)
    {
        var rest = _text.AsSpan(at);
        int length = rest.IndexOf('。');
        return GluedLexicon.Requests.Starts(rest) && LetterLexicon.Returns.OccursIn(length < 0 ? rest : rest[..length]);
    }

    // 发现如下问题:一、…。请你单位按照以下要求整改:一、…: a sentence that leads a list in, on a line of its own.
    private bool FindLead(int colon)
    {
        int start = Math.Max(_last, colon - LongestHeading);
        start += _text.AsSpan(start, colon - start).LastIndexOfAny('。', ';') + 1;
        var words = _text.AsSpan(start, colon + 1 - start);
        bool leads = FieldLexicon.ProblemLeads.OccursIn(words) || FieldLexicon.MeasureListLeads.OccursIn(words) || FieldLexicon.MeasureListNames.Contains(words) || GluedLexicon.Leads.Ends(words);
        if (!leads)
            return false;
        int opening = _inTrailer && GluedLexicon.Findings.TryFind(words, out int found, out _) ? found : -1;
        if (opening > 0)
            Break(start + opening);
        else if (start > _last && start > 0 && !_inTrailer)
            Break(start);
        if (MarkerReader.Read(_text.AsSpan(colon + 1)) is { Ordinal: 1 } first)
            _numbers.Close(first.Style);
        Break(colon + 1);
        _inTrailer = false;
        return true;
    }

    private void FindNumber(int at)
    {
        FindUnits(at);
        bool mayFollow = SentenceEnds.Contains(_text[at - 1], StringComparison.Ordinal) || _text[at - 1] == ' ' || _inTrailer || IsHeading(at);
        int length = _numbers.Accept(at, mayFollow, beginsLine: at == _last);
        if (length == 0)
            return;
        Break(at);
        _inTrailer = false;
        FindHeading(at + length);
    }

    // …完成。县水利局1.加固堤防。县城管局1.清掏管网。 Units head lists that count from 1 each, and may be of one item.
    private void FindUnits(int at)
    {
        if (!char.IsAsciiDigit(_text[at]) || MarkerReader.Read(_text.AsSpan(at)) is not { Style: MarkerStyle.Item, Ordinal: 1 } first)
            return;
        int start = Math.Max(_last, at - LongestHeading);
        start += _text.AsSpan(start, at - start).LastIndexOfAny('。', ';') + 1;
        if (!HeadingFields.AreUnits(_text.AsSpan(start, at - start)))
            return;
        _numbers.Begin(first.Style);
        Break(start);
    }

    // What stands between the last break and a place is short and has no mark: a heading.
    private bool IsHeading(int at) => at - _last <= LongestHeading && !_text.AsSpan(_last, at - _last).ContainsAny("。;,");

    // 一、总体要求坚持…: the heading ends before the sentence.
    private void FindHeading(int start)
    {
        int length = Math.Max(GluedLexicon.Headings.LengthAtStart(_text.AsSpan(start)), NameAt(start));
        int end = start + length;
        if (length > 0 && end < _text.Length && _text[end] == ':' && Labels.Classify(_text.AsSpan(start, length)) == LabelKind.None)
            Break(end + 1);
        else if (length > 0 && end < _text.Length && !GluedLexicon.GoesOn.Contains(_text[end]) && MarkerReader.Read(_text.AsSpan(end)).Style == MarkerStyle.None)
            Break(end);
    }

    // 六、完成情况已拆除…: the name of a field of a record may stand as its heading.
    private int NameAt(int start)
    {
        for (int length = Math.Min(LongestField, _text.Length - start); length >= ShortestName; length--)
        {
            var name = _text.AsSpan(start, length);
            var rest = _text.AsSpan(start + length);
            var kind = Labels.Classify(name);
            bool isName = kind is LabelKind.Deadline or LabelKind.Units or LabelKind.Report || FieldLexicon.Others.Contains(name)
                ? !GluedLexicon.Actions.Starts(rest)
                : kind is LabelKind.Problem or LabelKind.Measures && rest.StartsWith(LedRuns.First);
            if (isName)
                return length;
        }

        return 0;
    }

    private void FindField(int colon)
    {
        if (FindLead(colon))
            return;
        int start = FieldBefore(colon, out var kind);
        bool isField = start >= 0 && kind != LabelKind.None;
        if (!isField)
            return;
        // 一、问题: and …;整改时限: in one trailer are on one line.
        bool standsFirst = start <= _last + MarkerReader.Read(_text.AsSpan(_last)).Length;
        if (!standsFirst && _text[start - 1] is not (';' or ',' or '、'))
            Break(start);
        _inTrailer = Labels.IsTrailer(kind);
        // 问题二: begins a record whose fields count from one again.
        if (kind == LabelKind.Problem && Labels.WithoutNumber(_text.AsSpan(start, colon - start)).Length < colon - start)
            _numbers.Close(MarkerStyle.Section);
    }

    private int FieldBefore(int colon, out LabelKind kind)
    {
        int start = colon;
        while (start > _last && colon - start <= LongestField + 3 && _text[start - 1] is >= '\u4E00' and <= '\u9FFF')
            start--;
        // 消毒柜2台责任人: is an amount and a label.
        bool isWhole = start == 0 || start == _last || _text[start - 1] is not ((>= '\u4E00' and <= '\u9FFF') or (>= '0' and <= '9'));
        kind = isWhole && !_inTrailer ? Labels.Classify(_text.AsSpan(start, colon - start)) : LabelKind.None;
        if (kind is not (LabelKind.None or LabelKind.Other))
            return start;
        for (int from = Math.Max(start, colon - LongestField); from < colon - 1; from++)
        {
            var word = _text.AsSpan(from, colon - from);
            bool mayBegin = FieldLexicon.Bare.Contains(word) || GluedLexicon.FieldBeginnings.Starts(word);
            kind = !mayBegin ? LabelKind.None : GluedLexicon.Tasks.Contains(word) ? LabelKind.Measures : Labels.Classify(word);
            bool isKnown = kind is not (LabelKind.None or LabelKind.Other) || FieldLexicon.Others.Contains(word);
            if (mayBegin && isKnown && !IsPartOfName(word))
                return from;
        }

        int contact = GluedLexicon.Contacts.LengthAtEnd(_text.AsSpan(start, colon - start));
        kind = contact > 0 ? LabelKind.Other : LabelKind.None;
        return contact > 0 ? colon - contact : -1;
    }

    // 整改办责任单位: is the end of a value and a label.
    private static bool IsPartOfName(ReadOnlySpan<char> word) => FieldLexicon.Bare.LengthAtEnd(word) is > 0 and var length && length < word.Length && !FieldLexicon.Measures.Contains(word);

    // …落实。某镇人民政府2023年5月6日: who signs, and the day.
    private void FindSignature(int at)
    {
        int length = DateText.Read(_text.AsSpan(at, Math.Min(LongestDate, _text.Length - at)), out var day);
        int end = at + length;
        if (length == 0 || day is null || at == 0 || GluedLexicon.BeforeDates.Contains(_text[at - 1]) || (end < _text.Length && GluedLexicon.AfterDates.Contains(_text[end])))
            return;
        int body = at;
        while (body > Math.Max(_last, at - LongestSignature) && !GluedLexicon.LimitEnds.Contains(_text[body - 1]))
            body--;
        bool isSigned = body < at && PageMatter.IsSignature(_text.AsSpan(body, at - body).Trim());
        bool endsAll = _text.AsSpan(end).Trim().IsEmpty && _text[at - 1] is '。' or ')';
        if (!isSigned && !endsAll)
            return;
        Break(body);
        Break(at);
        Break(end);
        FindTitle(end);
        _inTrailer = false;
    }

    // The title, what follows it and, in a letter, whom it is to.
    private void FindTitle(int start)
    {
        int quotes = 0;
        for (int at = start; at < Math.Min(_text.Length, start + LongestTitle); at++)
        {
            if (_text[at] is '。' or ';' or '\n' || (_text[at] is ':' && quotes == 0))
                return;
            quotes += _text[at] is '《' or '(' ? 1 : _text[at] is '》' or ')' ? -1 : 0;
            if (quotes != 0 || at == start || !(GluedLexicon.TitleEndings.Ends(_text.AsSpan(start, at + 1 - start)) || (_text[at] == ')' && at > start + LongestField)))
                continue;
            if (at + 2 <= _text.Length - 1 && GluedLexicon.TitleEndings.Ends(_text.AsSpan(start, at + 2 - start)))
                continue;
            var rest = _text.AsSpan(at + 1);
            int label = GluedLexicon.DateLabels.LengthAtStart(rest);
            int date = DateText.Read(rest[label..Math.Min(rest.Length, label + LongestDate)], out _) is > 0 and var length ? label + length : 0;
            bool opens = date > 0 || GluedLexicon.Openings.Starts(rest) || (Labels.ReadAt(rest[..Math.Min(rest.Length, LongestTitle)], out int name) != LabelKind.None && name <= LongestLabel);
            if (!opens && FindColon(at + 1) < 0)
                continue;
            Break(at + 1);
            if (date > 0)
                Break(at + 1 + date);
            FindAddressee(at + 1 + date);
            return;
        }
    }

    private void FindAddressee(int start)
    {
        int colon = FindColon(start);
        if (colon > 0)
            Break(colon + 1);
    }

    // 关于整改情况的报告县人大常委会:… is a letter, and begins with whom it is to.
    private int FindColon(int start)
    {
        var words = _text.AsSpan(start, Math.Min(_text.Length - start, LongestTitle));
        int colon = words.IndexOfAny(':', '。', ';');
        bool isAddressee = colon > 0 && words[colon] == ':' && (words[0] == '各' || (colon <= LongestSignature && !words[..colon].Contains(',') && PageLexicon.Bodies.Ends(words[..colon])));
        return isAddressee && Labels.FindBefore(words, colon, out _) < 0 ? start + colon : -1;
    }

    private void Break(int at)
    {
        _breaks.Add(at);
        _last = Math.Max(_last, at);
    }
}
