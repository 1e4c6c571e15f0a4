using System.Buffers;
using Rectify.Indicators;

namespace Rectify.Text.Lexicon;

/// <summary>The words round an amount.</summary>
internal static class AmountLexicon
{
    /// <summary>Words after a number that only describes: 500米范围内.</summary>
    public static WordSet Ranges { get; } = new("范围 的范围 半径 高度 深度 之前 之后 以后 期间 为单位 为一 之间");

    /// <summary>Words after a number that is said of what stands before it: 达到90分的目标.</summary>
    public static WordSet Aims { get; } = new("的同时 的目标 的水平 的要求 的标准 的任务 的基础上");

    /// <summary>Words before a number that sums up.</summary>
    public static WordSet Summaries { get; } = new("等 这 以 各 每 全 其 前 该 上述 以上 下列 以下 此 另 某 同 任 又 那 几 满 年满");

    /// <summary>What a thing costs: 投资2.3亿元,建设3座; 完成投资2.3亿元 promises to spend it.</summary>
    public static WordSet Costs { get; } = new("投资 总投资 概算投资 计划投资 计划总投资 项目投资 项目总投资 估算投资 投入 计划投入 总投入");

    /// <summary>How much a thing holds or does, before the thing itself: 日处理500吨|垃圾焚烧厂1座.</summary>
    public static WordSet Capacities { get; } = new("日处理 年处理 日处理能力 年处理能力 日处理规模 日产 年产 日供水 日供水能力 日供气 年产能 总装机 装机容量 装机 库容 总库容");

    /// <summary>How large a thing is: 建筑面积3000平方米.</summary>
    public static WordSet Extents { get; } = new("建筑面积 建筑面积约 建筑面积为 建筑面积达");

    /// <summary>What sums up the things named before it: 建设公路3条,|总里程|51.4公里.</summary>
    public static WordSet Sums { get; } = new("总里程 总长度 总面积 总建筑面积 总规模 总占地面积 总库容 全长 总长");

    /// <summary>What is to be done with money, and grants none: 追回资金1200万元.</summary>
    public static WordSet Recoveries { get; } = new("追回 追缴 追讨 退缴 退回 退赔 收回 收缴 上缴 归还 退还 清退 补缴 盘活 争取 引进 筹集 募集 整合 处置 化解 清收 清理 清欠 清偿 清缴 补足 归集 核销 到位资金 新增贷款");

    /// <summary>What is done with money that is set aside for a purpose: 安排|专项资金80亿元.</summary>
    public static WordSet Allocations { get; } = new("安排 统筹 统筹安排 落实 落实到位 投入 计划投入 累计投入 配套 下达 拨付 足额拨付 兑付 兑现 补拨 支付 筹措 申请");

    /// <summary>The money.</summary>
    public static WordSet Funds { get; } = new("资金 经费 工程款 款项 欠款");

    /// <summary>Words that make a count of several things one of each of them: 各乡镇|至少|建成1所.</summary>
    public static WordSet Minima { get; } = new("至少 最少 不少于 不得少于 均 各自 分别 不低于");

    /// <summary>Words before an amount that make it one of each receiver: 对每户|补助500元.</summary>
    public static SearchValues<char> Receivers { get; } = SearchValues.Create("对每给户人按");

    /// <summary>What follows a share that is granted or taken away: 按投资额的10%|给予奖励.</summary>
    public static WordSet Grants { get; } = new("给予 予以 奖励 奖补 补助 补贴 处罚 罚款 的奖 的补 的罚 扣减 扣除 计提");

    /// <summary>Words before the points of an appraisal: 每少一项扣|5分.</summary>
    public static WordSet Scores { get; } = new("得 扣 加 计 记 满分 总分 分值 得分 扣分 加分 权重");

    /// <summary>What is raised to an amount of money and is itself no grant: 低保标准提高到每人每月750元.</summary>
    public static WordSet Standards { get; } = new("标准 待遇 水平 补助标准 供养标准");

    /// <summary>Things named by their size: 10亿元以上项目5个.</summary>
    public static WordSet Sized { get; } = new("项目 的项目 企业 的企业 工程 产业集群 集群 大项目 重大项目 工业企业 工业项目 产业项目 龙头企业");

    /// <summary>Places named by how many live there: 1000人以上自然村.</summary>
    public static WordSet SizedByPeople { get; } = new("较大自然村 自然村 行政村 村庄 村屯 村组 集镇 聚居点 安置点 居民小区 大班额 超大班额 班额 班级 的大班额 的班级 的自然村 的行政村 的村庄 的集镇 的聚居点");

    /// <summary>What sizes an institution: 100张床位以上医院.</summary>
    public static WordSet SizesOfInstitutions { get; } = new("张床位 床 床位 张");

    /// <summary>The institutions.</summary>
    public static WordSet Institutions { get; } = new("医院 医疗机构 养老机构 养老院 卫生院 宾馆 酒店 民宿 的医院 的医疗机构 的养老机构");

    /// <summary>Words before such a size: 营业收入超10亿元企业.</summary>
    public static WordSet Thresholds { get; } = new("超 超过 过 逾 突破 达 达到 不低于 不少于");

    /// <summary>Comparators after a number; true where they make a class of size.</summary>
    public static WordTable<(Comparator Comparator, bool IsClass)> Suffixes { get; } = new(
        ("以上 之上", (Comparator.AtLeast, false)),
        ("及以上 或以上 和以上", (Comparator.AtLeast, true)),
        ("以下 以内 之内 之下", (Comparator.AtMost, false)),
        ("及以下 或以下 和以下", (Comparator.AtMost, true)),
        ("左右 上下", (Comparator.Approximately, false)));

    /// <summary>Words behind an amount that leave open on which side of it one is: 15家许.</summary>
    public static WordSet Loosenings { get; } = new("许 不到 不足 开外 出头 挂零 来个");

    /// <summary>What stands between the ends of a range.</summary>
    public static WordSet RangeMarks { get; } = new("— —— - -- ~ 至 到");

    /// <summary>What a share in words begins with, in per cent.</summary>
    public static WordTable<decimal> Parts { get; } = new(("百分之", 1), ("千分之", 0.1m), ("万分之", 0.01m));

    /// <summary>What is counted and is no share, so that a part of it is one of what there was: 投诉量|降至一半.</summary>
    public static WordSet Wholes { get; } = new("量 数 总数 件数 起数 次数 人数 额 总额 费用 成本 时间 时限 收入 支出 事故 投诉 产能");

    /// <summary>Halves.</summary>
    public static WordSet Halves { get; } = new("半数 一半");
}
