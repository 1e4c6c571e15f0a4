using System.Buffers;
using System.Collections.Immutable;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Plans;

/// <summary>Knows the furniture of a web page or letterhead round a document: navigation, counters, indexes, signatures.</summary>
internal static class PageMatter
{
    private const int LongestFurniture = 240;
    private const int LongestSignature = 40;
    private const int LongestDate = 20;

    private static readonly SearchValues<char> DateToFill = SearchValues.Create("0123456789Xx×*年月日-. ");

    private static readonly SearchValues<char> FirstCharacters = SearchValues.Create([.. PageLexicon.Phrases.Concat(PageLexicon.Words).Select(static b => b[0]).Distinct()]);

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。;,:、(《“");

    public static bool IsFurniture(ReadOnlySpan<char> line)
    {
        bool isPath = !line.IsEmpty && line[0] is '>' or '›' or '»';
        line = line.TrimStart("|│>›»› ");
        if (line.IsEmpty)
            return true;
        if (IsDateToFill(line))
            return true;
        if (isPath && line.Length <= LongestFurniture && !line.Contains('。'))
            return true;
        if (line.Length <= LongestFurniture && line.ContainsAny(PageLexicon.SiteMarks))
            return true;
        if (line.Length > LongestFurniture || line.IsEmpty || !FirstCharacters.Contains(line[0]))
            return false;
        return !line.Contains('。') && (BeginsWith(line, PageLexicon.Phrases, standsAlone: false) || BeginsWith(line, PageLexicon.Words, standsAlone: true));
    }

    // 20XX年X月X日, 20**-10-22
    private static bool IsDateToFill(ReadOnlySpan<char> line) => line.Length <= LongestDate && !line.ContainsAnyExcept(DateToFill) && line.ContainsAny("Xx×*") && line.ContainsAny("年-");

    /// <summary>Whether a line can be the name of the body that signs (落款).</summary>
    public static bool IsSignature(ReadOnlySpan<char> line) =>
        line.Length <= LongestSignature && !line.ContainsAny(SentenceMarks) && PageLexicon.Bodies.Ends(line);

    private static bool BeginsWith(ReadOnlySpan<char> line, ImmutableArray<string> beginnings, bool standsAlone)
    {
        foreach (string beginning in beginnings)
        {
            if (!line.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                continue;
            if (!standsAlone || line.Length == beginning.Length || !char.IsLetter(line[beginning.Length]))
                return true;
        }

        return false;
    }
}
