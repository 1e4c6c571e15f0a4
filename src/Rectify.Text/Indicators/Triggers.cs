using System.Buffers;

namespace Rectify.Text.Indicators;

/// <summary>Tells in one look whether a passage can hold a promise, so that prose without any is passed over.</summary>
internal static class Triggers
{
    // No number, no day, no rhythm, nothing to be eliminated, no class and no benchmark: no promise. Full-width and traditional forms are among them.
    private static readonly SearchValues<char> Characters = SearchValues.Create("0123456789０１２３４５６７８９二三四五六七八九十两兩每类類月Ⅰ");

    private static readonly SearchValues<string> Words = SearchValues.Create(
        [
            "一百", "一千", "一万", "一亿", "一级", "一座", "一处", "一所", "一家", "一条", "一台", "一套", "今年", "明年", "本年", "次年", "年底", "年末", "年内", "百分之", "百个", "百家",
            "定期", "按周", "按季", "按年", "逐周", "逐季", "消除", "消灭", "消滅", "根除", "绝迹", "清零", "归零", "歸零", "淘汰", "取缔", "取締",
            "全部", "全面", "基本", "彻底", "徹底", "一律", "动态", "水平", "水準", "平均", "均值", "增速", "增幅", "目标", "目標", "指标", "指標", "上年", "去年", "速度",
        ],
        StringComparison.Ordinal);

    /// <summary>Whether a passage can hold a promise.</summary>
    public static bool MayPromise(ReadOnlySpan<char> text) => text.ContainsAny(Characters) || text.ContainsAny(Words);
}
