namespace Rectify.Text.Lexicon;

/// <summary>The words that names of targets are found by.</summary>
internal static class NameLexicon
{
    /// <summary>Marks and words between the members of a list.</summary>
    public static WordSet ListMarks { get; } = new("、 和 与 及 以及 或 或者 并");

    /// <summary>Words between two things of which either will do.</summary>
    public static WordSet Alternatives { get; } = new("或 或者");

    /// <summary>What a list gives examples of, which is no part of the names: 二氧化硫、氮氧化物等|主要污染物|排放总量.</summary>
    public static WordSet ListedClasses { get; } = new("主要污染物 污染物 重金属 区域 地区 城市 重点区域 重点行业 行业 主要作物 指标");

    /// <summary>What parts the names of a list: 1 always, 2 where the commas alone do not part as many as there are values.</summary>
    public static WordTable<int> Joints { get; } = new(("、", 1), ("和 以及 与 及", 2));

    /// <summary>Words that only look like a joint.</summary>
    public static WordSet NoJoints { get; } = new("和平 共和 饱和 缓和 谐和 和谐 参与 与会 普及 涉及 及以上 及以下 及周边 及其 及时 及格 总和 综合 中和 温和");

    /// <summary>What two things have together: A与B|的比率.</summary>
    public static WordSet Ratios { get; } = new("的比率 的比例 的比值 的比重 之比");

    /// <summary>Verbs of whoever says what the target is: 规划提出.</summary>
    public static WordSet Attributions { get; } = new("提出 明确 要求 规定 确定 部署 计划 规划 指出 强调");

    /// <summary>Words that end the thing counted, before a second predicate.</summary>
    public static WordSet ThingEnds { get; } = new("并 ,并 且 以提升 从而 确保 用于 的任务 任务 工作任务 的目标 目标任务 以改善");

    /// <summary>Words that only look like such an end.</summary>
    public static WordSet NoThingEnds { get; } = new("合并 兼并 归并 并网 并轨 并购 而且 且不");

    /// <summary>Adverbs before what becomes of a share of things.</summary>
    public static WordSet ShareAdverbs { get; } = new("全面 基本 全部 率先 均 都 要 应 需 能够 能 将 可 可以 稳定 普遍 提前");

    /// <summary>What becomes of a share of things: 60%的村庄实现清洁取暖.</summary>
    public static WordSet SharePredicates { get; } = new("实现 完成 达到 达 建成 开展 消除 建立 配备 设立 通过 安装 使用 采用 开通 接入 纳入 得到 具备 享受 提供 用于 参加 掌握 拥有 设置 接受 配套 落实 符合 做到 有 形成 整治 改造 治理 退出 淘汰 搬迁 进入 获得 签订 迁入 推行 实施 入园 入驻 脱贫 摘帽 上云 关停 创建 普及 解决 转移 覆盖 满足 启动 免费 恢复 加入 联网 并网 完工 竣工 开工 投用 整改完毕 整改到位 整改完成 销号 办结 出列");

    /// <summary>Nouns that begin like such a predicate.</summary>
    public static WordSet ShareNouns { get; } = new("建成区 有效 有机 有关 有色 使用量 使用率 覆盖率 免费师范 达标率 形成率 纳入率");

    /// <summary>Words that make a share a problem: 30%以上的企业未安装.</summary>
    public static WordSet Negations { get; } = new("未 没有 尚未 仍未 未能 无 不 没");

    /// <summary>Words that only look like a negation.</summary>
    public static WordSet NoNegations { get; } = new("未成年 未来 未利用地");

    /// <summary>Verbs of what is done with things: 对60家加油站进行治理.</summary>
    public static WordSet Treatments { get; } = new("进行 开展 实施 实行 立案 立案查处 依法查处 挂牌督办 限期整改 停产整治 集中整治 全面整治 综合治理 提级改造");

    /// <summary>What the words end with that say where something is done: 在临水临崖路段|加装护栏.</summary>
    public const string PlaceEnds = "段区处内口侧边沿岸线周上部旁间院园村镇街路道";

    /// <summary>What makes a noun of an adverb or a verb: 通过率, 控制性.</summary>
    public static WordSet NounEnds { get; } = new("率 性 型");

    /// <summary>Verbs before a share that are no part of its name.</summary>
    public static WordSet ShareLeads { get; } = new("实现 使 确保 安排 保证 让 推动 力争 有 拿出 提取 预留 留出 不少于");
}
