namespace Rectify.Text.Lexicon;

/// <summary>The words of recurring duties.</summary>
internal static class DutyLexicon
{
    /// <summary>Verbs that set up a system.</summary>
    public static WordSet MakesSystem { get; } = new("建立 健全 完善 落实 实行 执行 推行 制定 形成 构建 推动");

    /// <summary>Systems, which are no duties themselves: 落实定期巡查机制.</summary>
    public static WordSet Systems { get; } = new("机制 制度 体系 办法 规定");

    /// <summary>What such a system is called behind the quotation of what is done: 落实“周调度、月通报”|工作机制.</summary>
    public static WordSet QuotedSystems { get; } = new("机制 制度 的机制 的制度 工作机制 工作制度 要求 的要求");

    /// <summary>The units that each owe a duty by themselves: 各县区每月各自检查一次.</summary>
    public static WordSet Collectives { get; } = new("各县 各区 各市 各镇 各乡 各街 各村 各地 各级 各部门 各单位 各成员 各责任 各牵头 各园区 各企业 各有关 各相关 每个");

    /// <summary>What stands between two duties of a clause: 每周调度、每月通报.</summary>
    public static WordSet Joints { get; } = new("、 和 并 及");
}
