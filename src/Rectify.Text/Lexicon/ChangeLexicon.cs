using Rectify.Indicators;

namespace Rectify.Text.Lexicon;

/// <summary>The words of changes that need no number.</summary>
internal static class ChangeLexicon
{
    /// <summary>Changes by a multiple or against none: 翻一番 is a rise of 100 %, 零增长 one of 0 % at the most.</summary>
    public static WordTable<(Comparator Comparator, int Percent)> Known { get; } = new(
        ("零增长", (Comparator.AtMost, 0)),
        ("负增长", (Comparator.LessThan, 0)),
        ("正增长", (Comparator.MoreThan, 0)),
        ("翻番 翻一番 翻1番", (Comparator.AtLeast, 100)),
        ("翻两番 翻二番 翻2番", (Comparator.AtLeast, 300)),
        ("翻三番 翻3番", (Comparator.AtLeast, 700)));

    /// <summary>A fall by half: 审批事项减半.</summary>
    public static WordSet Halvings { get; } = new("减半");

    /// <summary>Verbs of a rise or a fall by whatever amount, after 同比 or 较上年: true where it rises.</summary>
    public static WordTable<bool> Directed { get; } = new(
        ("提高 提升 增加 增长 上升", true),
        ("下降 降低 减少 回落", false));

    /// <summary>Verbs that name no direction and stand with their comparison as a level: 同比改善.</summary>
    public static WordSet Better { get; } = new("改善 好转 向好 持续改善 明显改善 有所改善 稳步改善 进一步改善");

    /// <summary>Words between a comparison and such a verb.</summary>
    public static WordSet Adverbs { get; } = new("持续 明显 稳步 进一步 有所 均 总体 大幅");

    /// <summary>Words after a change that add nothing.</summary>
    public static WordSet After { get; } = new("以上 的目标 目标 任务");

    /// <summary>Words that make a change one that was observed.</summary>
    public static WordSet Reports { get; } = new("以来 近年 近几年 连续 同期已");

    /// <summary>Words before a change that say that it is nearly reached.</summary>
    public static WordSet Nearly { get; } = new("基本实现");

    /// <summary>Words with which what a change is measured from begins.</summary>
    public static WordSet BaselineOpenings { get; } = new("比 较 与 同 在 相比 相较于 相较 较之 对比");

    /// <summary>The year before, as a comparison names it.</summary>
    public static WordSet PreviousYear { get; } = new(
        "上年同期水平 上年同期 上一年度 上一年 上年度 上年 去年同期水平 去年同期 去年 上年末 上年底 去年底 前一年 年初 今年初");

    /// <summary>Words with which what a change is measured from ends.</summary>
    public static WordSet BaselineEndings { get; } = new(
        "底 末 年底 年末 同期水平 同期 全年 水平 的 相比较 相比 比较 基础上 的基础上 水平上 的水平上 基数 基准 为基准年 为基数");

    /// <summary>Verbs of change before a name: 提高污水处理率至95%.</summary>
    public static WordSet LeadingChanges { get; } = new("提高 提升 增加 降低 减少 改善 压减 扩大 控制 严控");
}
