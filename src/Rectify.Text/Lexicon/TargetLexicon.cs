using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Text.Indicators;

namespace Rectify.Text.Lexicon;

/// <summary>The words round a number that make it a target.</summary>
internal static class TargetLexicon
{
    /// <summary>Words that stand right before a number.</summary>
    public static WordTable<(TailKind Kind, Comparator? Comparator)> Tails { get; } = new(
        ("人均 户均 亩均 日均 车均 行均 地均 新增 配增 产能 动能 功能 性能 节能 储能 太阳能 风能 热能 核能 电能 氢能 职能 智能 行为 作为 人为", (TailKind.Name, null)),
        ("控制目标 控制目标值 控制指标 目标值 目标值为 目标 标准值 总体 总体上 全部 普遍 整体 都 也 要 需 需要 应 须 将 必须 应当 能 可 原则上 基本 稳步 持续 平均 净 提前一年 提前两年 提前 大幅 逐步 进一步 累计 总计 合计 幅度 应分别 实现 要分别 再 也要 共计 不断 全年 同步 明显 显著 同口径 按可比口径 可比口径 实际 名义 的", (TailKind.Adverb, null)),
        ("拟按 拟按照 达到 达 达至 达成 为 是 至 到 在 等于 稳定达到", (TailKind.Reach, null)),
        ("提高到 提高至 提升到 提升至 提升为 增加到 增加至 增至 增到 增长到 增长至 上升到 上升至 上升为 回升到 回升至 升至 升到 扩大到 扩大至 提到 发展到 恢复到 恢复至 壮大到 拓展到 扩展到 扩容到 扩容至 延长到 延长至", (TailKind.RiseTo, null)),
        ("下降到 下降至 下降为 降低到 降低至 降低为 降到 降至 降为 减少到 减少至 减至 减到 压减到 压减至 压缩到 压缩至 压缩为 缩短到 缩短至 缩短为 缩减到 缩减至 削减到 削减至 压降到 压降至 回落到 回落至 控制到 控制在 稳定控制在 控制至 严控在 严格控制在 限制在 精简到 精简至", (TailKind.FallTo, null)),
        ("控制 进入前 进入全省前 进入全国前 进入全市前 位居前 位居全省前 位居全国前 位居全市前 排名前 排名全省前 位列前 位列全省前 位列全市前 保持在全省前 稳居全省前 稳居全市前 居全省前 居全市前", (TailKind.FallTo, null)),
        ("稳定在 稳定保持在 保持在 保持 保持稳定在 维持在 维持 巩固在 巩固保持在 始终保持在 持续保持在 稳定保持 稳定", (TailKind.Maintain, null)),
        ("增长 提高 增加 上升 回升 上涨 扩大 前移 增 净增 增产 增收 递增", (TailKind.Increase, null)),
        ("改善 提升", (TailKind.Improve, null)),
        ("精简 下降 降低 减少 削减 压减 压缩 缩短 减排 压降 缩减 消减 降 减 减量 递减 回落 节约 下调", (TailKind.Decrease, null)),
        ("不低于 不少于 不小于 不得低于 不得少于 不能低于 不能少于 不应低于 不应少于 要不低于 至少 最少 最低 大于等于 大于或等于 ≥ >= 达到或超过 达到或高于 达到或优于 达到或好于 不差于 不劣于 不亚于 不弱于 不短于 不晚于", (TailKind.Compare, Comparator.AtLeast)),
        ("逾 高于 大于 超过 超出 超 多于 优于 好于 突破 > 快于 要超过 须超过 长于", (TailKind.Compare, Comparator.MoreThan)),
        ("不高于 不大于 不多于 不超过 不得超过 不能超过 不应超过 不要超过 不得高于 不能高于 不得大于 不得多于 不应高于 不突破 不得突破 不超出 不超 至多 最多 最高 最长 小于等于 小于或等于 ≤ <= 不长于", (TailKind.Compare, Comparator.AtMost)),
        ("低于 小于 少于 不足 不到 不满 < 劣于 短于", (TailKind.Compare, Comparator.LessThan)),
        ("约 大约 大致 大概 约为 约达 近 接近", (TailKind.About, null)),
        ("分别 各 各自 依次 均", (TailKind.Each, null)),
        ("每年 年均 平均每年 每年平均 逐年", (TailKind.Yearly, null)),
        ("由 从", (TailKind.From, null)),
        ("确保 保证 务必 坚决", (TailKind.Binding, null)),
        ("力争 争取 力求 努力 有望 预期 奋力 预计", (TailKind.Aspirational, null)),
        ("高达 占地 占地约 占地面积 占地面积约 了 已 已达 已达到 已经达到 曾 仅 只有 仅为 只 已超过 已提高到 已降至 有 未 尚未 仍未 未能 没有 发现 查出 查实 排查出", (TailKind.Past, null)));

