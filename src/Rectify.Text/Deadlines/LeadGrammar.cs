using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>Reads the word before a date, backwards.</summary>
internal static class LeadGrammar
{
    /// <summary>Reads back from <paramref name="start"/>, which it moves to the beginning of the word where the word belongs to the time.</summary>
    public static LeadWord ReadBack(ReadOnlySpan<char> text, ref int start)
    {
        int end = start;
        while (end > 0 && text[end - 1] == ' ')
            end--;
        var before = text[..end];
        var lead = TakeLast(ref before);
        if (TimeLexicon.Pasts.Ends(before))
            return LeadWord.Past;
        if (lead == LeadWord.By && TimeLexicon.Terms.Ends(before))
            return LeadWord.Concerning;
        if (lead is not (LeadWord.None or LeadWord.Compared))
            start = before.Length;
        return lead;
    }

    /// <summary>Whether a text ends with such a word.</summary>
    public static bool EndsInLead(ReadOnlySpan<char> before) => TakeLast(ref before) != LeadWord.None;

    private static LeadWord TakeLast(ref ReadOnlySpan<char> before)
    {
        if (TimeLexicon.Leads.AtEnd(before) is not { } word)
            return LeadWord.None;
        before = before[..^word.Word.Length];
        return word.Meaning;
    }
}
