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

    // 你单位 is whom the letter is to, and no name; nor is 未达标的单位.
    private const string NoName = "你贵我的";

    // What tells the units before it to act.
    private static readonly WordSet Duties = new WordSet("要 应 应当 须 必须 需 需要 务必 负责 立即 抓紧 尽快 于20 在20 于1 于2 于3 于4 于5 于6 于7 于8 于9");

    // 区应急局 is a name.
    private static readonly WordSet NoDuties = new WordSet("应急 要素 须知 需求");

    // What a unit does that is named with its level, or as many: 区城管局完成摸排, 各村对农房逐户排查.
    private static readonly WordSet Deeds = new WordSet("完成 组织 开展 制定 落实 牵头 建立 派出 督促 集中 对 每月 每季度 每周 每年 每半年 每日 每天");

    // 县水利局组织不力 is what was found.
    private static readonly WordSet Failures = new WordSet("不 未 情况 较差 滞后 缓慢");

    // 由 names who acts; 责成 and 责令 name who is told to.
    private static readonly WordTable<bool> Leads = new(("由", true), ("责成 责令 请", false));

    // 街道综合执法队
    private static readonly WordSet Grounds = new WordSet("街道 社区 学校 医院 物业 园区 村");

    // 总务处, 保卫科: what a department of a school or company is for.
    private static readonly WordSet Services = new WordSet("总务 教务 政教 德育 后勤 保卫 安保 安全 基建 设备 生产 工程 人事 财务 行政 质检 仓储");

    private const int LongestService = 5;

    private static readonly SearchValues<char> Levels = SearchValues.Create(OrganizationWords.Levels + "街道、");

    private const char Each = '各';

    // 各级部门 names nobody.
    private static readonly WordSet AllLevels = new WordSet("各级 各部门 各项 各类 各种");

    // 督促责任单位立即整改 begins with what is done to them.
    private static readonly WordSet Doings = new WordSet("督促 联合 会同 协调 配合 指导 推动 加强 建立 完善 落实 针对 根据 按照 通过 要求 发挥 强化 压实 明确 依托 支持 鼓励 引导 帮助 动员 发动 组织各 组织相关 组织有关 组织企业 对各 对企业 对相关 对有关");

    private const int LongestPlace = 8;
    private const string NoPlace = "全本该整我";

    // 由包片单位县文广局督促: says what the unit is, and is no part of its name.
    private static readonly WordSet RoleNouns = new WordSet("包片单位 包联单位 责任单位 牵头单位 主管单位 主管部门 属地单位 监管单位 监管部门 行业部门 行业主管部门");

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
        if (Leading(text) is { Links.IsEmpty: false } leading)
            return leading;
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

        for (int stop = folded.IndexOf('。', StringComparison.Ordinal); stop >= 0 && stop + 1 < folded.Length; stop = folded.IndexOf('。', stop + 1))
        {
            if (Leading(text[(stop + 1)..Math.Min(text.Length, stop + 1 + LongestDay + LongestClause)]) is { Links.IsEmpty: false } later)
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
            if (Leading(text[start..Math.Min(text.Length, start + LongestDay + LongestClause)]) is { Links.IsEmpty: false } leading)
                return leading;
        }

        return ResponsibilityChain.Empty;
    }

    /// <summary>The units that a sentence begins with as those who are to act: 南县政府要于4月10日前报送整改方案; an empty chain where it does not.</summary>
    public static ResponsibilityChain Leading(string text)
    {
        string beginning = text[..Math.Min(text.Length, LongestDay + LongestClause)];
        string folded = TextFold.Fold(beginning);
        // 2024年10月底前,南县政府要将自验情况报送: the day may stand before the units.
        int comma = folded.IndexOf(',', StringComparison.Ordinal);
        bool isAfterDay = comma is > 2 and < LongestDay && folded[comma - 1] is '前' or '内' or '底' or '日' or '末' or '起';
        var first = Leading(beginning, folded);
        return first.Links.IsEmpty && isAfterDay ? Leading(beginning[(comma + 1)..], folded[(comma + 1)..]) : first;
    }

    private static ResponsibilityChain Leading(string text, string folded)
    {
        // 请区水务局: the name begins behind what leads it in.
        if (Leads.TryStart(folded, out _, out _) || Doings.Starts(folded))
            return ResponsibilityChain.Empty;
        for (int length = 2; length < folded.Length; length++)
        {
            length += LevelsLength(folded.AsSpan(length - 1));
            if (length >= folded.Length || ClauseEnds.Contains(folded[length - 1]) || NoName.Contains(folded[length - 1], StringComparison.Ordinal))
                break;
            var name = folded.AsSpan(0, length);
            if (Acts(name, folded.AsSpan(length)) && ((length > 2 && IsName(name)) || IsPlace(name)))
                return ResponsibilityParser.ReadTrailer(text[..length], "").Chain;
        }

        return ResponsibilityChain.Empty;
    }

    private static bool Acts(ReadOnlySpan<char> name, ReadOnlySpan<char> rest)
    {
        if (Duties.Starts(rest) && !NoDuties.Starts(rest))
            return true;
        if (rest[0] == ':')
            return OrganizationNames.BeginsUnit(name);
        bool isSure = OrganizationNames.IsNamed(name) || (name[0] == Each && !AllLevels.Starts(name));
        return isSure && Deeds.TryStart(rest, out int deed) && !Failures.Starts(rest[deed..]);
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
        clause = clause[RoleNouns.LengthAtStart(clause)..];
        if (clause.Length > 0 && NoName.Contains(clause[0], StringComparison.Ordinal))
            return ResponsibilityChain.Empty;
        var links = ResponsibilityParser.ReadTrailer($"由{clause}", "", isSentence: true).Chain.Links;
        if (links.IsEmpty && NameLength(clause) is > 0 and var length)
            links = [new ResponsibilityLink(ResponsibilityRole.Responsible, clause[..length])];
        int joined = links.Count == 1 ? clause.IndexOf(Joining, StringComparison.Ordinal) : -1;
        if (joined > 0 && clause[(joined + Joining.Length)..] is var rest && NameLength(rest) is > 0 and var width)
            links = links.Add(new ResponsibilityLink(ResponsibilityRole.Supporting, rest[..width]));
        return new ResponsibilityChain(links.Where(static link => link.Unit is not null).Select(static link => link.Role == ResponsibilityRole.Supervising
            ? new ResponsibilityLink(ResponsibilityRole.Responsible, link.Unit, link.IsCollective)
            : link).ToValueList());
    }

    // 环卫所|每天清扫: the shortest name that is one.
    private static int NameLength(string clause)
    {
        string folded = TextFold.Fold(clause);
        bool begins = OrganizationNames.LeadingLevel(folded) > 0 || DepartmentWords.FieldLength(folded) > 0 || Grounds.Starts(folded);
        int longest = begins ? LongestName : Services.Starts(folded) ? LongestService : 0;
        for (int length = 3; length <= Math.Min(folded.Length - 1, longest); length++)
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
