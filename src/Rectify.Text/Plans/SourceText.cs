using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using Rectify.Primitives;

namespace Rectify.Text.Plans;

/// <summary>A text beside its folded twin of the same length: structure is found in the twin, words are quoted from the original.</summary>
internal sealed class SourceText(UnwrappedText text)
{
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\r\n\f\u0085\u2028\u2029");

    /// <summary>Stands for a line break within a cell, which ends no line.</summary>
    public const char CellBreak = '\v';

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\r\n\f\u0085\u2028\u2029\v");

    private List<int>? _lineStarts;

    /// <summary>The text as given, which places outside the reader speak of.</summary>
    public string Given => text.Given;

    public string Original => text.Text;

    public string Folded { get; } = TextFold.Fold(text.Text);

    public int Length => Original.Length;

    public char this[int position] => Folded[position];

    public ReadOnlySpan<char> Slice(int start, int end) => Folded.AsSpan(start, end - start);

    public static bool IsLineBreak(char c) => LineBreaks.Contains(c);

    // Nearly all characters of a plan are Chinese ones, which one comparison tells.
    public static bool IsSpace(char c) => c is > '\u3000' and < '\uFEFF' ? false : c is ' ' or '\uFEFF' or '\u200B' or '\0' || char.IsWhiteSpace(c);

    /// <summary>The end of the line that begins or goes on at a position: the position of its line break, or the end of the text.</summary>
    public int EndOfLine(int position) => EndOfLine(Original, position);

    /// <summary>The start of the line after a line break.</summary>
    public int AfterBreak(int lineEnd) => AfterBreak(Original, lineEnd);

    public int SkipSpaces(int position, int end)
    {
        while (position < end && IsSpace(Folded[position]))
            position++;
        return position;
    }

    public int TrimEnd(int start, int end)
    {
        while (end > start && IsSpace(Folded[end - 1]))
            end--;
        return end;
    }

    /// <summary>The folded words of a range without the spaces in it, as a table prints the names of its columns.</summary>
    public string Unspaced(TextRange range)
    {
        var words = new StringBuilder(range.Length);
        foreach (char c in Slice(range.Start, range.End))
        {
            if (!IsSpace(c))
                words.Append(c);
        }

        return words.ToString();
    }

    /// <summary>The original words of a range: trimmed, and what stands on several lines drawn together.</summary>
    public string Extract(int start, int end)
    {
        start = SkipSpaces(start, end);
        end = TrimEnd(start, end);
        var words = Original.AsSpan(start, end - start);
        return words.IndexOfAny(Breaks) < 0 ? words.ToString() : DrawTogether(start, end);
    }

    /// <summary>The place of a range in the text as given.</summary>
    public SourceSpan SpanOf(int start, int end)
    {
        int from = text.ToGiven(start);
        return new SourceSpan(from, Math.Max(from, text.EndInGiven(end)) - from);
    }

    /// <summary>The line and the column of a position in the text as given, both counted from 1.</summary>
    public (int Line, int Column) Locate(int position)
    {
        position = text.ToGiven(position);
        _lineStarts ??= FindLineStarts();
        int index = CollectionsMarshal.AsSpan(_lineStarts).BinarySearch(position);
        int line = index >= 0 ? index : ~index - 1;
        return (line + 1, position - _lineStarts[line] + 1);
    }

    private static int EndOfLine(string text, int position)
    {
        int length = text.AsSpan(position).IndexOfAny(LineBreaks);
        return length < 0 ? text.Length : position + length;
    }

    private static int AfterBreak(string text, int lineEnd) =>
        lineEnd + 1 < text.Length && text[lineEnd] == '\r' && text[lineEnd + 1] == '\n' ? lineEnd + 2 : Math.Min(lineEnd + 1, text.Length);

    private string DrawTogether(int start, int end)
    {
        var joined = new StringBuilder(end - start);
        for (int line = start; line < end;)
        {
            int length = Original.AsSpan(line, end - line).IndexOfAny(Breaks);
            int stop = length < 0 ? end : line + length;
            int from = SkipSpaces(line, stop);
            joined.Append(Original, from, TrimEnd(from, stop) - from);
            line = stop < end ? AfterBreak(stop) : end;
        }

        return joined.ToString();
    }

    private List<int> FindLineStarts()
    {
        List<int> starts = [0];
        for (int end = EndOfLine(Given, 0); end < Given.Length; end = EndOfLine(Given, starts[^1]))
            starts.Add(AfterBreak(Given, end));
        return starts;
    }
}
