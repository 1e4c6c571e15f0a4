using Rectify.Progress;

namespace Rectify.Text.Lexicon;

/// <summary>The words of what a document reports of a measure.</summary>
internal static class ReportLexicon
{
    /// <summary>Steps that were taken.</summary>
    public static WordTable<ProgressEventType> Words { get; } = new(
        ("已销号 完成销号 通过销号 予以销号 验收销号", ProgressEventType.ClosedOut),
        ("已验收 通过验收 验收合格 验收通过 完成验收", ProgressEventType.Accepted),
        ("已完成 已整改 整改完成 完成整改 已全部完成 全部完成 整改到位 已办结 已落实 均已整改 均已完成", ProgressEventType.Rectified));

    /// <summary>What makes of such a word one that is denied, or of the future: 未完成, 拟完成.</summary>
    public static WordSet Negations { get; } = new("未 尚未 还未 没有 拟 拟于 计划 预计 将 力争 基本 基本已 阶段性 部分 尽快 待 即将 确保 无法 不能 须 需 应 年底前 月底前 基本上 正在 初步");

    /// <summary>What says that nothing was done.</summary>
    public static WordSet Nothing { get; } = new("未启动 未开展 尚未启动 尚未开展 无 / - 未开工");

    /// <summary>What makes a name or a day to come of such a word: 整改完成|情况, 完成整改|后.</summary>
    public static WordSet Continuations { get; } = new("情况 后 前 率 时限 时间 进度 目标");

    /// <summary>A percentage that is a completion.</summary>
    public static WordSet Whole { get; } = new("100%");

    /// <summary>Work that goes on, which is not completed, whatever part of it is.</summary>
    public static WordSet UnderWay { get; } = new("正在推进 正在整改 正在实施 正在施工 正在建设 正在办理 正在进行 仍在推进 仍在整改 其余正在");

    /// <summary>What a report says of a day to come.</summary>
    public static WordSet Promises { get; } = new("将于 将在 计划于 计划在 预计 拟于 拟在 力争 确保 争取 计划");

    /// <summary>What is to be so by that day.</summary>
    public static WordSet Ends { get; } = new("完成 建成 投用 投入使用 到位 印发 出台 办结 销号 竣工 完工 通车 投运 新建 启用 整改");

    /// <summary>What says that the day holds for all that the report is of.</summary>
    public static WordSet All { get; } = new("全部完成 全面完成 全部整改 整改完成 完成整改 整改到位 完成销号 全部到位");
}
