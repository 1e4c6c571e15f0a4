using System.Buffers;
using Rectify.Responsibility;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Responsibility;

/// <summary>Finds the verb of an item: the first that stands after the name of a unit, not inside it.</summary>
internal readonly struct VerbFinder(ClauseText text)
{
    private const int MostAdverbs = 4;
    private const int LongestName = 40;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;。\n");

    /// <summary>The verb of the item between two positions, or null.</summary>
    public VerbMatch? Find(int start, int end)
    {
        int from = start;
        while (RoleVerbLexicon.All.TryFind(text.Fold(from, end), out int at, out int length, out var verb))
        {
            if (Match(start, from + at, from + at + length, end, verb) is { } match)
                return match;
            from += at + 1;
        }

        return null;
    }

    private VerbMatch? Match(int start, int at, int verbEnd, int end, RoleVerb verb) => verb.Kind switch
    {
        VerbKind.Noun => null,
        VerbKind.Naming or VerbKind.Appointing or VerbKind.Obliging => MatchNoun(start, at, verbEnd, end, verb.Kind),
        _ => MatchVerb(start, at, verbEnd, end, verb),
    };

    private VerbMatch? MatchVerb(int start, int at, int verbEnd, int end, RoleVerb verb)
    {
        var rest = text.Fold(verbEnd, end);
        if (RoleVerbLexicon.RoleContinuations.Starts(rest) || (!verb.IsSure && IsPartOfName(rest)))
            return null;
        // 县农业农村局商县财政局; 商 is a part of many other words.
        if (verb is { Kind: VerbKind.Joining, IsSure: false } && !OrganizationNames.BeginsUnit(rest))
            return null;
        int subjectEnd = SubjectEnd(start, at);
        bool isPerson = verb is { Kind: VerbKind.Heading, Role: null };
        bool isSubject = subjectEnd == start ? verb.IsSure : isPerson || IsSubject(text.Fold(start, subjectEnd));
        if (!isSubject)
            return null;
        return verb.Kind switch
        {
            VerbKind.Joining => Join(verb, subjectEnd, verbEnd),
            VerbKind.Acting when RoleVerbLexicon.All.TryStart(rest, out int joining, out var next) && next.Kind == VerbKind.Joining => new VerbMatch(subjectEnd, verbEnd + joining, verb.Role ?? next.Role, ResponsibilityRole.Supporting),
            VerbKind.Heading => MatchHead(verb.Role, subjectEnd, verbEnd, end),
            _ => Precise(verb, subjectEnd, verbEnd, end),
        };
    }

    // 由市水务局会同市住建局、市财政局进行验收: what they do at last is the role of all, where it is not to act.
    private VerbMatch Join(RoleVerb verb, int subjectEnd, int verbEnd)
    {
        var rest = text.Fold(verbEnd, text.Length);
        int stop = rest.IndexOfAny(ClauseEnds);
        return RoleOfAll(stop < 0 ? rest : rest[..stop]) is (ResponsibilityRole.Accepting or ResponsibilityRole.Supervising) and var all
            ? new VerbMatch(subjectEnd, verbEnd, all, all)
            : new VerbMatch(subjectEnd, verbEnd, verb.Role, ResponsibilityRole.Supporting);
    }

    // What a list of units ends with: 市住建局、市财政局|验收.
    private static ResponsibilityRole? RoleOfAll(ReadOnlySpan<char> list)
    {
        if (!RoleVerbLexicon.All.TryFindLast(list, out int at, out int length, out var last) || at + length < list.Length)
            return null;
        var unit = list[(list[..at].LastIndexOf('、') + 1)..at];
        for (int i = 0; i < MostAdverbs; i++)
            unit = unit[..^LightLength(unit)];
        return unit.Length <= LongestName && OrganizationNames.IsUnit(unit) ? last.Role : null;
    }

    // 共同, 进行, 负责, 组织 before a verb say nothing of the role.
    private static int LightLength(ReadOnlySpan<char> words) => RoleVerbLexicon.Adverbs.LengthAtEnd(words) is > 0 and var adverb ? adverb
        : RoleVerbLexicon.All.TryEnd(words, out int length, out var verb) && verb is { Kind: VerbKind.Acting, Role: null } ? length : 0;

    // 市长任组长, and the body that may follow: 市长任组长的领导小组. A member may be a unit, a head is a person.
    private VerbMatch MatchHead(ResponsibilityRole? role, int subjectEnd, int verbEnd, int end)
    {
        bool hasBody = verbEnd < end && text.Folded[verbEnd] == '的';
        return hasBody
            ? new VerbMatch(subjectEnd, verbEnd + 1, role, ResponsibilityRole.Lead, IsPost: role is null)
            : new VerbMatch(subjectEnd, verbEnd, role, null, IsPost: role is null);
    }

    // 市环保局为牵头单位, 市长任总河长, 组长由市长担任, 牵头单位要
    private VerbMatch? MatchNoun(int start, int at, int verbEnd, int end, VerbKind kind)
    {
        var subject = text.Fold(start, at);
        if (kind == VerbKind.Obliging)
            return RoleLabels.TryReadRole(subject, out _) ? new VerbMatch(at, end, null, null) : null;
        if (!IsSubject(subject))
            return null;
        var noun = text.Fold(verbEnd, end);
        if (kind == VerbKind.Appointing)
            return noun.IsEmpty || PostLexicon.Posts.Ends(noun) ? new VerbMatch(at, end, null, null, IsPost: true) : null;
        noun = noun[(noun.LastIndexOf('的') + 1)..];
        return RoleLabels.TryRead(noun, out bool isPost, out var role) ? new VerbMatch(at, end, role, null, IsPost: isPost) : null;
    }

    // 市政府督查室 is a unit, 市政府督查 is not: the words go on to the ending of a name.
    private static bool IsPartOfName(ReadOnlySpan<char> rest) =>
        !rest.IsEmpty
        && (RoleVerbLexicon.NameContinuations.Contains(rest[0], StringComparison.Ordinal) || (OrganizationNames.IsUnit(rest) && !OrganizationNames.BeginsUnit(rest)));

    private int SubjectEnd(int start, int at)
    {
        // 县水利局:|负责河道清淤.
        int end = at > start && text.Folded[at - 1] == ':' ? at - 1 : at;
        for (int i = 0; i < MostAdverbs && end > start; i++)
        {
            int adverb = RoleVerbLexicon.Adverbs.LengthAtEnd(text.Fold(start, end));
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
        bool isTerritorial = verb.Kind == VerbKind.CarryingOut;
        for (int i = 0; i < MostAdverbs && verb.Role is null or ResponsibilityRole.Lead; i++)
        {
            // 督促 and 组织 may be adverbs, too.
            var next = ActingAtStart(text.Fold(after, end), out int length);
            if (next is null)
            {
                after += RoleVerbLexicon.Adverbs.LengthAtStart(text.Fold(after, end));
                next = ActingAtStart(text.Fold(after, end), out length);
            }

            if (next is null)
                break;
            if (verb.Role is null || next.Role == ResponsibilityRole.Accepting)
                verb = next;
            isTerritorial |= next.Kind == VerbKind.CarryingOut;
            after += length;
        }

        return new VerbMatch(subjectEnd, verbEnd, verb.Role ?? RoleOfObject(text.Fold(after, end)), null, isTerritorial);
    }

    // 负责整改工作的督导
    private static ResponsibilityRole? RoleOfObject(ReadOnlySpan<char> words) =>
        words.EndsWith("验收", StringComparison.Ordinal) ? ResponsibilityRole.Accepting
        : RoleVerbLexicon.FinalSupervision.Ends(words) ? ResponsibilityRole.Supervising
        : null;

    /// <summary>The verb of acting that a text begins with, or null.</summary>
    public static RoleVerb? ActingAtStart(ReadOnlySpan<char> text, out int length) =>
        RoleVerbLexicon.All.TryStart(text, out length, out var verb) && verb.Kind is VerbKind.Acting or VerbKind.CarryingOut ? verb : null;

    /// <summary>Whether words may be a unit, a post or a person of a unit, and no sentence that ends like one.</summary>
    public static bool IsSubject(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd('等');
        return (OrganizationNames.IsUnit(words) || PostLexicon.Posts.Ends(words) || PersonNames.TryCut(words, out _, out _)) && !IsProse(words);
    }

    /// <summary>Whether words are a part of a sentence, not a name.</summary>
    public static bool IsProse(ReadOnlySpan<char> words) =>
        words.Length > LongestName || ClauseLexicon.ProseWords.OccursIn(words)
        || (ClauseLexicon.ProseBeginnings.Starts(words) && !ClauseLexicon.NoProse.Starts(words));
}
