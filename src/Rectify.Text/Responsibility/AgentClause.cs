using System.Buffers;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Text.Responsibility;

/// <summary>Finds the units that the words of a measure name as those who do it: 由县住建局督促店主更换, 责成县住建局更换.</summary>
internal static class AgentClause
{
    private const int LongestClause = 60;
    private const int LongestName = 16;
    private const int LongestDay = 20;
    private const string Joining = "会同";

    // 你单位 is whom the letter is to, and no name.
    private const string Addressee = "你贵我";

    // What tells the units before it to act.
    private static readonly WordSet Duties = new WordSet("要 应 应当 须 必须 需 需要 务必 负责 于20 在20 于1 于2 于3 于4 于5 于6 于7 于8 于9");

    // What a unit does that is named with its level: 区城管局完成摸排.
    private static readonly WordSet Deeds = new WordSet("完成 组织 开展 制定 落实 牵头 建立 派出 督促");

    // 县水利局组织不力 is what was found.
    private static readonly WordSet Failures = new WordSet("不 未 情况 较差 滞后 缓慢");

    // 由 names who acts; 责成 and 责令 name who is told to.
    private static readonly WordTable<bool> Leads = new(("由", true), ("责成 责令 请", false));

    // 街道综合执法队
    private static readonly WordSet Grounds = new WordSet("街道 社区 学校 医院 物业 园区 村");

    private const int LongestPlace = 8;
    private const string NoPlace = "全本该整我";

    // 由包片单位县文广局督促: says what the unit is, and is no part of its name.
    private static readonly WordSet RoleNouns = new WordSet("包片单位 包联单位 责任单位 牵头单位 主管单位 主管部门 属地单位 监管单位 监管部门 行业部门 行业主管部门");

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;。:\n(");

    /// <summary>The units, or an empty chain.</summary>
    public static ResponsibilityChain Find(string text)
    {
        if (Leading(text) is { Links.IsEmpty: false } leading)
            return leading;
        string folded = TextFold.Fold(text);
        for (int from = 0; Leads.TryFind(folded.AsSpan(from), out int at, out int length, out bool isAgent);)
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

        return ResponsibilityChain.Empty;
    }

    /// <summary>The units that a sentence begins with as those who are to act: 南县政府要于4月10日前报送整改方案; an empty chain where it does not.</summary>
    public static ResponsibilityChain Leading(string text)
    {
        string folded = TextFold.Fold(text);
        // 2024年10月底前,南县政府要将自验情况报送: the day may stand before the units.
        int comma = folded.IndexOf(',', StringComparison.Ordinal);
        bool isAfterDay = comma is > 2 and < LongestDay && folded[comma - 1] is '前' or '内' or '底' or '日' or '末';
        var first = Leading(text, folded);
        return first.Links.IsEmpty && isAfterDay ? Leading(text[(comma + 1)..], folded[(comma + 1)..]) : first;
    }

    private static ResponsibilityChain Leading(string text, string folded)
    {
        for (int length = 2; length <= Math.Min(folded.Length - 1, LongestClause); length++)
        {
            length += KindsLength(folded.AsSpan(length - 1));
            if (length == folded.Length || ClauseEnds.Contains(folded[length - 1]) || Addressee.Contains(folded[length - 1], StringComparison.Ordinal))
                break;
            var name = folded.AsSpan(0, length);
            var rest = folded.AsSpan(length);
            bool acts = Duties.Starts(rest) || (rest[0] == ':' && OrganizationNames.BeginsUnit(name)) || (Deeds.TryStart(rest, out int deed) && !Failures.Starts(rest[deed..]) && OrganizationNames.IsNamed(name) && !Leads.TryStart(name, out _, out _));
            if (acts && ((length > 2 && IsName(name)) || IsPlace(name)))
                return ResponsibilityParser.ReadTrailer(text[..length], "").Chain;
        }

        return ResponsibilityChain.Empty;
    }

    // 各县|(市、区)要于6月底前完成
    private static int KindsLength(ReadOnlySpan<char> words) => words is ['(', _, ')', ..] ? 2 : words is ['(', _, '、', _, ')', ..] ? 4 : 0;

    // Who does the measure answers for it, also where the doing is that others are urged on.
    private static ResponsibilityChain Read(string clause)
    {
        clause = clause[RoleNouns.LengthAtStart(clause)..];
        var links = ResponsibilityParser.ReadTrailer($"由{clause}", "", isSentence: true).Chain.Links;
        if (links.IsEmpty && NameLength(clause) is > 0 and var length)
            links = [new ResponsibilityLink(ResponsibilityRole.Responsible, clause[..length])];
        int joined = links.Count == 1 ? clause.IndexOf(Joining, StringComparison.Ordinal) : -1;
        if (joined > 0 && clause[(joined + Joining.Length)..] is var rest && NameLength(rest) is > 0 and var width)
            links = links.Add(new ResponsibilityLink(ResponsibilityRole.Supporting, rest[..width]));
        return new ResponsibilityChain(links.Select(static link => link.Role == ResponsibilityRole.Supervising
            ? new ResponsibilityLink(ResponsibilityRole.Responsible, link.Unit, link.IsCollective)
            : link).ToValueList());
    }

    // 环卫所|每天清扫: the shortest name that is one.
    private static int NameLength(string clause)
    {
        string folded = TextFold.Fold(clause);
        bool begins = OrganizationNames.LeadingLevel(folded) > 0 || DepartmentWords.FieldLength(folded) > 0 || Grounds.Starts(folded);
        for (int length = 3; begins && length <= Math.Min(folded.Length - 1, LongestName); length++)
        {
            if (IsName(folded.AsSpan(0, length)) && !IsName(folded.AsSpan(0, length + 1)))
                return length;
        }

        return 0;
    }

    // 东县要于5月10日前…; 全县 is no place of its own.
    private static bool IsPlace(ReadOnlySpan<char> words) => words.Length <= LongestPlace && !NoPlace.Contains(words[0], StringComparison.Ordinal) && OrganizationNames.IsPlace(words);

    private static bool IsName(ReadOnlySpan<char> words) => OrganizationWords.Endings.Ends(words) || OrganizationWords.Seats.Ends(words) || OrganizationWords.CollectiveEndings.Ends(words);
}
