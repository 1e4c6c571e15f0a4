using System.Buffers;
using System.Collections.Frozen;
using Rectify.Responsibility;

namespace Rectify.Text.Responsibility;

/// <summary>The words that give units their roles: verbs (牵头) and labels (牵头单位). Data, and the lookups over it.</summary>
internal static class RoleWords
{
    private const int LongestLabel = 14;

    /// <summary>Words between a list of units and its verb.</summary>
    public static readonly WordTable Adverbs = WordTable.Of(
        "共同 分别 具体 全面 统一 密切 积极 认真 切实 主要 总 一并 均 均需 均须 均应 要 应 应当 需 须 也 并 直接 各自 依法 严格 全力 主动 负 抓好 做好 搞好 加强 进行 一起 联合 会商 同步 同时 必须 继续 予以 为主 给予 一同 协调 立即 亲自 会商后 研究后 审核后 结合职责 根据职责 依据职责 依职责 按各自职责 组织 督促");

    /// <summary>Words before a list of units.</summary>
    public static readonly WordTable Openings = WordTable.Of("以 并 请 其中");

    /// <summary>Words that begin a sentence of prose and no unit.</summary>
    public static readonly WordTable ProseBeginnings = WordTable.Of(
        "加强 加快 加大 强化 严格 严厉 严肃 切实 坚持 坚决 认真 落实 开展 推进 推动 推行 建立 健全 完善 实施 实行 采取 制定 形成 自觉 接受 科学 划定 对 按照 根据 结合 为 持续 进一步 全面 深入 积极 主动 充分 " +
        "逐步 逐一 逐个 依法 有效 实现 确保 做好 抓好 抓 定期 及时 按 将 把 在 向 不断 大力 着力 提升 提高 优化 明确 整改到位 建账 挂账 专案 跟踪 完成 规范 促进 发挥 鼓励 引导 打造 构建 贯彻 围绕 针对 通过 " +
        "杜绝 严禁 禁止 聚焦 突出 压实 层层 牢固 树立 履行 增强 扎实 统筹推进 组织开展 力争 力求 尽快 立即 是 有 无 不 并 同时 其中 例如 包括 涉及");

    /// <summary>Words that stand in a sentence of prose and in no unit's name.</summary>
    public static readonly SearchValues<string> ProseWords = SearchValues.Create(
        ["成立", "设立", "均", "关于", "《", "》", "“", "”", "贯彻", "健全", "要求", "应当", "必须", "进行", "以及时"], StringComparison.Ordinal);

    /// <summary>What follows 由 where it names no agent: 由于.</summary>
    public const string AfterNoAgent = "于此来";

    /// <summary>What stands before 以 where the heads of a new body follow: 成立以市长为组长的.</summary>
    public const string BeforeHeads = "立了建";

    /// <summary>What stands before 由 where it names no agent: 自由, 理由.</summary>
    public const string BeforeNoAgent = "自理经缘";

    /// <summary>What follows a word that is no verb but the beginning of a unit's name: 督查室, 监督局, 落实办.</summary>
    public const string NameEndings = "室组办局处队部站所科院委庭专领工总中管";

    /// <summary>Words that make a bracket a clause of its own: (市环保局牵头,市水务局配合).</summary>
    public static readonly WordTable ClauseWords = WordTable.Of("牵头 配合 负责 参与 协助 会同 按职责 按照职责 责任单位");

    /// <summary>Words that do so at the end of a bracket: (各县区政府落实).</summary>
    public static readonly WordTable ClauseEndings = WordTable.Of("落实 督导 监督 指导 验收 实施 整改 办理 执行");

    /// <summary>Labels whose content is the time limit.</summary>
    public static readonly WordTable TimeLabels = WordTable.Of("时限 时间 期限 时间节点 完成时间");

