namespace Rectify.Text.Lexicon;

/// <summary>The words around lists of units: what leads into them, what stands for good, what is prose.</summary>
internal static class ClauseLexicon
{
    /// <summary>Words before a list of units.</summary>
    public static WordSet Openings { get; } = new("以 并 请 其中 责成 责令");

    /// <summary>What follows 由 where it names no agent: 由于.</summary>
    public const string AfterNoAgent = "于此来";

    /// <summary>What stands before 由 where it names no agent: 自由, 理由.</summary>
    public const string BeforeNoAgent = "自理经缘";

    /// <summary>What stands before 以 where the heads of a new body follow: 成立以市长为组长的.</summary>
    public const string BeforeHeads = "立了建";

    /// <summary>What stands before a time limit inside a clause and goes with it.</summary>
    public static WordSet TimeLeads { get; } = new("于 在 到 自 从 力争 确保 务必 要求");

    /// <summary>Words that make a bracket a clause of its own: (市环保局牵头,市水务局配合).</summary>
    public static WordSet BracketWords { get; } = new("牵头 配合 负责 参与 协助 会同 按职责 按照职责 责任单位");

    /// <summary>Words that do so at the end of a bracket: (各县区政府落实).</summary>
    public static WordSet BracketEndings { get; } = new("落实 督导 监督 监管 主管 指导 验收 实施 整改 办理 执行");

    /// <summary>Words that begin a rule for all that follows: 以下均需各县区落实,不再列出.</summary>
    public static WordSet StandingBeginnings { get; } = new("以下 下列 本方案各项 各项任务 各项工作 其他各项 上述及以下");

    /// <summary>Words between the subject of such a rule and the units that it binds.</summary>
    public static WordSet StandingLinks { get; } = new("均需要 均需 均须 均应由 均应 均由 都需 都由 需由 需 须由 由");

    /// <summary>Words that end such a rule.</summary>
    public static WordSet StandingMarks { get; } = new("不再列出 不再逐一 不再重复 不再赘述 不再一一 不再单独 不另列出 不再标注 不再注明");

    /// <summary>Words that begin a part of a sentence and no unit.</summary>
    public static WordSet ProseBeginnings { get; } = new([
        .. AgentLexicon.Addressees.Words,
        "委托 聘请 邀请 引入 引进 购买 加强 加快 加大 强化 严格 严厉 严肃 切实 坚持 坚决 认真 落实 开展 推进 推动 推行 建立 健全 完善 实施 实行 采取 制定 形成 自觉 接受 科学 划定 对 按照 根据 结合 为 持续 进一步 全面 深入 积极 主动 充分 " +
        "逐步 逐一 逐个 依法 有效 实现 确保 做好 抓好 抓 定期 及时 按 将 把 在 向 不断 大力 着力 提升 提高 优化 明确 整改到位 建账 挂账 专案 跟踪 完成 规范 促进 发挥 鼓励 引导 打造 构建 贯彻 围绕 针对 通过 " +
        "杜绝 严禁 禁止 聚焦 突出 压实 层层 牢固 树立 履行 增强 扎实 统筹推进 组织开展 力争 力求 尽快 立即 是 有 无 不 并 同时 其中 例如 包括 涉及"]);

    /// <summary>Names that only begin like such a word: 无锡市水务局.</summary>
    public static WordSet NoProse { get; } = new("有关 无锡 无为市 无极县 无棣 无线电 向阳 将乐 将军 对青山 在平 为民 抓坪 你好");

    /// <summary>Words that begin a step of procedure and no unit: 按程序报批后实施.</summary>
    public static WordSet StepBeginnings { get; } = new(
        "按程序 按规定 按要求 按有关 按相关 按照 按职责 按分工 按各自 按权限 按法定 按时 按期 按月 按季 依法 依规 依程序 依据 经市 经县 经区 经省 经党 经批准 经审 经报 经研究 经会商 报经 报请 报市 报县 报区 报省 报批 报送 报备 待 视 如 若 " +
        "根据 结合 由于 涉及 属于 其中 例如 包括 并报 并按 并由 同时 加强 加快 推进 落实 完善 建立 制定 督促 确保 做好 统筹 每月 每季 每年 每周 定期 及时 立即 逐步 具体");

    /// <summary>Words that end a step of procedure and no unit.</summary>
    public static WordSet StepEndings { get; } = new("报批 报批后 审批 审批后 审定 备案 同意后 批准后 实施 组织实施 推进 办理 执行 公布 印发 公开 整改到位 完成 为准 除外 负责落实");

    /// <summary>Words that stand in a sentence and in no unit's name.</summary>
    public static WordSet ProseWords { get; } = new("成立 设立 均 设在 设于 挂靠 关于 《 》 “ ” 贯彻 健全 要求 应当 必须 进行 将联合 将会同");
}
