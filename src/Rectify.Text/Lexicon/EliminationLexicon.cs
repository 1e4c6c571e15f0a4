using Rectify.Text.Indicators;

namespace Rectify.Text.Lexicon;

/// <summary>The words of things to be eliminated.</summary>
internal static class EliminationLexicon
{
    /// <summary>Verbs, each with what it needs to promise that none is left.</summary>
    public static WordTable<EliminationStrength> Verbs { get; } = new(
        ("消除 消灭 根除 绝迹 杜绝 不发生 不出现", EliminationStrength.ByItself),
        ("清零 归零 零发生", EliminationStrength.Always),
        ("零排放 零直排 零外排 零事故 零死亡 零伤亡 零填埋 零新增 零返贫 零积存 零感染 零投诉 零污染 零差错 零拖欠 零辍学 零上访 零积压 零发案", EliminationStrength.OfItsName),
        ("淘汰 取缔", EliminationStrength.OfAClass),
        ("关停 关闭 拆除 退出 清退 禁绝 关停取缔 清除 封堵 淘汰关停 关停淘汰", EliminationStrength.Wholly));

    /// <summary>Adverbs that say how completely: true where nearly.</summary>
    public static WordTable<bool> Degrees { get; } = new(
        ("基本 总体 基本得到 基本上 基本实现 总体得到 大体", true),
        ("全面 全部 彻底 完全 全部得到 全面实现 动态 得到全面 得到彻底 一律 悉数 全部依法 全部予以 全部实现", false));

    /// <summary>Adverbs that promise no end.</summary>
    public static WordSet Vague { get; } = new("逐步 加快 加大 推进 推动 及时 有序 稳步 有效 大力 积极 继续 持续 尽快 进一步 分批 鼓励 引导 限期 坚决 可采取措施 措施 加强 努力");

    /// <summary>Particles between the thing and the verb.</summary>
    public static WordSet Particles { get; } = new("得到 予以 依法 实现 保持 持续保持 已 均 都 要 应 必须 存量 完成");

    /// <summary>Things of which one can count or measure that none is left.</summary>
    public static WordSet Measurable { get; } = new("水体 断面 天气 锅炉 散煤 煤炉 炉灶 小煤炉 车辆 车 窑 窑炉 炉窑 企业 作坊 直排口 排污口 排口 旱厕 空白区 危房 危桥 棚户区 大班额 超大班额 工艺 装备 设备 产能 机组 煤矿 矿山 网箱 养殖场 场所 坝 站 浴室 茶水炉 露天烧烤 空白村 村 户 黑臭 水域 直排 码头 渔船 船舶 小区 路口 河段 沟渠 坑塘 家庭 事故 事故发生 环境事件 环境事件发生 薄弱村 盲区 空白点 项目 问题清单 堆场 点 沟 塘 河道 湖泊");

    /// <summary>Things of which one cannot.</summary>
    public static WordSet Abstract { get; } = new("隐患 影响 差距 风险 障碍 问题 顾虑 污染 危害 矛盾 歧视 壁垒 误解 疑虑 后果 因素 威胁 恐慌 事件 制度 机制 市场 体系 条件 环境 状态 职业");

    /// <summary>What follows a verb that is part of a noun or of a subordinate clause: 消除率, 消除后.</summary>
    public const string NounAfter = "率比后工量的者力进名任计方";

    /// <summary>The classifiers of things to be eliminated, by the end of their names.</summary>
    public static WordTable<string> Units { get; } = new(
        ("锅炉 茶水炉 机组 窑炉 炉窑 煤炉", "台"),
        ("车 车辆 货车 汽车", "辆"));

    /// <summary>Words of a class of size.</summary>
    public static WordSet Classes { get; } = new("及以下 以下 及以上");

    /// <summary>Words that make the thing a list or a field of work.</summary>
    public static WordSet Narration { get; } = new("等 方面 ; 工作");

    /// <summary>Words of a condition, behind which the thing itself stands: 取缔不符合规划,手续不全的企业.</summary>
    public static WordSet Conditions { get; } = new("不符合 不达标 未 无 没有 不具备");
}
