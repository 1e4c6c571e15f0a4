using Rectify.Text.Lexicon;

namespace Rectify.Text.Plans;

/// <summary>Knows the words that close a letter or notice and are nothing that a list of measures holds: 请各责任单位尽快落实, 特此通知.</summary>
internal static class ClosingWords
{
    /// <summary>Determines whether a paragraph without a number, a label or a trailer only closes the document.</summary>
    /// <param name="words">The words.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="isLast">Whether it stands behind the last item of a list, and nothing after it.</param>
    public static bool IsClosing(ReadOnlySpan<char> words, Paragraph paragraph, bool isLast) =>
        paragraph is { Marker.Style: MarkerStyle.None, Label: LabelKind.None, Trailer: null, IsCell: false }
        && (LetterLexicon.Formulas.Starts(words) || LetterLexicon.Appeals.Starts(words) || (words.StartsWith('请') && LetterLexicon.Returns.OccursIn(words))
        || (isLast && LetterLexicon.Exhortations.Starts(words)));
}
