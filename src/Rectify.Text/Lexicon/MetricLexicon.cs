namespace Rectify.Text.Lexicon;

/// <summary>The words that names of measured things are made of.</summary>
internal static class MetricLexicon
{
    /// <summary>Words with which the name of something measured ends.</summary>
    public static WordSet Cores { get; } = new("率 比例 比率 比重 占比 浓度 总量 量 面积 里程 长度 规模 能力 收入 总值 值 增加值 产值 总额 额 支出 投资 天数 指数 数量 数 强度 能耗 水耗 电耗 煤耗 物耗 消耗 覆盖面 水平 满意度 知晓度 知名度 美誉度 认知度 信任度 关注度 参与度 透明度 便利度 依存度 贡献度 开放度 保有度 集中度 成熟度 融合度 活跃度 契合度 密度 湿度 温度 宽度 深度 高度 厚度 坡度 速度 进度 精度 力度 程度 幅度 浊度 色度 硬度 盖度 郁闭度 增速 增幅 涨幅 降幅 人数 户数 时间 时限 容量 库容 装机 贡献 寿命 年限 用时 价格 效率 水质 空气质量");

    /// <summary>Words that the measured part of a name is made of, from its end backwards: 污水|集中|处理|率.</summary>
    public static WordSet HeadParts { get; } = new("率 比例 比率 比重 占比 浓度 总量 量 面积 能力 规模 总额 增加值 指数 强度 数 里程 天数 "
        + "安全 综合 无害化 集中 资源化 系数 灌溉水 有效利用 标准 低保 供养 基本生活 最低生活保障 保障 平均 年均 年平均 日均 排放 利用 处理 处置 水质 优良 达标 覆盖 回收 收集 转运 治理 普及 入户 有效 规范化 规范 生产 消费 使用 应用 合格 完成 建设 改造 整改 配套 环境 质量 空气 空气质量 生态 污水 废水 垃圾 污泥 生活 生活垃圾 生活污水 供水 用水 用电 能源 单位 人均 可支配 收入 绿化 绿地 森林 保护 修复 抽检 检测 监测 监管 巡查 水功能区 断面 设施 装备 设施装备 污染物 主要污染物 年 日 下降 减排 保有 "
        + "可吸入颗粒物 颗粒物 PM2.5 PM10 SO2 NO2 O3 CO COD VOCs 细颗粒物 重金属 化肥 农药 施用 投入 增长 就业 满意 知晓 参与 劣Ⅴ类 Ⅲ类 优 良 好 及 和 的 总 自来水 卫生厕所 户厕 健康 服务 回用 中水 再生水 秸秆 畜禽粪污 粪污 农膜 直接 还田 机械化 作业 成品 贡献 科技 均 安装 新能源化 清洁化 电动化 标准化 信息化 数字化 规模化 自动化 联网 在线 稳定 运行 负荷 办结 按期 及时");

    /// <summary>Places that a name begins with and that all names of a list share.</summary>
    public static WordSet Scopes { get; } = new("全市 全省 全国 全县 全区 全州 全盟 全旗 全镇 全乡 全街道 全域 全系统 全行业 全自治区 全社会 全口径 各县区 各区县 各县市区 各乡镇 各镇街 各镇 各县 各区 每个乡镇 每个县 每个县区 每县 每个村 每个镇 每个街道 每校 每所学校 每个学校 每班 每社区 每个社区 每乡镇 每家企业 每个单位");

    /// <summary>Parts of a city or county that have a figure each; they may stand behind what is measured: 处理率城市达到100%,县城达到95%.</summary>
    public static WordSet PartsOfCity { get; } = new("市区 城区 城市 县城 农村 建成区 城市建成区 中心城区 主城区 设区市 县级市 乡镇");

    /// <summary>Ends of the names of measured things that are hardly ever part of another word.</summary>
    public static WordSet PlainCores { get; } = new("率 比例 比率 比重 占比 浓度 总量 指数 天数 能耗 覆盖面 收入 产值 面积 里程");

    /// <summary>Ends that make a member of a list a full name of its own, so that it takes no words from the last one.</summary>
    public static WordTable<bool> FullNames { get; } = new(
        ("率 比例 比率 比重 占比 浓度 量 面积 里程 长度 规模 能力 收入 总值 增加值 产值 总额 支出 投资 数 强度 能耗 水耗 电耗 增速 时间 时限 库容 标准", true),
        ("化学需氧量 需氧量", false));

    /// <summary>Nouns of a share.</summary>
    public static WordSet ShareNouns { get; } = new("率 比例 比率 比重 占比");

    /// <summary>Shares, each of which a list of things has by itself.</summary>
    public static WordSet Shares { get; } = new("率 比例 比率 比重 占比 浓度 总量 排放量 强度 用量");

    /// <summary>Words that show which way is better: true where more is, false where less is. The last one in a name decides.</summary>
    public static WordTable<bool> Directions { get; } = new(
        ("利用 处理 处置 达标 优良 覆盖 治理 合格 满意 改造 安全 完成 消除 整改 普及 清洁 绿化 回收 减排 投入强度 保护 修复 淘汰率 溶解氧 溶解氧浓度 负氧离子浓度 替代 销号 办结 解决 非化石 可再生 新能源 达到或优于 好于 优于 优质 下降率 削减率 降低率 压减率 去除 负荷率 节约 节水 监控 监测 检测 覆盖率 自动 超低 超低排放 零排放 零碳 收集 蓝天 利润 效益", true),
        ("浓度 能耗 水耗 电耗 煤耗 物耗 消耗 排放 污染天数 污染天 重污染 失业 死亡 超标 漏损 劣 极差 事故 负债 返贫 涨幅 赤字 降尘 煤炭消费 煤炭占 用水总量 取水量 耗水 用煤 使用量 施用量 不良 时限 时间 用时 耗时 强度 投诉 案件 流失 缺陷 发病 感染 违法 债务 辍学 贫困 恩格尔 逾期 不合格 不达标 产销差 受害 退学 拖欠 空置 差错 失真 噪声 负荷 细颗粒物 颗粒物 PM2.5 PM10 二氧化硫 氮氧化物 臭氧 氨氮 总磷 化学需氧量 裸露 综合指数 空气质量指数 未达标 撂荒 误差 费用 成本 杠杆", false));

    /// <summary>Ranks, of which the first is the best.</summary>
    public static WordSet Ranks { get; } = new("排名 位次 名次 排位");

    /// <summary>Words between a word that shows which way is better and 率: 贫困|发生|率.</summary>
    public static WordSet Occurrences { get; } = new("发生 天数 人数 人口 贷款");

    /// <summary>Whether more is better for what a name names. 失业率 is a rate of something bad, 失业人员培训率 one of what is done about it.</summary>
    public static bool MoreIsBetter(ReadOnlySpan<char> name)
    {
        if (!Directions.TryFindLast(name, out int start, out int length, out bool more) || more)
            return true;
        var rest = name[(start + length)..];
        return rest is [.. var act, '率'] && !(act.IsEmpty || act.EndsWith('比') || Occurrences.Contains(act));
    }
}
