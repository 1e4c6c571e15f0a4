using Rectify.Responsibility;
using Rectify.Text.Lexicon;
using Rectify.Text.Responsibility;

namespace Rectify.Text.Plans;

/// <summary>Knows whom a letter or an order is to (石河县教育局:), and the words by which it speaks to them (请你局…). They act where it names nobody.</summary>
internal static class Addressees
{
    private const int MostParagraphs = 12;
    private const int LongestNames = 80;

    /// <summary>Determines whether a sentence asks whom the letter is to for something.</summary>
    public static bool Asks(string sentence) => LetterLexicon.Asking.OccursIn(TextFold.Fold(sentence).AsSpan());

    /// <summary>The units that the letter is to; an empty chain where it names none, or speaks to nobody.</summary>
    public static ResponsibilityChain Find(ReadContext context, List<Paragraph> body)
    {
        var source = context.Source;
        int at = body.FindIndex(paragraph => IsAddress(source, paragraph));
        if (at is < 0 or >= MostParagraphs || !body[at..].Exists(p => LetterLexicon.Address.OccursIn(source.Slice(p.Start, p.End))))
            return ResponsibilityChain.Empty;
        var chain = ResponsibilityParser.ReadTrailer(source.Extract(body[at].Start, body[at].End - 1), "").Chain;
        if (chain.Links.IsEmpty)
            chain = new ResponsibilityChain([new ResponsibilityLink(ResponsibilityRole.Responsible, source.Extract(body[at].Start, body[at].End - 1))]);
        // 现将方案印发给各有关单位: nobody in particular is to act.
        if (chain.Links.Any(static link => link.IsCollective))
            return ResponsibilityChain.Empty;
        context.Inform(DiagnosticCodes.StandingRule, new TextRange(body[at].Start, body[at].End), "The letter is to these units; they are named for every measure that names none:");
        return chain;
    }

    // Nothing but names of units before a colon.
    private static bool IsAddress(SourceText source, Paragraph paragraph)
    {
        var words = source.Slice(paragraph.Start, paragraph.End);
        if (paragraph is not { Marker.Style: MarkerStyle.None, Label: LabelKind.None, Trailer: null, IsCell: false } || words.Length is < 4 or > LongestNames || words[^1] != ':')
            return false;
        foreach (var range in words[..^1].SplitAny('、', ',', ' '))
        {
            var name = words[..^1][range];
            if (!name.IsEmpty && (name.ContainsAny("。;") || !(OrganizationNames.IsUnit(name) || LetterLexicon.Premises.Ends(name))))
                return false;
        }

        return true;
    }
}
