namespace Rectify.Text.Plans;

/// <summary>Follows the numbers of lists within a text that lost its line breaks: what goes on from the last number of its style, or begins a list deeper down that goes on.</summary>
internal sealed class GluedNumbers(string text)
{
    // A list that begins has its number 2 within so many characters.
    private const int LongestItem = 1500;

    private const char Article = '条';

    private readonly Stack<(MarkerStyle Style, int Ordinal)> _open = new();
    private readonly HashSet<MarkerStyle> _used = [];
    private int _lastArticle;
    private MarkerStyle _begun;

    /// <summary>Takes the number that stands at a position where it goes on with a list or begins one.</summary>
    /// <param name="at">The position.</param>
    /// <param name="mayFollow">Whether an Arabic number may follow what stands before it.</param>
    /// <param name="beginsLine">Whether a line is known to begin there, so that what stands before it is no part of the number.</param>
    /// <returns>The length of the number; 0 where none is taken.</returns>
    public int Accept(int at, bool mayFollow, bool beginsLine)
    {
        char c = text[at];
        if (!(char.IsAsciiDigit(c) || c is '(' or '第' || c is >= '①' and <= '⑳' || ChineseNumber.IsNumeral(c)) || !(beginsLine || MayStand(at)))
            return 0;
        var marker = MarkerReader.Read(text.AsSpan(at));
        if (marker.Style is MarkerStyle.None or MarkerStyle.Bullet || marker.Ordinal == 0)
            return 0;
        if (c != '第' && marker.Style is (MarkerStyle.Item or MarkerStyle.SubItem or MarkerStyle.SubSubItem or MarkerStyle.Point) && !mayFollow)
            return 0;
        return Place(at, marker) ? marker.Length : 0;
    }

    /// <summary>Closes the lists that a sentence which leads in another list of such numbers ends.</summary>
    public void Close(MarkerStyle style)
    {
        while (_open.Count > 0 && _open.Peek().Style >= style)
            _open.Pop();
    }

    /// <summary>Closes such lists, too, and lets the next one begin though it may have one item only.</summary>
    public void Begin(MarkerStyle style)
    {
        Close(style);
        _begun = style;
    }

    // The articles of a rule count on through its chapters.
    private bool IsNextArticle(int at, Marker marker) => text[at] == '第' && text[at + marker.Length - 1] == Article && marker.Ordinal == _lastArticle + 1 && _lastArticle > 0;

    // 第(一)项, 2023.5, 表1.
    private bool MayStand(int at)
    {
        char before = at == 0 ? ' ' : text[at - 1];
        return !(char.IsAsciiLetterOrDigit(before) || before is '第' or '表' or '图' or '、' or '.' or '-' or '—' or '至' or '和' || (ChineseNumber.IsNumeral(before) && ChineseNumber.IsNumeral(text[at])));
    }

    private bool Place(int at, Marker marker)
    {
        while (_open.Count > 0 && _open.Peek().Style > marker.Style && Holds(marker))
            _open.Pop();
        if (_open.Count > 0 && _open.Peek() is var top && top.Style == marker.Style)
        {
            if (marker.Ordinal != top.Ordinal + 1)
                return false;
            _open.Pop();
        }
        else if (!IsNextArticle(at, marker) && (marker.Ordinal != 1 || (_open.Count > 0 && _open.Peek().Style >= marker.Style) || !GoesOn(at + marker.Length, marker)))
        {
            return false;
        }

        _open.Push((marker.Style, marker.Ordinal));
        _begun = MarkerStyle.None;
        _used.Add(marker.Style);
        if (text[at] == '第' && text[at + marker.Length - 1] == Article)
            _lastArticle = marker.Ordinal;
        return true;
    }

    // Whether a list that is open goes on with this number.
    private bool Holds(Marker marker)
    {
        foreach (var (style, ordinal) in _open)
        {
            if (style == marker.Style)
                return marker.Ordinal == ordinal + 1;
        }

        return false;
    }

    private bool GoesOn(int start, Marker first)
    {
        // The lists of other sections bear such numbers, too.
        if (first.Style == _begun)
            return true;
        if (_open.Count > 0 && (first.Style == MarkerStyle.Section || (first.Style == MarkerStyle.Item && _used.Contains(first.Style))))
            return true;
        int end = Math.Min(text.Length, start + LongestItem);
        for (int at = start; at < end; at++)
        {
            if (!MayStand(at))
                continue;
            var marker = MarkerReader.Read(text.AsSpan(at));
            if (marker.Style == first.Style && marker.Ordinal == 2)
                return true;
        }

        return false;
    }
}