    /// <summary>The first words of labels, before which a space separates and does not pad.</summary>
    public static readonly WordTable LabelBeginnings = WordTable.Of(
        "牵头 责任 主责 配合 协同 协办 协助 参与 参加 督导 督办 督查 监督 监管 指导 验收 销号 属地 主体责任 主要责任 主办 承办 整改责任 整改单位 整改时限 整改目标 整改措施 完成时限 完成时间 时限 分管领导 包案领导 包保领导 市级领导 落实单位 实施单位 组长 副组长 总指挥 成员 各牵头 各责任 各配合 第一责任");

    /// <summary>Words that say that a rule holds for what follows: 以下均需各县区落实,不再列出.</summary>
    public static readonly WordTable StandingBeginnings = WordTable.Of("以下 下列 本方案各项 各项任务 各项工作 其他各项 上述及以下");

    /// <summary>Words that end such a rule.</summary>
    private static readonly string[] StandingMarks = ["不再列出", "不再逐一", "不再重复", "不再赘述", "不再一一", "不再单独", "不另列出", "不再标注", "不再注明", "下同"];

    /// <summary>Words between the subject of such a rule and the units that it binds.</summary>
    public static readonly string[] StandingLinks = ["均需要", "均需", "均须", "均应由", "均应", "均由", "都需", "都由", "需由", "需", "须由", "由"];

    private const string LabelEndings = "单位 部门 处室 科室 主体 机构 地区 人 领导 组长 副组长 同志 总指挥 副总指挥 人员";

    /// <summary>What follows a verb in the name of a role: 牵头单位.</summary>
    public static readonly WordTable NounEndings = WordTable.Of("单位 部门 领导 处室 人员 责任单位 责任部门");

    /// <summary>What follows a role that is itself the subject of a duty: 牵头单位要.</summary>
    public const string Modals = "要应须需";

    /// <summary>What stands before a time limit inside a clause and goes with it.</summary>
    public static readonly WordTable TimeLeads = WordTable.Of("于 在 到 自 从 力争 确保 务必 要求");

    /// <summary>Verbs of carrying a measure out, which a place does in its own territory.</summary>
    public static readonly WordTable TerritorialVerbs = WordTable.Of("落实 实施 执行 整改");

    /// <summary>Verbs after which the units that help are named.</summary>
    public static readonly WordTable JoiningVerbs = WordTable.Of("会同 协同 联合");

    private static readonly WordTable NounsLikeVerbs = WordTable.Of("负责人 负责同志 分工方案 组织部 落实情况 整改方案 整改情况 整改任务 整改措施 整改工作 监督责任 监管责任 落实责任");
    private static readonly WordTable FinalSupervision = WordTable.Of("督导 督查 督察 督办 监督 监督检查 督导检查");
    private static readonly WordTable BareLabels = WordTable.Of("牵头 配合 负责 责任 参与 协助 督导 督办 监督 验收 落实 属地 主体责任 监管责任 属地责任 牵头负责 配合落实 责任落实");
    private static readonly WordTable Labels = WordTable.Of(LabelEndings);
    private static readonly WordTable PersonLabels = WordTable.Of("责任人 负责人 第一责任人 领导 组长 副组长 同志 总指挥 副总指挥 责任人员 负责同志");

