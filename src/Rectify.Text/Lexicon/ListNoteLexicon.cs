namespace Rectify.Text.Lexicon;

/// <summary>The words of the notes on how to read a list of units: 第一责任单位为牵头单位,下同.</summary>
internal static class ListNoteLexicon
{
    /// <summary>One of these stands in every note.</summary>
    public static WordSet Signs { get; } = new("下同 牵头 主办 主责 不分先后 详见 见附 名单 标注 盖章 公章 签章 签字 签名");

    /// <summary>The first unit listed.</summary>
    public static WordSet Firsts { get; } = new("第一 首位 首个 首家 居首 列首 排首 前面的 第1 最前");

    /// <summary>Units with a sign of their own.</summary>
    public static WordSet Marked { get; } = new("★ ☆ * ※ ▲ △ ● ◆ 星号 下划线 黑体 加粗 标红 标注 带号");

    /// <summary>What makes them something.</summary>
    public static WordSet Copulas { get; } = new("为 是 即 系 即为 均为 作为 负责");

    /// <summary>What stands between the word for them and the verb.</summary>
    public static WordSet Middles { get; } = new("责任单位 责任部门 责任处室 责任科室 单位 部门 处室 科室 机构 责任 位 个 家 名 号 者 的 列 一 字体 标注 符号");

    /// <summary>What they do.</summary>
    public static WordSet Leads { get; } = new("牵头 主办 主责 总牵头 汇总");

    /// <summary>The units after the first.</summary>
    public static WordSet Others { get; } = new("其余 其他 其它 后面的 后列");

    /// <summary>What a note begins with that is called one: 注:★为牵头单位.</summary>
    public static WordSet Beginnings { get; } = new("注: 备注: 说明: 附注:");

    /// <summary>Remarks that say nothing of the units.</summary>
    public static WordSet Remarks { get; } = new("下同 不分先后 另有标注 另行标注 见附件 详见 名单附后 名单见附 盖章 公章 签章 签字 签名");
}
