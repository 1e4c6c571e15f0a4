using Spectre.Console;

namespace Rectify.Cli.Output;

/// <summary>Fits text into columns of a terminal, in which a Chinese character takes two.</summary>
internal static class Columns
{
    // Plain and wide marks alike.
    private const string Closing = ".,;:!?)]}、。》」』】〕”’\uFF0C\uFF1B\uFF1A\uFF01\uFF1F\uFF09";
    private const string Opening = "([{《「『【〔“‘\uFF08";

    private const string Cut = "..";
    private const string Comma = ", ";

    /// <summary>The number of columns that a text takes.</summary>
    public static int Width(string text) => text.GetCellWidth();

    /// <summary>The beginning of a text that fits, marked where it was cut.</summary>
    public static string Fit(string text, int width)
    {
        if (Width(text) <= width)
            return text;
        int length = LengthWithin(text, 0, width - Cut.Length);
        return text[..length].TrimEnd() + Cut;
    }

    /// <summary>The lines of a text that fit, broken at spaces where there are any and between characters elsewhere.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = start + LengthWithin(text, start, width);
            if (end < text.Length)
                end = BreakBefore(text, start, end);
            yield return text[start..end].TrimEnd();
            start = end;
            while (start < text.Length && text[start] == ' ')
                start++;
        }
    }

    /// <summary>The lines of a list, broken after its commas; what alone is too long for a line is wrapped.</summary>
    public static IEnumerable<string> WrapList(string text, int width)
    {
        string line = "";
        foreach (string item in text.Split(Comma))
        {
            string longer = line.Length == 0 ? item : line + Comma + item;
            if (line.Length == 0 || Width(longer) < width)
            {
                line = longer;
                continue;
            }

            foreach (string part in Wrap(line + Comma, width))
                yield return part;
            line = item;
        }

        foreach (string part in Wrap(line, width))
            yield return part;
    }

    private static int LengthWithin(string text, int start, int width)
    {
        int used = 0;
        int at = start;
        while (at < text.Length)
        {
            int length = char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
            used += Width(text.Substring(at, length));
            if (used > width)
                break;
            at += length;
        }

        // One character at least, so that a narrow column cannot stop the text.
        return Math.Max(at - start, 1);
    }

    // A word of Latin letters or digits stays whole where it can, and no line begins with a closing mark or ends with an opening one; Chinese breaks anywhere else.
    private static int BreakBefore(string text, int start, int end)
    {
        int at = end;
        while (at > start && (IsClosing(text[at]) || IsOpening(text[at - 1]) || (IsOfWord(text[at]) && IsOfWord(text[at - 1]))))
            at--;
        return at > start ? at : end;
    }

    private static bool IsClosing(char c) => Closing.Contains(c, StringComparison.Ordinal);

    private static bool IsOpening(char c) => Opening.Contains(c, StringComparison.Ordinal);

    private static bool IsOfWord(char c) => c is > ' ' and < '\u2000';
}