    /// <summary>Words that open a clause before the name and are no part of it.</summary>
    public static WordTable<TailKind> Heads { get; } = new(
        ("应收 应付 应缴 应征 应税 应交 应检 应换 基本农田 基本医保 基本住房 基本草原 基本医疗 基本养老 基本公共 基本药物 和平 要素 将军 应急 应用 应届 使用 使命 并网 并购 规划区 规划建设用地 在建 在校 在岗 在职 在线 在册 在库 在役 在用 约谈 约见 约束 督促整改 计划单列 年均复合 主要 及时 及格 到位 到户 到村 计划生育 对外 对口 即期 由于 从业 从事 从严 用水 用电 用能 用气 用热 用地 全面小康 与会 各类 各级 各县 各市 各区 各乡 各镇 各街 各地 各重点 各行业 各有关 各项 各园 各企 可吸入 可再生 可回收 可持续 可支配 可再 可供 可利用 可控 可降解 可燃 可循环 一般 一次 一级 一类 一批 一刻 一氧化 一体 一产 一站 保证金 保持率 能源 能效 能耗 都市 再生 再制造 再贷款 预期寿命 完成率 实现率 即办 即时 有效期 有效率 有效灌溉 有效发明 有效专利 年均增长率 年均增速 年均浓度 年均值 用户 用工 用材 用海 用房 还建 还款 还贷 还林 还草 还湿 让利 规划环评 强化班 积极分子 目标任务 目标责任 稳定就业 稳定脱贫 带动就业 带动农户 带动群众 带动增收 带动村 带动脱贫 带动创业 向上争取 争取中央 争取上级 争取国家 争取省级 争取资金 争取专项 争取项目", TailKind.Name),
        ("力争 争取 力求 努力 努力实现 力争实现 争取实现 有望 预期 努力使 力争使 奋力 力促 预计 努力推动", TailKind.Aspirational),
        ("确保 保证 务必 必须确保 切实 坚决 确保实现 确保完成 实现确保", TailKind.Binding),
        ("至少 最少 坚持 做到 其中 即 并 且 同时 而 以及 和 及 与 要 将 应 须 需 必须 应当 使 让 把 督促 我市 我省 我县 我区 我州 我国 本市 本省 本县 本区 计划 规划 拟 到 至 在 从 由 对 用 于 前 底 通过 实现 促使 推动 推进 促进 带动 努力实现 全面 逐步 稳步 进一步 全力 大力 积极 加快 持续 保持 力度 基本 不断 有效 着力 改善 截至 达到 各 都 也 再 还 还要 另 另外 此外 的 严格 严格控制 控制 目标 目标为 目标是 主要目标 主要目标是 主要预期目标是 具体目标 具体指标 主要指标 目标值 目标值为 总体目标 工作目标 强化 加强 可 能 三年累计 五年累计 三年 五年 两年 一是 二是 三是 四是 五是 六是 今后 每年 年均 分别 全年要 全力推动 稳定 累计 约 左右 之前 以前", TailKind.Adverb));

    /// <summary>The year as a whole, in which something is done so many times.</summary>
    public static WordSet WholeYear { get; } = new("全年");

    /// <summary>Words before a number that is the whole, and no change.</summary>
    public static WordSet Totals { get; } = new("累计 共计 总计 合计 总量 总数");

    /// <summary>Words of modality, wherever in a clause they stand; the last one before the number decides. Null: the word only looks like one.</summary>
    public static WordTable<Modality?> Modalities { get; } = new(
        ("力争 争取 力求 努力实现 努力达到 有望 努力", Modality.Aspirational),
        ("确保 保证 务必", Modality.Binding),
        ("向上争取 争取中央 争取上级 争取国家 争取省级 争取资金 争取专项 争取项目", null));

