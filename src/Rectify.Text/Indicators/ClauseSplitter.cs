using System.Buffers;

namespace Rectify.Text.Indicators;

/// <summary>Parts an outline into clauses.</summary>
internal static class ClauseSplitter
{
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。!?\n\r");
    private static readonly SearchValues<char> Marks = SearchValues.Create(",;:。!?\n\r");

    /// <summary>Where the sentence that begins at a place ends. A line end counts, but not after a colon, a semicolon or a comma: points of a list follow.</summary>
    public static int SentenceEnd(Outline outline, int start)
    {
        int end = start;
        char last = '\0';
        while (true)
        {
            int next = outline.Slice(end, outline.Length).IndexOfAny(SentenceMarks);
            if (next < 0)
                return outline.Length;
            var line = outline.Slice(end, end + next).TrimEnd(' ');
            last = line.IsEmpty ? last : line[^1];
            end += next;
            if (outline[end] is not ('\n' or '\r') || last is not (':' or ';' or ','))
                return end;
            end++;
        }
    }

    /// <summary>The clause that begins at a place.</summary>
    public static Clause Next(Outline outline, int start)
    {
        int end = start;
        while (true)
        {
            int next = outline.Slice(end, outline.Length).IndexOfAny(Marks);
            if (next < 0)
                return new Clause(start, outline.Length, '\0');
            end += next;
            if (!IsThousandsComma(outline, end))
                return new Clause(start, end, outline[end]);
            end++;
        }
    }

    /// <summary>Whether a comma only groups the digits of a number: 2,620吨.</summary>
    public static bool IsThousandsComma(Outline outline, int place)
    {
        if (outline.Text[place] != ',' || place == 0 || !char.IsAsciiDigit(outline[place - 1]))
            return false;
        int digits = 0;
        while (place + 1 + digits < outline.Length && digits < 4 && char.IsAsciiDigit(outline[place + 1 + digits]))
            digits++;
        return digits == 3;
    }
}
