using System.Buffers;
using Rectify.Primitives;
using Rectify.Responsibility;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Responsibility;

/// <summary>Finds the units that the words of a measure name as those who do it: 由县住建局督促店主更换, 责成县住建局更换.</summary>
internal static class AgentClause
{
    private const int LongestClause = 60;
    private const int LongestName = 16;
    private const int LongestDay = 20;
    private const string Joining = "会同";

    // 你单位 is whom the letter is to, and no name; nor is 未达标的单位.
    private const string NoName = "你贵我的";

    private const int LongestService = 5;

    private static readonly SearchValues<char> Levels = SearchValues.Create(OrganizationLexicon.Levels + "街道、");

    private const char Each = '各';

    private const int LongestPlace = 8;
    private const string NoPlace = "全本该整我";

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;。:\n(");

    // A clause, a part of a sentence, a sentence.
    private static readonly SearchValues<char>[] SentenceMarks = [SearchValues.Create(",;。\n"), SearchValues.Create(";。\n"), SearchValues.Create("。\n")];

    /// <summary>The units, or an empty chain.</summary>
    /// <param name="text">The words of the measure.</param>
    /// <param name="day">Where its day stands in them; those who act by that day go before all others. -1 where it has none.</param>
    public static ResponsibilityChain Find(string text, int day)
    {
        string folded = TextFold.Fold(text);
        if (day >= 0 && LeadingAt(text, folded, day) is { Links.IsEmpty: false } dated)
            return dated;
        if (Leading(text, folded, 0) is { Links.IsEmpty: false } leading)
            return leading;
        for (int from = 0; AgentLexicon.Leads.TryFind(folded.AsSpan(from), out int at, out int length, out bool isAgent);)
        {
            at += from;
            from = at + length;
            if (isAgent ? !SentenceReader.IsAgent(folded, at) : at > 0 && !ClauseEnds.Contains(folded[at - 1]))
                continue;
            int end = folded.AsSpan(from).IndexOfAny(ClauseEnds);
            end = Math.Min(end < 0 ? folded.Length : from + end, from + LongestClause);
            var chain = Read(text[from..Math.Min(end, text.Length)]);
            if (!chain.Links.IsEmpty)
                return chain;
        }

        for (int stop = folded.IndexOf('。', StringComparison.Ordinal); stop >= 0 && stop + 1 < folded.Length; stop = folded.IndexOf('。', stop + 1))
        {
            if (Leading(text, folded, stop + 1) is { Links.IsEmpty: false } later)
                return later;
        }

        return ResponsibilityChain.Empty;
    }

    // The units before the day in its clause, else those that its sentence begins with.
    private static ResponsibilityChain LeadingAt(string text, string folded, int day)
    {
        foreach (var marks in SentenceMarks)
        {
            int start = folded.AsSpan(0, Math.Min(day, folded.Length)).LastIndexOfAny(marks) + 1;
            if (Leading(text, folded, start) is { Links.IsEmpty: false } leading)
                return leading;
        }

        return ResponsibilityChain.Empty;
    }

    /// <summary>The units that a sentence begins with as those who are to act: 南县政府要于4月10日前报送整改方案; an empty chain where it does not.</summary>
    public static ResponsibilityChain Leading(string text) => Leading(text, TextFold.Fold(text), 0);

    private static ResponsibilityChain Leading(string text, string folded, int start)
    {
        var words = folded.AsSpan(start, Math.Min(folded.Length - start, LongestDay + LongestClause));
        int units = LeadingLength(words);
        // 2024年10月底前,南县政府要将自验情况报送; 下一步,市城管局将…: the day may stand before the units.
        int comma = words.IndexOf(',');
        if (units == 0 && comma is > 1 and < LongestDay && AgentLexicon.LeadIns.Ends(words[..comma]))
            (start, units) = (start + comma + 1, LeadingLength(words[(comma + 1)..]));
        return units == 0 ? ResponsibilityChain.Empty : new ResponsibilityChain(UnitsOf(text.Substring(start, units), isSentence: false));
    }

    // How long the units are that words begin with as those who are to act; 0 where they do not.
    private static int LeadingLength(ReadOnlySpan<char> words)
    {
        // 请区水务局: the name begins behind what leads it in.
        if (AgentLexicon.Leads.TryStart(words, out _, out _) || AgentLexicon.Doings.Starts(words) || AgentLexicon.Addressees.Starts(words))
            return 0;
        for (int length = 2; length < words.Length; length++)
        {
            length += LevelsLength(words[(length - 1)..]);
            if (length >= words.Length || ClauseEnds.Contains(words[length - 1]) || NoName.Contains(words[length - 1], StringComparison.Ordinal))
                return 0;
            var name = words[..length];
            if (Acts(name, words[length..]) && ((length > 2 && IsName(name)) || IsPlace(name)))
                return length;
        }

        return 0;
    }

    private static bool Acts(ReadOnlySpan<char> name, ReadOnlySpan<char> rest)
    {
        if (AgentLexicon.Duties.Starts(rest) && !AgentLexicon.NoDuties.Starts(rest))
            return true;
        if (rest[0] == ':')
            return OrganizationNames.BeginsUnit(name);
        bool isSure = OrganizationNames.IsNamed(name) || (name[0] == Each && !AgentLexicon.AllLevels.Starts(name));
        return isSure && AgentLexicon.Deeds.TryStart(rest, out int deed) && !AgentLexicon.Failures.Starts(rest[deed..]);
    }

    // 各县(市、区): the bracket is part of the name.
    private static int LevelsLength(ReadOnlySpan<char> rest)
    {
        int close = rest[0] == '(' ? rest.IndexOf(')') : -1;
        return close > 0 && !rest[1..close].ContainsAnyExcept(Levels) ? close : 0;
    }

    // Who does the measure answers for it, also where the doing is that others are urged on.
    private static ResponsibilityChain Read(string clause)
    {
        clause = clause[AgentLexicon.RoleNouns.LengthAtStart(clause)..];
        if (clause.Length > 0 && NoName.Contains(clause[0], StringComparison.Ordinal))
            return ResponsibilityChain.Empty;
        var links = UnitsOf($"由{clause}", isSentence: true);
        if (links.IsEmpty && NameLength(clause) is > 0 and var length)
            links = [new ResponsibilityLink(ResponsibilityRole.Responsible, clause[..length])];
        int joined = links.Count == 1 ? clause.IndexOf(Joining, StringComparison.Ordinal) : -1;
        if (joined > 0 && clause[(joined + Joining.Length)..] is var rest && NameLength(rest) is > 0 and var width)
            links = links.Add(new ResponsibilityLink(ResponsibilityRole.Supporting, rest[..width]));
        return new ResponsibilityChain(links.Select(static link => link.Role == ResponsibilityRole.Supervising
            ? new ResponsibilityLink(ResponsibilityRole.Responsible, link.Unit, link.IsCollective)
            : link).ToValueList());
    }

    // A leader beside no unit does nothing himself.
    private static ValueList<ResponsibilityLink> UnitsOf(string words, bool isSentence) =>
        ResponsibilityParser.ReadTrailer(words, "", isSentence: isSentence).Chain.Links.Where(static link => link.Unit is not null).ToValueList();

    // 环卫所|每天清扫: the shortest name that is one.
    private static int NameLength(string clause)
    {
        string folded = TextFold.Fold(clause);
        bool begins = OrganizationNames.LeadingLevel(folded) > 0 || DepartmentNames.FieldLength(folded) > 0 || AgentLexicon.Grounds.Starts(folded);
        int longest = begins ? LongestName : AgentLexicon.Services.Starts(folded) ? LongestService : 0;
        for (int length = 3; length <= Math.Min(folded.Length - 1, longest); length++)
        {
            if (IsName(folded.AsSpan(0, length)) && !IsName(folded.AsSpan(0, length + 1)))
                return length;
        }

        return 0;
    }

    // 东县要于5月10日前…; 全县 is no place of its own.
    private static bool IsPlace(ReadOnlySpan<char> words) => words.Length <= LongestPlace && !NoPlace.Contains(words[0], StringComparison.Ordinal) && OrganizationNames.IsPlace(words);

    private static bool IsName(ReadOnlySpan<char> words) => OrganizationLexicon.Endings.Ends(words) || OrganizationLexicon.Seats.Ends(words) || OrganizationLexicon.CollectiveEndings.Ends(words);
}