    // The first pair whose word stands in a label tells its role.
    private static readonly (string Word, ResponsibilityRole Role)[] LabelRoles =
    [
        ("验收", ResponsibilityRole.Accepting), ("销号", ResponsibilityRole.Accepting), ("核查", ResponsibilityRole.Accepting),
        ("督", ResponsibilityRole.Supervising), ("监管", ResponsibilityRole.Supervising), ("指导", ResponsibilityRole.Supervising),
        ("配合", ResponsibilityRole.Supporting), ("协", ResponsibilityRole.Supporting), ("参与", ResponsibilityRole.Supporting),
        ("参加", ResponsibilityRole.Supporting), ("支持", ResponsibilityRole.Supporting), ("成员", ResponsibilityRole.Supporting), ("其他责任", ResponsibilityRole.Supporting),
        ("牵头", ResponsibilityRole.Lead), ("主办", ResponsibilityRole.Lead), ("主要责任", ResponsibilityRole.Lead), ("主责", ResponsibilityRole.Lead), ("总责", ResponsibilityRole.Lead),
        ("属地", ResponsibilityRole.Territorial),
        ("责任", ResponsibilityRole.Responsible), ("负责", ResponsibilityRole.Responsible), ("承办", ResponsibilityRole.Responsible), ("承担", ResponsibilityRole.Responsible),
        ("整改单位", ResponsibilityRole.Responsible), ("整改主体", ResponsibilityRole.Responsible), ("落实单位", ResponsibilityRole.Responsible), ("落实部门", ResponsibilityRole.Responsible),
        ("实施单位", ResponsibilityRole.Responsible), ("实施主体", ResponsibilityRole.Responsible), ("执行单位", ResponsibilityRole.Responsible), ("主管", ResponsibilityRole.Responsible),
    ];

    private static readonly FrozenDictionary<char, RoleVerb[]> Verbs = new RoleVerb[]
        {
            new("牵头", ResponsibilityRole.Lead, true), new("主办", ResponsibilityRole.Lead, true), new("主抓", ResponsibilityRole.Lead, true),
            new("抓总", ResponsibilityRole.Lead, true), new("统筹", ResponsibilityRole.Lead, false), new("召集", ResponsibilityRole.Lead, true),
            new("主持", ResponsibilityRole.Lead, true), new("指定", ResponsibilityRole.Lead, false), new("会同", ResponsibilityRole.Lead, true),
            new("配合", ResponsibilityRole.Supporting, true), new("参与", ResponsibilityRole.Supporting, true), new("参加", ResponsibilityRole.Supporting, true),
            new("协助", ResponsibilityRole.Supporting, true), new("协同", ResponsibilityRole.Supporting, true), new("协办", ResponsibilityRole.Supporting, true),
            new("支持", ResponsibilityRole.Supporting, false), new("协作", ResponsibilityRole.Supporting, false),
            new("督导", ResponsibilityRole.Supervising, false), new("督办", ResponsibilityRole.Supervising, false), new("督促", ResponsibilityRole.Supervising, true),
            new("监督", ResponsibilityRole.Supervising, false), new("督查", ResponsibilityRole.Supervising, false), new("督察", ResponsibilityRole.Supervising, false),
            new("指导", ResponsibilityRole.Supervising, false), new("监管", ResponsibilityRole.Supervising, false), new("跟踪", ResponsibilityRole.Supervising, true),
            new("验收", ResponsibilityRole.Accepting, true), new("核查", ResponsibilityRole.Accepting, false), new("核验", ResponsibilityRole.Accepting, true),
            new("复核", ResponsibilityRole.Accepting, true), new("组织验收", ResponsibilityRole.Accepting, true),
            new("任组长", null, true, true), new("任双组长", null, true, true), new("担任组长", null, true, true),
            new("任副组长", null, true, true), new("担任副组长", null, true, true), new("任总指挥", null, true, true),
            new("为组长", null, true, true), new("为副组长", null, true, true), new("为成员", ResponsibilityRole.Supporting, true, true), new("任成员", ResponsibilityRole.Supporting, true, true),
            new("包案", null, true), new("挂帅", ResponsibilityRole.Lead, true), new("负总责", ResponsibilityRole.Lead, true), new("负主责", ResponsibilityRole.Lead, true), new("负全责", null, true), new("负主体责任", null, true), new("承担主体责任", null, true), new("负属地责任", ResponsibilityRole.Territorial, true),
            new("承担属地责任", ResponsibilityRole.Territorial, true), new("负监管责任", ResponsibilityRole.Supervising, true), new("承担监管责任", ResponsibilityRole.Supervising, true),
            new("负牵头责任", ResponsibilityRole.Lead, true), new("承担牵头责任", ResponsibilityRole.Lead, true), new("抓", null, true),
            new("负责", null, true), new("按职责", null, true), new("按照职责", null, true), new("按分工", null, true), new("按照分工", null, true), new("按各自职责", null, true),
            new("按照各自职责", null, true), new("依职责", null, true), new("依据职责", null, true), new("根据职责", null, true), new("根据各自职责", null, true), new("依据各自职责", null, true),
            new("按责任分工", null, true), new("按任务分工", null, true), new("职责分工", null, true), new("分工", null, true), new("各负其责", null, true), new("落实", null, false),
            new("实施", null, false), new("组织", null, false), new("承担", null, true), new("承办", null, true), new("完成", null, true), new("执行", null, false),
            new("开展", null, true), new("推进", null, false), new("推动", null, false), new("制定", null, true), new("编制", null, false), new("建立", null, true),
            new("抓好", null, true), new("做好", null, true), new("办理", null, false), new("整改", null, false), new("包保", null, true), new("治理", null, false),
        }
        .GroupBy(static verb => verb.Word[0])
        .ToFrozenDictionary(static group => group.Key, static group => group.OrderByDescending(static verb => verb.Word.Length).ToArray());

