using System.Text;

namespace Rectify.Text.Plans;

/// <summary>
/// A text whose lines may have been broken at the edge of a page, in the middle of words (text taken out of a PDF): the lines of a paragraph are
/// drawn together, and each position is that of a position in the text as given.
/// </summary>
internal sealed class UnwrappedText
{
    private readonly List<(int At, int Removed)> _joins;
    private readonly UnwrappedText? _before;

    private UnwrappedText(string given, string text, List<(int At, int Removed)> joins, UnwrappedText? before = null)
    {
        Given = before?.Given ?? given;
        Text = text;
        _joins = joins;
        _before = before;
    }

    /// <summary>The text as given.</summary>
    public string Given { get; }

    /// <summary>The text with whole paragraphs; the text as given where its lines are not wrapped.</summary>
    public string Text { get; }

    /// <summary>Draws the lines together where the text as a whole shows that they are wrapped.</summary>
    public static UnwrappedText Of(string given)
    {
        if (LostLines.IsOneLine(given))
            return OfOneLine(given);
        var text = Then(given, before: null, MarkedText.Rewrite(given));
        text = Then(given, text, DrawnTables.Rewrite(text?.Text ?? given));
        return OfLines(text?.Text ?? given, text);
    }

    private static UnwrappedText? Then(string given, UnwrappedText? before, RewrittenText? rewritten) =>
        rewritten is null ? before : new UnwrappedText(given, rewritten.ToString(), rewritten.Moves, before);

    private static UnwrappedText OfLines(string given, UnwrappedText? before)
    {
        string lines = JoinedRows.Of(given);
        if ((WrappedLines.Find(lines) ?? ScatteredLines.Find(lines)) is not { } breaks)
            return new UnwrappedText(given, lines, [], before);
        var text = new StringBuilder(given.Length);
        List<(int, int)> joins = [];
        int from = 0;
        foreach (var (start, end) in breaks)
        {
            text.Append(lines, from, start - from);
            joins.Add((text.Length, end - text.Length));
            from = end;
        }

        return new UnwrappedText(given, text.Append(lines, from, lines.Length - from).ToString(), joins, before);
    }

    // Breaks are put in where lines ended; where a space stands for a break, the break takes its place.
    private static UnwrappedText OfOneLine(string given)
    {
        string lines = LostLines.Find(given) ?? given;
        var text = new StringBuilder(lines.Length);
        List<(int, int)> joins = [];
        int from = 0;
        foreach (int at in GluedLines.Find(TextFold.Fold(lines)))
        {
            text.Append(lines, from, at - from).Append('\n');
            joins.Add((text.Length, at - text.Length));
            from = at;
        }

        return new UnwrappedText(given, text.Append(lines, from, lines.Length - from).ToString(), joins);
    }

    /// <summary>The position in the text as given of the character at a position.</summary>
    public int ToGiven(int position)
    {
        int index = _joins.BinarySearch((position, int.MaxValue));
        int last = index >= 0 ? index : ~index - 1;
        int moved = last < 0 ? position : position + _joins[last].Removed;
        return _before?.ToGiven(moved) ?? moved;
    }

    /// <summary>The position in the text as given after the character before a position.</summary>
    public int EndInGiven(int position) => position == 0 ? 0 : ToGiven(position - 1) + 1;
}
