using Rectify.Responsibility;
using Rectify.Text.Responsibility;

namespace Rectify.Text.Lexicon;

/// <summary>The verbs that give units their roles, and the words around them.</summary>
internal static class RoleVerbLexicon
{
    /// <summary>The verbs.</summary>
    public static WordTable<RoleVerb> All { get; } = new(
        ("牵头 主办 主抓 抓总 召集 主持 挂帅 负总责 负主责 负牵头责任 承担牵头责任 统一领导 总牵头", Sure(ResponsibilityRole.Lead)),
        ("统筹 指定", Unsure(ResponsibilityRole.Lead)),
        ("会同", new RoleVerb(VerbKind.Joining, ResponsibilityRole.Lead, IsSure: true)),
        ("商", new RoleVerb(VerbKind.Joining, ResponsibilityRole.Lead, IsSure: false)),
        ("配合 参与 参加 协助 协同 协办", Sure(ResponsibilityRole.Supporting)),
        ("支持 协作配合", Unsure(ResponsibilityRole.Supporting)),
        ("督促 跟踪 负监管责任 承担监管责任", Sure(ResponsibilityRole.Supervising)),
        ("督导 督办 督查 督察 监督 监管 指导", Unsure(ResponsibilityRole.Supervising)),
        ("验收 核验 复核 组织验收 验收销号", Sure(ResponsibilityRole.Accepting)),
        ("核查", Unsure(ResponsibilityRole.Accepting)),
        ("负属地责任 承担属地责任", Sure(ResponsibilityRole.Territorial)),
        ("负责 分工 职责分工 各负其责 负全责 负主体责任 承担主体责任 按职责 按照职责 按分工 按照分工 按各自职责 按照各自职责 依职责 依据职责 依据各自职责 根据职责 根据各自职责 按责任分工 按任务分工", Sure(null)),
        ("承担 承办 完成 开展 制定 建立 抓 抓好 做好 包保 包案", Sure(null)),
        ("组织 推进 推动 编制 办理 治理", Unsure(null)),
        ("落实 实施 执行 整改", new RoleVerb(VerbKind.CarryingOut, null, IsSure: false)),
        ("任组长 任双组长 担任组长 担任双组长 任副组长 担任副组长 任总指挥 担任总指挥 为组长 为副组长 为总指挥 为副总指挥 为召集人 为总召集人 任召集人 任总召集人 担任召集人 担任总召集人", new RoleVerb(VerbKind.Heading, null, IsSure: true)),
        ("为成员 为成员单位 任成员 任成员单位", new RoleVerb(VerbKind.Heading, ResponsibilityRole.Supporting, IsSure: true)),
        ("为 是", new RoleVerb(VerbKind.Naming, null, IsSure: true)),
        ("任 担任 兼任", new RoleVerb(VerbKind.Appointing, null, IsSure: true)),
        ("要 应 须 需", new RoleVerb(VerbKind.Obliging, null, IsSure: true)),
        ("负责人 负责同志 分工方案 组织部 落实情况 整改方案 整改情况 整改任务 整改措施 整改工作 监督责任 监管责任 落实责任 要求 应急", new RoleVerb(VerbKind.Noun, null, IsSure: true)));

    /// <summary>What follows a word that is no verb but the beginning of a unit's name: 督查室, 监督局, 落实办.</summary>
    public const string NameContinuations = "室组办局处队部站所科院委庭专领工总中管";

    /// <summary>What follows a verb in the name of a role: 牵头单位.</summary>
    public static WordSet RoleContinuations { get; } = new("单位 部门 领导 处室 人员 责任单位 责任部门");

    /// <summary>Words between a list of units and its verb.</summary>
    public static WordSet Adverbs { get; } = new(
        "共同 分别 具体 全面 统一 密切 积极 认真 切实 主要 总 一并 均 均需 均须 均应 要 应 应当 需 须 也 并 直接 各自 依法 严格 全力 主动 负 抓好 做好 搞好 加强 进行 一起 联合 会商 同步 同时 必须 继续 " +
        "限期 按期 尽快 及时 予以 为主 给予 一同 协调 立即 亲自 挂牌 会商后 研究后 审核后 结合职责 结合实际 根据职责 依据职责 依职责 按各自职责 组织 督促");

    /// <summary>Verbs of supervision that end the object of another: 负责整改工作的督导.</summary>
    public static WordSet FinalSupervision { get; } = new("督导 督查 督察 督办 监督 监管 指导 监督检查 督导检查");

    private static RoleVerb Sure(ResponsibilityRole? role) => new(VerbKind.Acting, role, IsSure: true);

    private static RoleVerb Unsure(ResponsibilityRole? role) => new(VerbKind.Acting, role, IsSure: false);
}
