using Rectify.Text.Lexicon;

namespace Rectify.Text.Plans;

/// <summary>Finds the list that a sentence leads in within its own paragraph: 现批复如下:一、…。二、…。, or in an order 发现以下问题:一是…;二是….</summary>
internal static class LedRuns
{
    /// <summary>What a counted list begins with.</summary>
    public const string First = "一是";

    // The number 2 stands within so many characters.
    private const int LongestItem = 2000;

    /// <summary>Where the first number of a led list stands; -1 where there is no number 1 behind a colon, or no number 2 behind it.</summary>
    /// <param name="source">The text.</param>
    /// <param name="start">The start of the paragraph.</param>
    /// <param name="limit">Where the colon must stand before.</param>
    /// <param name="end">The end of the paragraph.</param>
    public static int FindFirst(SourceText source, int start, int limit, int end)
    {
        // The value of a field has numbers of its own: 整改时限:1.6月底;2.9月底.
        if (Labels.ReadAt(source.Slice(start, end), out _) != LabelKind.None || LetterLexicon.Formulas.Starts(source.Slice(start, end)))
            return -1;
        for (int at = start; at < limit; at++)
        {
            int offset = source.Slice(at, limit).IndexOf(':');
            if (offset < 0)
                return -1;
            at += offset;
            int next = source.SkipSpaces(at + 1, end);
            var marker = MarkerReader.Read(source.Slice(next, end));
            bool opens = marker is { IsHeading: true, Ordinal: 1, Style: MarkerStyle.Part or MarkerStyle.Section or MarkerStyle.Item };
            if (opens && InlineNumbers.Split(source, new TextRange(next, Math.Min(end, next + LongestItem))).Count > 1)
                return next;
        }

        return -1;
    }

    /// <summary>The lead of a counted list of problems, its parts, and the sentence behind it that orders them to be rectified; nothing where there is none.</summary>
    public static List<TextRange> SplitCounted(SourceText source, int start, int end)
    {
        var words = source.Slice(start, end);
        int first = words.IndexOf(First, StringComparison.Ordinal);
        int colon = first - 1;
        bool isLed = colon > 0 && words[colon] == ':' && FieldLexicon.ProblemLeads.OccursIn(words[..first]);
        int order = isLed ? FindOrder(words, first) : -1;
        if (order < 0)
            return [];
        var parts = InlineNumbers.Split(source, new TextRange(start + first, source.TrimEnd(start, start + order)));
        return parts.Count < 2 ? [] : [new TextRange(start, start + first), .. parts, new TextRange(start + order, end)];
    }

    private static int FindOrder(ReadOnlySpan<char> words, int from)
    {
        for (int at = from; at < words.Length; at++)
        {
            int offset = words[at..].IndexOf('。');
            if (offset < 0)
                return -1;
            at += offset;
            if (LetterLexicon.Orders.Starts(words[(at + 1)..]))
                return at + 1;
        }

        return -1;
    }
}
