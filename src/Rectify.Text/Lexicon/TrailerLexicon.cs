namespace Rectify.Text.Lexicon;

/// <summary>The words by which brackets and sentences are known for trailers.</summary>
internal static class TrailerLexicon
{
    /// <summary>What a bracket says of units.</summary>
    public static WordSet RoleWords { get; } = new("牵头 负责 配合 参与 督导 落实 验收 责任");

    /// <summary>What a bracket says that is nothing but a time limit.</summary>
    public static WordSet DeadlineWords { get; } = new("完成 长期坚持 持续推进 立行立改 立即整改");

    /// <summary>What a time limit ends with that stands behind the units.</summary>
    public static WordSet DeadlineEnds { get; } = new("月底前 年底前 日前 月底 年底 月末 年末 日内 个月内 工作日内");

    /// <summary>Time limits without a day.</summary>
    public static WordSet WholeLimits { get; } = new("立即整改 立行立改 长期坚持 持续推进 即知即改");

    /// <summary>What a sentence says of units.</summary>
    public static WordSet Words { get; } = new("牵头 负责 配合");

    /// <summary>What the name of a unit ends with in it.</summary>
    public static WordSet Units { get; } = new("局 厅 委 办 政府 部门 单位 公司 中心 管委会 街道 办公室 支队 总队 办事处");

    /// <summary>What it ends with.</summary>
    public static WordSet Endings { get; } = new("牵头 负责 配合 参与 落实 协助 实施 督导 协同");
}
