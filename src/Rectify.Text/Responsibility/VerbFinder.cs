using Rectify.Responsibility;

namespace Rectify.Text.Responsibility;

/// <summary>Finds the verb of an item: the first that stands after the name of a unit, not inside it.</summary>
internal readonly struct VerbFinder(ClauseText text)
{
    private const int MostAdverbs = 4;
    private const int LongestName = 40;

    /// <summary>The verb of the item between two positions, or null.</summary>
    public VerbMatch? Find(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            int next = text.Fold(i, end).IndexOfAny(RoleWords.VerbBeginnings);
            if (next < 0)
                return null;
            i += next;
            if (MatchAt(start, i, end) is { } match)
                return match;
        }

        return null;
    }

    private VerbMatch? MatchAt(int start, int at, int end)
    {
        var rest = text.Fold(at, end);
        var verb = RoleWords.VerbAtStart(rest);
        if (verb is null)
            return MatchNoun(start, at, end);
        if (RoleWords.NounEndings.Begins(rest[verb.Word.Length..]) || (!verb.IsSure && IsPartOfName(rest, verb.Word.Length)))
            return null;
        int subjectEnd = SubjectEnd(start, at);
        bool isSubject = subjectEnd == start ? verb.IsSure : verb is { IsHead: true, Role: null } || IsSubject(text.Fold(start, subjectEnd));
        if (!isSubject)
            return null;
        int verbEnd = at + verb.Word.Length;
        if (RoleWords.JoiningVerbs.Contains(verb.Word))
            return new VerbMatch(subjectEnd, verbEnd, verb.Role, ResponsibilityRole.Supporting);
        return verb.IsHead ? MatchHead(verb, subjectEnd, verbEnd, end) : Precise(verb, subjectEnd, verbEnd, end);
    }

    // 市长任组长, and the body that may follow: 市长任组长的领导小组. A member may be a unit, a head is a person.
    private VerbMatch MatchHead(RoleVerb verb, int subjectEnd, int verbEnd, int end)
    {
        bool hasBody = verbEnd < end && text.Folded[verbEnd] == '的';
        bool isPost = verb.Role is null;
        return hasBody
            ? new VerbMatch(subjectEnd, verbEnd + 1, verb.Role, ResponsibilityRole.Lead, IsPost: isPost)
            : new VerbMatch(subjectEnd, verbEnd, verb.Role, null, IsPost: isPost);
    }

    // 市环保局为牵头单位, 市长任总河长, 牵头单位要
    private VerbMatch? MatchNoun(int start, int at, int end)
    {
        char c = text.Folded[at];
        var subject = text.Fold(start, at);
        if (RoleWords.Modals.Contains(c, StringComparison.Ordinal))
            return RoleWords.IsLabel(subject, out bool isPerson, out _) && !isPerson ? new VerbMatch(at, end, null, null) : null;
        if (c is not ('为' or '是' or '任') || !IsSubject(subject))
            return null;
        var noun = text.Fold(at + 1, end);
        if (c == '任')
            return PostWords.Posts.Ends(noun) ? new VerbMatch(at, end, null, null, IsPost: true) : null;
        noun = noun[(noun.LastIndexOf('的') + 1)..];
        return RoleWords.IsLabel(noun, out bool isPost, out var role) ? new VerbMatch(at, end, role, null, IsPost: isPost) : null;
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

    // 负责督导, 按职责分工负责, 负责落实: the verbs that follow make the first one precise.
    private VerbMatch Precise(RoleVerb verb, int subjectEnd, int verbEnd, int end)
    {
        int after = verbEnd;
        bool isTerritorial = RoleWords.TerritorialVerbs.Contains(verb.Word);
        for (int i = 0; i < MostAdverbs && verb.Role is null or ResponsibilityRole.Lead; i++)
        {
            after += RoleWords.Adverbs.LengthAtStart(text.Fold(after, end));
            var next = RoleWords.VerbAtStart(text.Fold(after, end));
            if (next is null)
                break;
            if (verb.Role is null || next.Role == ResponsibilityRole.Accepting)
                verb = next;
            isTerritorial |= RoleWords.TerritorialVerbs.Contains(next.Word);
            after += next.Word.Length;
        }

        return new VerbMatch(subjectEnd, verbEnd, verb.Role ?? RoleWords.RoleAtEnd(text.Fold(after, end)), null, isTerritorial);
    }

    /// <summary>Whether words may be a unit or a post, and no sentence that ends like one.</summary>
    public static bool IsSubject(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd('等');
        return (UnitNames.IsUnit(words) || PostWords.Posts.Ends(words)) && !IsProse(words);
    }

    /// <summary>Whether words are a part of a sentence, not a name.</summary>
    public static bool IsProse(ReadOnlySpan<char> words) =>
        words.Length > LongestName || RoleWords.ProseBeginnings.Begins(words) || words.ContainsAny(RoleWords.ProseWords);
}
