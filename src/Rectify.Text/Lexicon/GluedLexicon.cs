using System.Buffers;

namespace Rectify.Text.Lexicon;

/// <summary>The words that show where a line ended in a text that lost its line breaks.</summary>
internal static class GluedLexicon
{
    /// <summary>What a title ends with.</summary>
    public static WordSet TitleEndings { get; } = new([.. PageLexicon.TitleEndings.Words, "通报 公示 公告 函 通知书 指令书 意见书 任务书 建议书 要点 一览表 任务表 分解表 进度表 计划表 责任表 统计表 明细表 情况表 公开表 交办单 交办表 登记表 申请表 汇总表 推进表 通知单 整改单 督办单 整改表 决定 批复 请示 答复 分工"]);

    /// <summary>What names the day of a page, directly behind the title.</summary>
    public static WordSet DateLabels { get; } = new([.. PageLexicon.DateLabels.Select(static label => label + ":")]);

    /// <summary>Fields at the end of a document that no plan keeps.</summary>
    public static WordSet Contacts { get; } = new("联系电话 监督电话 举报电话 咨询电话 联系人 备注 抄送");

    /// <summary>What the first line of a document begins with, directly behind its title.</summary>
    public static WordSet Openings { get; } = new("为 根据 经 按照 依据 针对 现将 现就 近期 近日 各 一、 第一 附件 鉴于 结合");

    /// <summary>What begins the name of a field, where the value of another stands directly before it.</summary>
    public static WordSet FieldBeginnings { get; } = new("责任 牵头 配合 协同 整改 完成 办结 落实 督导 督办 验收 销号 监督 分管 主管 包保 主办 协办 时限 问题 存在 任务 交办 承办 反馈 计划 隐患 纠正 原因 漏洞 修复 危害");

    /// <summary>The headings of sections behind which the first sentence may stand without a mark.</summary>
    public static WordSet Headings { get; } = new("总体要求 指导思想 基本原则 工作原则 工作目标 总体目标 主要目标 整改目标 整改原则 主要措施 主要任务 重点任务 工作任务 整改任务 重点工作 工作措施 整改措施 整改内容 保障措施 组织保障 工作要求 有关要求 存在问题 存在的问题 主要问题 存在的主要问题 工作安排 基本情况 总体情况 整治范围 工作范围 工作背景 下一步工作 下一步打算 下一步工作打算 下一步工作安排 下步工作 工作打算 资金保障 附则 总则 抽检基本情况 核查处置情况 原因排查情况 排查整改情况 组织领导");

    /// <summary>What goes on with such a heading.</summary>
    public static SearchValues<char> GoesOn { get; } = SearchValues.Create("和与及、的，,：:。.;；（( )）》”");

    /// <summary>What a date follows that is no day of a signature: 自2024年5月6日.</summary>
    public static SearchValues<char> BeforeDates { get; } = SearchValues.Create("自于从至到在截止以及、-—(（前");

    /// <summary>What follows a date that is no day of a signature: 2024年5月6日前.</summary>
    public static SearchValues<char> AfterDates { get; } = SearchValues.Create("前内起止至以，,、)）。；;-—后之在对的");

    /// <summary>What the value of a time limit ends with, behind which a body signs.</summary>
    public static SearchValues<char> LimitEnds { get; } = SearchValues.Create("。;:)前底末内日改持");

    /// <summary>What tables call their tasks, as the name of a field.</summary>
    public static WordSet Tasks { get; } = new("任务名称 任务内容 整改事项 事项名称 项目名称");

    /// <summary>What a sentence ends with that leads a list in.</summary>
    public static WordSet Leads { get; } = new("如下: 如下建议: 以下建议: 如下要求: 以下要求: 如下意见:");

    /// <summary>What such a sentence begins with behind the value of a field.</summary>
    public static WordSet Findings { get; } = new("经检查 经现场检查 经核查 经排查 经查 检查发现 巡视发现 我方 我局 现场检查");

    /// <summary>What a sentence begins with that asks for a report.</summary>
    public static WordSet Requests { get; } = new("请于 请在 请将 请各 请按");

    /// <summary>What makes of the name of a field before it something to do: 整改情况|报告.</summary>
    public static WordSet Actions { get; } = new("报告 汇报 通报 公开 公示 报送 上报 反馈 跟踪 督查 检查 核查 评估 调度 分析 良好 和 与 及 的 、 : 。 )");
}