    /// <summary>Words that make what follows them in the clause a fact, a description or a grant, and no promise.</summary>
    public static WordSet Facts { get; } = new("已建成 已完成 已达 已累计 已实现 已经 目前 现有 原有 现状 共有 总投资 投资估算 概算 总长 全长 总建筑面积 注册资本 距离 去年 上年 补助 补贴 奖励 奖补 资助 罚款 处罚 给予 每户不超过 收费 涉及 现辖 共辖 下辖 位于 "
        + "发生了 造成 存在 累计完成了 曾经 授信 贷款额度 最高额度 不按 按照每 奖金 处以 正在 专项资金 超额 补偿");

    /// <summary>Such words of how things stand, which also make a fact of the bare numbers in the clauses behind: 现有企业3家,|日处理能力45万吨.</summary>
    public static WordSet States { get; } = new("现有 原有 现状 目前 目前有 目前共有 共有 现辖 共辖 下辖 已建成 已有");

    /// <summary>Words that only look like one of them: 草|原有|害生物, 实|现有|机肥.</summary>
    public static WordSet NoFacts { get; } = new("草原有 平原有 高原有 中原有 实现有 体现有 出现有 发现有 展现有 再现有");

    /// <summary>Determines whether words hold one that makes a fact of what follows it. 资助率 and 补偿比例 are measured.</summary>
    public static bool TellFacts(WordSet facts, ReadOnlySpan<char> words)
    {
        while (facts.TryFindLast(words, out int place, out int length))
        {
            if (!MetricLexicon.ShareNouns.Starts(words[(place + length)..]) && !NoFacts.Starts(words[Math.Max(0, place - 1)..]))
                return true;
            words = words[..place];
        }

        return false;
    }

    /// <summary>What the name of a capacity begins with that a thing is built for, and none that is to be reached: 设计处理能力为5万吨/日.</summary>
    public static WordSet Ratings { get; } = new("设计处理 设计能力 设计规模 设计日 设计年 设计产能 设计生产 设计供水 设计库容 设计使用 核定产能 核定能力 核定生产 核定载 额定");

    /// <summary>Words that open a clause about what was not done: 未按要求|完成30%.</summary>
    public static WordSet Failures { get; } = new("未按 未能 未完成 未落实 未实现 未达到 尚未 仍未 没有");

    /// <summary>Words that open a report of how things stand; 截至 before a time phrase is a limit to come.</summary>
    public static WordSet Reports { get; } = new("截至1 截至2 截止1 截止2 截至目前 截止目前 截至去年 今年以来 近年来 年初以来 去年以来 上年以来");

    /// <summary>Words after an amount of money that make it a grant or a price.</summary>
    public static WordSet MoneyFacts { get; } = new("补助 补贴 奖励 奖补 资助 罚款 标准 资金 贷款 经费 奖金 给予 补偿 额度 一次性 的奖 的补 的罚 保险");

    /// <summary>Words with which a bracket says a value again, or more of it.</summary>
    public static WordSet Restatements { get; } = new("即 其中 力争 争取 努力 确保 也就是");

    /// <summary>Words that make a length of time a level.</summary>
    public static WordSet MeasuredTimes { get; } = new("时限 用时 耗时 压缩 压减 缩短 控制在 平均");

    /// <summary>Words after a quotation of promises: 实现“…”的目标.</summary>
    public static WordSet AfterQuotedGoals { get; } = new("的目标 的总体目标 的目标任务 目标任务 目标 的要求 的工作目标 的标准 标准");

    /// <summary>What makes a promise of such a quotation.</summary>
    public static WordSet QuotedGoals { get; } = new("达到 以上 以下 以内 不低于 不高于 不少于 不超过 零事故 零死亡 零伤亡 零排放 零直排 清零");

    /// <summary>Words after the name of what is measured: 绿地率目标值.</summary>
    public static WordSet Goals { get; } = new("控制目标 目标值 目标 指标");

    /// <summary>Words after a year that make it part of a name.</summary>
    public static WordSet YearsOfNames { get; } = new("以来 以前 之前 前 底前 底以前 底之前 末前 以后 之后 起 的 版 度");

    /// <summary>Predicates before the whole of a share: 不低于设计能力的60%.</summary>
    public static WordSet WholePredicates { get; } = new("不低于 不得低于 不少于 不高于 不超过 不得超过 低于 高于 超过 达到 控制在 降至 降到 降低到 降低至 下降到 下降至 减少到 减少至 压减到 压减至 提高到 提升到 提高至 占到");

    /// <summary>Words after a number that add nothing: 赤字率拟按3%左右安排.</summary>
    public static WordSet Closings { get; } = new("安排 把握 考虑 掌握");
}
