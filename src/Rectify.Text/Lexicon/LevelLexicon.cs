using Rectify.Indicators;

namespace Rectify.Text.Lexicon;

/// <summary>The words of levels without a number.</summary>
internal static class LevelLexicon
{
    /// <summary>Classes, as they end: 类 of water, and grades of effluent and air.</summary>
    public static WordSet Classes { get; } = new("Ⅰ类 Ⅱ类 Ⅲ类 Ⅳ类 Ⅴ类 劣Ⅴ类 准Ⅳ类 准Ⅲ类 I类 II类 III类 IV类 V类 劣V类 一类 二类 三类 四类 五类 劣五类 "
        + "一级A标准 一级A排放标准 一级A 一级B标准 一级B 一级标准 二级标准 三级标准 国家二级标准 国家一级标准");

    /// <summary>Words after a class that add nothing.</summary>
    public static WordSet AfterClass { get; } = new("水质标准 水质 水体 水 标准 要求 水平 目标 的 排放标准 标准限值");

    /// <summary>Words after a class that hold it.</summary>
    public static WordTable<Comparator> Suffixes { get; } = new(
        ("及以上 以上 或以上 及更好 或更好", Comparator.AtLeast),
        ("及以下 以下", Comparator.AtMost));

    /// <summary>Words between a predicate and a class.</summary>
    public static WordSet BeforeClass { get; } = new("地表水 地表水环境质量 地下水 地下水质量 国家 水质 环境空气质量 环境质量 海水 海水水质 《》 相应 相应的 国家地表水 标准 水环境质量");

    /// <summary>The ends of benchmarks that only words name.</summary>
    public static WordSet Benchmarks { get; } = new("平均水平 平均值 平均数 均值 平均 上年水平 上年同期水平 同期水平 去年水平 上年 去年 水平 水准 增速 增幅 增长速度 城镇居民 目标值 目标 控制目标 下达目标 指标");

    /// <summary>The ends of benchmarks that are also reached, not only surpassed.</summary>
    public static WordSet ReachedBenchmarks { get; } = new("平均水平 平均值 平均数 均值 先进水平 领先水平 同期水平 上年水平 年水平 年水准");
}
