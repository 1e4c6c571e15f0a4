using System.Buffers;

namespace Rectify.Text.Indicators;

/// <summary>Parts an masked into clauses.</summary>
internal static class ClauseSplitter
{
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。!?\n\r");
    private static readonly SearchValues<char> Marks = SearchValues.Create(",;:。!?\n\r");

    /// <summary>Where the sentence that begins at a place ends. A line end counts, but not after a colon, a semicolon or a comma: points of a list follow.</summary>
    public static int SentenceEnd(MaskedText masked, int start)
    {
        int end = start;
        char last = '\0';
        while (true)
        {
            int next = masked.Slice(end, masked.Length).IndexOfAny(SentenceMarks);
            if (next < 0)
                return masked.Length;
            var line = masked.Slice(end, end + next).TrimEnd(' ');
            last = line.IsEmpty ? last : line[^1];
            end += next;
            if (masked[end] is not ('\n' or '\r') || last is not (':' or ';' or ','))
                return end;
            end++;
        }
    }

    /// <summary>The clause that begins at a place.</summary>
    public static Clause Next(MaskedText masked, int start)
    {
        int end = start;
        while (true)
        {
            int next = masked.Slice(end, masked.Length).IndexOfAny(Marks);
            if (next < 0)
                return new Clause(start, masked.Length, '\0');
            end += next;
            if (!NumberReader.IsThousandsComma(masked.Slice(0, masked.Length), end))
                return new Clause(start, end, masked[end]);
            end++;
        }
    }
}
