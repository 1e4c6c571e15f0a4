namespace Rectify.Text.Lexicon;

/// <summary>The words for posts: 主要负责人, 分管副市长, 局长.</summary>
internal static class PostLexicon
{
    private const string Heads =
        "负责人 负责同志 领导 领导同志 领导干部 责任人 班子成员 书记 主席 省长 市长 县长 区长 州长 旗长 镇长 乡长 街道主任 主任 局长 厅长 部长 处长 科长 站长 所长 院长 校长 " +
        "委员 常委 秘书长 组长 总经理 经理 董事长 总指挥 指挥长 河长 湖长 林长 路长 田长 段长 链长 网格长 网格员 安全员 班主任 辅导员 护士长 店长 厂长 同志 专员 督学 检察长 队长 支队长 总工程师 政委 政治委员 教导员 指导员";

    private const string Ranks = "副 常务副 分管副 分管 主要 相关 有关 党政主要 党政 党组 党委 具体 直接 第一 第一副 市级 省级 县级 区级 包案 包保 包联 牵头 责任 市 省 县 区";

    /// <summary>The posts, with the words of rank that go before them.</summary>
    public static WordSet Posts { get; } = new(string.Join(' ', WithRanks()));

    /// <summary>Posts that one person has together with the post named next: 县委常委、副县长.</summary>
    public static WordSet WithAnother { get; } = new("常委 党组成员 党委委员 党工委委员 党组书记 党组副书记 副书记");

    /// <summary>Words for all the units of the list at once: 各责任单位主要负责人.</summary>
    public static WordSet Everyone { get; } = new("各责任单位 责任单位 各单位 单位 上述单位 以上单位 各相关单位 各有关单位 各部门单位 各责任部门 上述各单位 相关单位");

    /// <summary>The post of the head of any unit, from which a principal is derived.</summary>
    public static WordSet GeneralHeads { get; } = new("主要负责人 主要负责同志 主要领导 主要领导同志 分管负责人 分管负责同志 分管领导 负责人 负责同志");

    private static IEnumerable<string> WithRanks()
    {
        string[] ranks = ["", .. Ranks.Split(' ')];
        return Heads.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(head => ranks.Select(rank => rank + head));
    }
}
