using System.Buffers;

namespace Rectify.Text.Indicators;

/// <summary>Tells in one look whether words can hold a promise, so that prose without any is passed over.</summary>
internal static class Triggers
{
    // No number, no day, no rhythm and no class of quality. Full-width and traditional forms are among them: a passage is asked about before it is folded.
    private static readonly SearchValues<char> Characters =
        SearchValues.Create("0123456789０１２３４５６７８９二三四五六七八九十两兩每类類月Ⅰ" + Outline.Time + Outline.Since);

    // Numbers of one thing, rhythms, things to be eliminated and benchmarks.
    private static readonly SearchValues<string> Words = SearchValues.Create(
        [
            "一百", "一千", "一万", "一萬", "一亿", "一億", "一级", "一級", "一座", "一处", "一處", "一所", "一家", "一条", "一條", "一台", "一套", "百分之", "百个", "百家",
            "今年", "明年", "本年", "次年", "年底", "年末", "年内", "年內", "定期", "按周", "按季", "按年", "逐周", "逐季",
            "消除", "消灭", "消滅", "根除", "绝迹", "絕跡", "清零", "归零", "歸零", "零发生", "零發生", "淘汰", "取缔", "取締", "关停", "關停", "关闭", "關閉", "拆除", "退出", "清退", "禁绝", "禁絕", "清除", "封堵",
            "平均", "均值", "先进水平", "領先水平", "先進水平", "领先水平", "上年水平", "同期水平",
            "番", "增长", "增長", "同比", "改善", "好转", "好轉", "一倍", "半数", "半數", "一半",
            "高于", "高於", "低于", "低於", "大于", "大於", "小于", "小於", "多于", "多於", "少于", "少於", "优于", "優於", "好于", "好於", "快于", "快於", "劣于", "劣於", "超过", "超過", "突破", "不超",
        ],
        StringComparison.Ordinal);

    /// <summary>Whether the words can hold a promise.</summary>
    public static bool MayPromise(ReadOnlySpan<char> words) => words.ContainsAny(Characters) || words.ContainsAny(Words);
}
