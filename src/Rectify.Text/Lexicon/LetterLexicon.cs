namespace Rectify.Text.Lexicon;

/// <summary>The words by which a letter, an order or a notice speaks to those whom it is to.</summary>
internal static class LetterLexicon
{
    // Whom it speaks to, behind 你.
    private static readonly string[] Recipients = "单位 公司 局 厂 企业 院 校 中心 委 办 县 市 区 州 镇 乡 街道 村 矿 厅 店 站 所 部门".Split(' ');

    // How it asks them for something: 请你局…, 你单位应….
    private static readonly string[] Requests =
    [
        .. "请你 请贵 责令你 要求你 限你 责成你".Split(' '),
        .. from recipient in "你单位 你局 你公司".Split(' ') from duty in "应 须 要 于".Split(' ') select recipient + duty,
    ];

    /// <summary>How it speaks to them.</summary>
    public static WordSet Address { get; } = new([.. Recipients.Select(static recipient => "你" + recipient), "请你们 要求你们 责成你们 贵单位 贵公司 贵局"]);

    /// <summary>How it asks them, anywhere in a sentence.</summary>
    public static WordSet Asking { get; } = new(Requests);

    /// <summary>What a sentence begins with that orders something.</summary>
    public static WordSet Orders { get; } = new([.. Requests, "现责令 责令 现要求 现限你 以上问题"]);

    /// <summary>Whom an inspector writes to besides bodies: a shop, a farm.</summary>
    public static WordSet Premises { get; } = new("商场 广场 市场 超市 养殖场 养殖户 农场 加工点 加工坊 经营部 门市部 营业部 酒楼 网吧 酒吧 茶楼 茶馆 会所 合作社 快捷酒店 农庄 山庄 乐园 影城 商城 大厦 药房 诊所 客栈 浴场 堆场 矿场 砂石场 屠宰场");

    /// <summary>What the closing words of a document begin with.</summary>
    public static WordSet Formulas { get; } = new("特此 专此 此函 此复 以上情况 以上报告 以上意见 妥否 当否 欢迎社会各界 欢迎广大 公示期间 公示期为 如有异议 如对 一式两份 一式三份 一式四份 本通知书一式 感谢您 感谢你 注: 说明: 填表说明 如不服 如果不服 对本通知不服 对本决定不服 对本指令不服 逾期不 逾期未 逾期将");

    /// <summary>What an appeal to all begins with, which is no measure.</summary>
    public static WordSet Appeals { get; } = new("请各 请有关 请相关 请你 请贵 请被 请上述 请以上 请认真 请遵照 望各 希各 以上问题请 对上述问题");

    /// <summary>How the last sentence of a notice speaks to all: 各学校|要.</summary>
    public static WordSet Exhortations { get; } = new(
        [.. from whom in "学校 单位 部门 乡镇 镇 镇街 街道 县 县区 区 企业 地 科室 支部 责任单位 有关单位 相关单位 成员单位 牵头单位".Split(' ') from duty in "要 应 须 务必".Split(' ') select "各" + whom + duty]);

    /// <summary>What asks for a report: 请于6月10日前将整改情况书面报送我局.</summary>
    public static WordSet Returns { get; } = new("报送 报我 上报 报至 反馈我 书面报告 书面回复 情况报 结果报 报告报");

    /// <summary>What says that all is to be done by a day.</summary>
    public static WordSet Completions { get; } = new("整改完成 完成整改 整改到位 整改完毕 落实到位 完成整治 整治到位 整改落实到位 完成全部整改 全部整改 完成上述 改正 改正完毕 完成改正 消除隐患 整改消除");

    /// <summary>The same, of one measure and to the end of its words: 4月底前|完成.</summary>
    public static WordSet Completed { get; } = new("完成 全部完成 整改完成 完成整改 整改到位 整改完毕 落实到位 整治到位 完成整治 改正 办结 到位 完工 建成 投用");

    /// <summary>What makes of such a word something to report by that day: 整改完成|情况.</summary>
    public static WordSet Reported { get; } = new("情况 报告 进展 结果 材料 并报送情况 措施 方案");
}
