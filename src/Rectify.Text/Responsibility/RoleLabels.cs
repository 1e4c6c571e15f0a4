using Rectify.Responsibility;

namespace Rectify.Text.Responsibility;

/// <summary>The labels that give units their roles, 牵头单位 or 责任人, known by the words that they are made of.</summary>
internal static class RoleLabels
{
    private const int Longest = 14;

    /// <summary>What a label ends with whose content is the time limit.</summary>
    public static readonly WordSet TimeEndings = new WordSet("时限 时间 期限 时间节点 完成时间");

    /// <summary>The first words of labels, before which a space separates and does not pad.</summary>
    public static readonly WordSet Beginnings = new WordSet(
        "牵头 责任 主责 配合 协同 协办 协助 参与 参加 督导 督办 督查 监督 监管 指导 验收 销号 属地 主体责任 主要责任 主办 承办 整改责任 整改单位 整改时限 整改目标 整改措施 完成时限 完成时间 时限 " +
        "分管领导 包案领导 包保领导 市级领导 落实单位 实施单位 组长 副组长 总指挥 成员 负责人: 负责同志: 各牵头 各责任 各配合 第一责任 包保 包案 联系人 联系电话 联系方式 电话 手机 备注");

    private static readonly WordSet Endings = new WordSet("单位 部门 企业 处室 科室 股室 班组 车间 主体 机构 地区 学校 乡镇 镇街 街道 社区 村 成员 人 领导 组长 副组长 同志 总指挥 副总指挥 人员");
    private static readonly WordSet PersonEndings = new WordSet("责任人 负责人 第一责任人 领导 组长 副组长 同志 总指挥 副总指挥 责任人员 负责同志 整改人 经办人 承办人 包保人 包案人 督办人 复查人 验收人 监督人");
    private static readonly WordSet LeaderEndings = new WordSet("领导 领导同志");
    private static readonly WordSet UnitLabels = new("责任单位 责任部门 整改责任单位 整改责任部门 整改单位 牵头单位 牵头部门 责任科室 责任处室 责任股室");
    // What stands after a label that no unit follows at once: 牵头单位为.
    private const string NoUnits = "为是及和与或要应须需的主分按";

    private static readonly WordSet Unmarked = new("牵头单位 牵头部门 配合单位 配合部门 责任单位 责任部门 协办单位 主办单位 承办单位 督导单位 验收单位 参与单位");
    private static readonly WordSet Bare = new WordSet("牵头 配合 负责 责任 参与 协助 督导 督办 监督 验收 落实 属地 属地政府 主体责任 监管责任 属地责任 牵头负责 配合落实 责任落实 企业主体责任 部门监管责任 行业监管责任 属地监管责任 属地管理责任");

    // The first line with a word that stands in a label tells its role: 配合责任单位 supports.
    private static readonly (WordSet Words, ResponsibilityRole Role)[] Roles =
    [
        (new WordSet("验收 销号 核查 复查 复核"), ResponsibilityRole.Accepting),
        (new WordSet("督 监管 指导"), ResponsibilityRole.Supervising),
        (new WordSet("配合 协 会办 会同 参与 参加 支持 成员 其他责任"), ResponsibilityRole.Supporting),
        (new WordSet("牵头 主办 主要责任 第一责任 主责 总责"), ResponsibilityRole.Lead),
        (new WordSet("属地"), ResponsibilityRole.Territorial),
        (new WordSet("责任 负责 承办 承担 主管 整改单位 整改主体 落实 被审计 被巡视 被巡察 被督察 实施单位 实施主体 执行单位 主体单位 业主单位 包保 包案 包联"), ResponsibilityRole.Responsible),
    ];

    /// <summary>Whether words are a label; then whether its content are persons or posts, and the role of its units. Leaders (责任领导) oversee, other persons answer for units.</summary>
    public static bool TryRead(ReadOnlySpan<char> words, out bool isPrincipal, out ResponsibilityRole role)
    {
        role = ResponsibilityRole.Responsible;
        isPrincipal = false;
        if (words.Length > Longest || words.ContainsAny(',', ';', '、'))
            return false;
        if (!Endings.Ends(words) && !Bare.Contains(words))
            return false;
        isPrincipal = PersonEndings.Ends(words) && words.IndexOf("单位", StringComparison.Ordinal) < 0;
        if (isPrincipal && LeaderEndings.Ends(words))
            role = ResponsibilityRole.Overseeing;
        return isPrincipal || TryFindRole(words, out role);
    }

    /// <summary>Whether words are one label for the units and for the persons who answer for them: 责任单位及责任人, 责任部门/责任人.</summary>
    public static bool IsOfUnitsAndPersons(ReadOnlySpan<char> words)
    {
        int sign = words.IndexOfAny('及', '和', '/');
        return sign > 0 && UnitLabels.Contains(words[..sign]) && PersonEndings.Contains(words[(sign + 1)..]);
    }

    /// <summary>Whether words end with the label of units.</summary>
    public static bool IsUnitLabel(ReadOnlySpan<char> words) => UnitLabels.Ends(words);

    /// <summary>Whether words are a label whose content are persons, and no post: 责任人, 包保领导.</summary>
    public static bool IsOfPersons(ReadOnlySpan<char> words) => Beginnings.Starts(words) && PersonEndings.Ends(words) && TryRead(words, out bool isPrincipal, out _) && isPrincipal;

    /// <summary>Whether words are the label of the persons who answer for units.</summary>
    public static bool IsPersonLabel(ReadOnlySpan<char> words) => PersonEndings.Contains(words);

    /// <summary>The length of a label that a unit follows without a mark between them: 牵头单位市水务局; 0 where there is none.</summary>
    public static int UnmarkedLength(ReadOnlySpan<char> words)
    {
        int length = Unmarked.LengthAtStart(words);
        return length > 0 && length < words.Length && char.IsLetter(words[length]) && !NoUnits.Contains(words[length], StringComparison.Ordinal) && OrganizationNames.BeginsUnit(words[length..]) && !PostWords.Posts.Ends(words) ? length : 0;
    }

    /// <summary>Whether words are the label of units with a role.</summary>
    public static bool TryReadRole(ReadOnlySpan<char> words, out ResponsibilityRole role) =>
        TryRead(words, out bool isPrincipal, out role) && !isPrincipal;

    /// <summary>Whether words only mark a role after a name, 市环保局(牵头); then the role, or null where the mark leaves it open.</summary>
    public static bool IsMark(ReadOnlySpan<char> words, out ResponsibilityRole? role)
    {
        role = null;
        if (RoleVerbs.ActingAtStart(words, out int length) is { } verb && length == words.Length)
        {
            role = verb.Role;
            return true;
        }

        if (!TryRead(words, out bool isPrincipal, out var labelRole))
            return false;
        role = isPrincipal ? null : labelRole;
        return true;
    }

    private static bool TryFindRole(ReadOnlySpan<char> label, out ResponsibilityRole role)
    {
        foreach (var (words, wordRole) in Roles)
        {
            role = wordRole;
            if (words.OccursIn(label))
                return true;
        }

        role = default;
        return false;
    }
}
