using Rectify.Responsibility;

namespace Rectify.Text.Responsibility;

/// <summary>Finds the verb of an item: the first that stands after the name of a unit, not inside it.</summary>
internal readonly struct VerbFinder(ClauseText text)
{
    private const int MostAdverbs = 4;

    /// <summary>The verb of the item between two positions, or null.</summary>
    public VerbMatch? Find(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (MatchAt(start, i, end) is { } match)
                return match;
        }

        return null;
    }

    private VerbMatch? MatchAt(int start, int at, int end)
    {
        var rest = text.Fold(at, end);
        if (rest[0] == '为')
            return MatchLabel(start, at, end);
        var verb = RoleWords.VerbAtStart(rest);
        if (verb is null || (!verb.IsSure && IsPartOfName(rest, verb.Word.Length)))
            return null;
        int subjectEnd = SubjectEnd(start, at);
        if (subjectEnd > start && !EndsLikeUnits(text.Fold(start, subjectEnd)))
            return null;
        int verbEnd = at + verb.Word.Length;
        if (RoleWords.JoiningVerbs.Contains(verb.Word))
            return new VerbMatch(subjectEnd, verbEnd, verb.Role, ResponsibilityRole.Supporting);
        return verb.IsHead && verbEnd < end && text.Folded[verbEnd] == '的'
            ? new VerbMatch(subjectEnd, verbEnd + 1, verb.Role, ResponsibilityRole.Lead)
            : new VerbMatch(subjectEnd, verbEnd, RoleOf(verb, verbEnd, end), null);
    }

    // 市环保局为牵头单位
    private VerbMatch? MatchLabel(int start, int at, int end)
    {
        bool isLabel = RoleWords.IsLabel(text.Fold(at + 1, end), out _, out var role);
        return isLabel && at > start && EndsLikeUnits(text.Fold(start, at)) ? new VerbMatch(at, end, role, null) : null;
    }

    // 市政府督查室 is a unit, 市政府督查 is not: the words go on to the ending of a name.
    private static bool IsPartOfName(ReadOnlySpan<char> rest, int verb)
    {
        if (rest.Length == verb)
            return false;
        var after = rest[verb..];
        return RoleWords.NameEndings.Contains(after[0], StringComparison.Ordinal)
            || (UnitNames.IsUnit(after) && !UnitNames.BeginsUnit(after));
    }

    private int SubjectEnd(int start, int at)
    {
        int end = at;
        for (int i = 0; i < MostAdverbs && end > start; i++)
        {
            int adverb = RoleWords.Adverbs.LengthAtEnd(text.Fold(start, end));
            if (adverb == 0)
                break;
            end -= adverb;
        }

        return end;
    }

    private ResponsibilityRole? RoleOf(RoleVerb verb, int after, int end)
    {
        for (int i = 0; i < MostAdverbs && verb.Role is null or ResponsibilityRole.Lead; i++)
        {
            after += RoleWords.Adverbs.LengthAtStart(text.Fold(after, end));
            var next = RoleWords.VerbAtStart(text.Fold(after, end));
            if (next is null)
                break;
            if (verb.Role is null || next.Role == ResponsibilityRole.Accepting)
                verb = next;
            after += next.Word.Length;
        }

        return verb.Role ?? RoleWords.RoleAtEnd(text.Fold(after, end));
    }

    /// <summary>Whether words end like a list of units or posts does.</summary>
    public static bool EndsLikeUnits(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd('等');
        return UnitNames.IsUnit(words) || PostWords.Posts.Ends(words);
    }
}