    /// <summary>Whether words say that a rule holds for what follows.</summary>
    public static bool IsStandingMark(ReadOnlySpan<char> words)
    {
        if (words.IndexOfAny('不', '下') < 0)
            return false;
        foreach (string mark in StandingMarks)
        {
            if (words.IndexOf(mark, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Every character that a verb begins with.</summary>
    public static readonly SearchValues<char> VerbBeginnings = SearchValues.Create(['为', '是', '任', .. Modals, .. Verbs.Keys]);

    /// <summary>The role of a verb that ends a text, 负责整改工作的督导; null where there is none.</summary>
    public static ResponsibilityRole? RoleAtEnd(ReadOnlySpan<char> text) =>
        text.EndsWith("验收", StringComparison.Ordinal) ? ResponsibilityRole.Accepting
        : FinalSupervision.Ends(text) ? ResponsibilityRole.Supervising
        : null;

    /// <summary>The verb at the beginning of a text, or null.</summary>
    public static RoleVerb? VerbAtStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !Verbs.TryGetValue(text[0], out var verbs) || NounsLikeVerbs.Begins(text))
            return null;
        foreach (var verb in verbs)
        {
            if (text.StartsWith(verb.Word, StringComparison.Ordinal))
                return verb;
        }

        return null;
    }

    /// <summary>Whether words only mark a role after a name, 市环保局(牵头); then the role.</summary>
    public static bool IsMark(ReadOnlySpan<char> words, out ResponsibilityRole? role)
    {
        var verb = VerbAtStart(words);
        if (verb?.Word.Length == words.Length)
        {
            role = verb.Role;
            return true;
        }

        bool isLabel = IsLabel(words, out bool isPrincipal, out var labelRole);
        role = isLabel && !isPrincipal ? labelRole : null;
        return isLabel;
    }

    /// <summary>Whether words are a label of a role, 牵头单位 or 责任人; then what its content is.</summary>
    public static bool IsLabel(ReadOnlySpan<char> words, out bool isPrincipal, out ResponsibilityRole role)
    {
        role = ResponsibilityRole.Responsible;
        isPrincipal = false;
        if (words.Length > LongestLabel || words.ContainsAny(',', ';', '、'))
            return false;
        if (!Labels.Ends(words) && !BareLabels.Contains(words))
            return false;
        isPrincipal = PersonLabels.Ends(words) && words.IndexOf("单位", StringComparison.Ordinal) < 0;
        return isPrincipal || FindRole(words, out role);
    }

    private static bool FindRole(ReadOnlySpan<char> label, out ResponsibilityRole role)
    {
        foreach (var (word, wordRole) in LabelRoles)
        {
            role = wordRole;
            if (label.IndexOf(word, StringComparison.Ordinal) >= 0)
                return true;
        }

        role = default;
        return false;
    }
}
