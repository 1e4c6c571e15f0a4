using Rectify.Text.Lexicon;
using Rectify.Text.Responsibility;

namespace Rectify.Text.Plans;

/// <summary>Finds the sentence that names who does a measure where there is no trailer: 市环保局牵头,市发改委配合。</summary>
internal sealed class SentenceTrailer(SourceText source)
{
    private const int LongestSentence = 200;

    /// <summary>The last sentence of some words as a trailer, or null. A sentence that says more than who does it stays in the words.</summary>
    public Trailer? Find(TextRange words)
    {
        int end = words.End;
        while (end > words.Start && source[end - 1] is '。' or ';' or ' ')
            end--;
        if (end <= words.Start)
            return null;
        int start = words.Start + source.Slice(words.Start, end).LastIndexOf('。') + 1;
        var sentence = source.Slice(start, end);
        if (sentence.Length > LongestSentence || !TrailerLexicon.Words.OccursIn(sentence))
            return null;
        bool isPure = IsPure(sentence);
        var fields = isPure ? [FieldOf(start, end)] : FieldsOfClauses(start, end);
        if (!fields.Exists(NamesUnit))
            return null;
        bool staysInWords = start == words.Start || !isPure;
        var range = staysInWords ? new TextRange(words.End, words.End) : new TextRange(start, words.End);
        return new Trailer(range, fields, TrailerForm.Roles);
    }

    /// <summary>Determines whether words are one sentence that says nothing but who does it.</summary>
    public bool IsWhole(TextRange words)
    {
        int end = words.End;
        while (end > words.Start && source[end - 1] is '。' or ' ')
            end--;
        var sentence = source.Slice(words.Start, end);
        return !sentence.IsEmpty && sentence.Length <= LongestSentence && !sentence.Contains('。') && TrailerLexicon.Words.OccursIn(sentence) && IsPure(sentence) && NamesUnit(FieldOf(words.Start, end));
    }

    private List<TrailerField> FieldsOfClauses(int start, int end)
    {
        List<TrailerField> fields = [];
        foreach (var range in source.Slice(start, end).SplitAny(',', ';'))
        {
            var (offset, length) = range.GetOffsetAndLength(end - start);
            if (TrailerLexicon.Endings.Ends(source.Slice(start + offset, start + offset + length).TrimEnd()))
                fields.Add(FieldOf(start + offset, start + offset + length));
        }

        return fields;
    }

    private static TrailerField FieldOf(int start, int end) => new(LabelKind.Units, start, new TextRange(start, end));

    private bool NamesUnit(TrailerField field) =>
        ResponsibilityParser.Parse(source.Extract(field.Value.Start, field.Value.End)).Roles.Any(static r => r.Role is not null);

    // Each clause ends in what a unit does, or in a unit that shares what the next one does.
    private static bool IsPure(ReadOnlySpan<char> sentence)
    {
        bool acts = false;
        foreach (var range in sentence.SplitAny(',', ';'))
        {
            var clause = sentence[range].TrimEnd();
            acts |= TrailerLexicon.Endings.Ends(clause);
            if (!TrailerLexicon.Endings.Ends(clause) && !TrailerLexicon.Units.Ends(clause))
                return false;
        }

        return acts;
    }
}
