using System.Buffers;
using Rectify.Text.Deadlines;

namespace Rectify.Text.Lexicon;

internal static partial class TimeLexicon
{
    /// <summary>Words before a date, and what they make of it.</summary>
    public static LexiconTable<LeadWord> Leads { get; } = new(
        "lead",
        ("到 至 不超过 不得超过 不晚于 不迟于 最晚于 最迟于 最晚到 最迟到 最晚 最迟", LeadWord.By, "The date is the last."),
        ("在 于", LeadWord.In, "The date is one of those on which it may be done."),
        ("截至 截止 截至到 截止到 截止至", LeadWord.AsOf, "Something is counted up to the date."),
        ("从 自 由", LeadWord.From, "Something begins on the date."),
        ("比 较 以 达到 超过 低于 高于 优于 好于 大于 小于 少于 多于", LeadWord.Compared, "The date is one to compare with."),
        ("对 针对 凡 凡是", LeadWord.Concerning, "The date says which things are meant."),
        ("始于 建于", LeadWord.Past, "Something began on the date."));

    /// <summary>Words of a promise.</summary>
    public static SearchValues<string> Promises { get; } = Search(
        "完成 达到 达 实现 建成 建立 建设 消除 出台 印发 制定 制订 启动 开工 投产 投入 投运 运行 全面 全部 实施 落实 整改 整治 治理 淘汰 关停 关闭 拆除 新增 新建 改造 "
        + "编制 开展 推进 提高 提升 下降 降低 降至 减少 控制 退出 搬迁 确保 力争 争取 必须 要 应 须 将 取得 形成 解决 清理 销号 验收 报送 上报 报 公布 公开 通过 清零 动工 "
        + "竣工 安排 划定 组织 增加 增长 稳定 基本 恢复 修复 不低于 不高于 以上 以下 安装 配备 覆盖 提交 移交 交付 取缔 压减 削减 压降 翻番 翻一番 改善 保持 到位 结束 办结 "
        + "构建 打造 培育 发布 巩固 见效 推广 铺开 完工 交工 投用 启用 通车 贯通 并网 上线 封顶 运营 达标 复绿 完善 施工 进场");

    /// <summary>What the name of a stage of the work is made of: 自查自纠, 全面排查, 总结阶段.</summary>
    public static WordSet StageWords { get; } = new(
        "部署 动员 宣传 发动 启动 摸底 摸排 排查 自查 自纠 互查 普查 清查 核查 检查 抽查 督查 复查 集中 全面 专项 重点 深入 分类 整顿 整治 攻坚 巩固 提升 深化 验收 评估 总结 考核 实施 准备 筹备 收尾 查漏补缺 完善 整改 阶段 工作 和 及");

    /// <summary>Words of a scoring.</summary>
    public static SearchValues<string> Scores { get; } = Search("得分 评分 计分 打分 分值 扣分 加分 总分 排名 考核结果 成绩 权重 折算");

    /// <summary>What a clause names that comes of recurring work, and is none: 每年检查结果.</summary>
    public const string Result = "结果";

    /// <summary>Words of a report.</summary>
    public static SearchValues<string> Narratives { get; } = Search("进驻 召开 视察 曝光 暗访 举报 投诉 来信 仍在");

    /// <summary>What became of a limit: it was met, or it was not.</summary>
    public static SearchValues<string> Outcomes { get; } = Search("至今 目前仍未 目前尚未 目前未 但未 实际未 却未 而未 任务未完成 目前已完成 现已完成 现已整改 均已完成");

    /// <summary>What a date before it is part of, or a measure to compare with.</summary>
    public static WordSet Attributed { get; } = new("水平 水准 同期 基数 为基 数据 相比 同比 实绩 的 工作要点 工作计划 经济责任 以前年度");

    /// <summary>Whose finding or report a date without 前 dates: 2018年|中央环保督察, but 2月20日前|反馈 is a promise.</summary>
    public static WordSet Dated { get; } = new("中央 省委 省级 国家 全国 环保督察 环境保护督察 生态环境保护督察 督察 审计 经责 反馈");

    /// <summary>2018年修订 names an edition; 2018年9月底前修订 is a promise.</summary>
    public static WordSet Editions { get; } = new("版 修订 修正");

    /// <summary>What a year says which is meant: 当年|计划.</summary>
    public static WordSet YearlyThings { get; } = new("计划 任务 目标 指标 预算 重点 工作 收支 产量 财政 项目 总量 度 用地 经费 资金 支出 方案 清单");

    /// <summary>What is done at the end of every year: 年终|考核.</summary>
    public static WordSet Appraisals { get; } = new("考核 考评 总结 统一考核 综合考核 目标考核 绩效 评优 评先 评比 述职 决算");

    /// <summary>What the words 年终 name together with it: 年终|总结.</summary>
    public static WordSet YearEndThings { get; } = new("总结 总考评 总考核 总评 大考 报告 奖 测评 评议 评定 评估 评价 检查 审计 盘点 决算 结算 会议 大会 走访 慰问 收官");

    /// <summary>Words that forbid what follows: 6月底前|不得开工.</summary>
    public static SearchValues<string> Prohibitions { get; } = Search("不得 不准 不许 不予 不再 不允许 不可 禁止 严禁 一律不 暂不 暂停 暂缓");

    /// <summary>What makes a bound of such a word: 不得|超过10%.</summary>
    public static WordSet Bounds { get; } = new("低于 高于 少于 超过 多于 大于 小于 突破 超出 晚于 迟于 早于 劣于");

    /// <summary>What is to be brought about, though by forbidding: 6月底前|做到不再直排.</summary>
    public static SearchValues<string> Attainments { get; } = Search("完成 达到 实现 做到 确保 消除 杜绝 建成 全部 全面 彻底 要 应 力争 取缔 关停");

    /// <summary>What says of a thing when it came to be: 2024年底前|到期的合同.</summary>
    public static WordSet Origins { get; } = new(
        "到期 届满 投产 投运 投用 建成 竣工 新建 立项 批准 核准 审批 备案 登记 注册 成立 设立 签订 颁发 发放 购置 出让 发现 反馈 交办 移交 转办 受理 查处 出生 毕业 退休 欠缴 拖欠");

    /// <summary>What begins the work, from which a span behind it counts: 2024年6月|启动,两年内完成.</summary>
    public static WordSet Starts { get; } = new("启动 启动建设 启动实施 启动整改 开工 开工建设 开始 开始实施 起步 动工 动工建设 进场 进场施工 着手");

    /// <summary>What names how long the work takes: 开工,|工期|18个月.</summary>
    public static WordSet SpanNames { get; } = new("为期 历时 工期 总工期 计划工期 建设工期 施工工期 周期 建设周期 施工周期 整治周期 时长");

    /// <summary>Words before what became of the work: 6月底前完成,|现已全部|销号.</summary>
    public static WordSet DoneAdverbs { get; } = new("现 目前 均 业 已 已经 全部 全面 按期 如期 按时 提前");

    /// <summary>What became of the work, to the end of a clause: 6月底前完成,已|销号.</summary>
    public static WordSet DoneDeeds { get; } = new("完成 整改 整改完成 完成整改 整改到位 销号 完成销号 办结 验收 通过验收 验收销号 完成验收 落实 落实到位 到位");

    /// <summary>What ends on a day of its own, which is no time limit: 有效期|至2026年12月底.</summary>
    public static WordSet Terms { get; } = new("有效期 有效期限 任期 合同期 合同期限 租期 租赁期 租赁期限 保修期 质保期 聘期 服务期 服务期限 使用期 使用期限 授权期 养护期 试用期 保存期 保存期限 公示期");

    /// <summary>What bears its years in brackets: 攻坚行动方案(2018—2020年).</summary>
    public static WordSet PlanNames { get; } = new("计划 方案 规划 行动 纲要 意见 办法 清单 目录 攻坚 任务书 要点 路线图");

    /// <summary>Words before a verb that was not done.</summary>
    public static WordSet Denials { get; } = new("未 仍未 尚未 没有 仍然未 还未 未能 不能 无法");

    /// <summary>The verbs.</summary>
    public static WordSet DeniedVerbs { get; } = new("完成 能 按 达到 实现 落实 开展 建成 整改 销号 启动");

    /// <summary>What reports the date after it.</summary>
    public static WordSet Pasts { get; } = new("已 已经 曾 曾经 早 早已 原计划 原计划于 原定 原定于 原要求 已分别 已全部 未 未能 没有 没能 未按 发布日期: 发布时间: 印发日期: 成文日期: 发文日期: 检查日期: 检查时间: 填报日期: 填报时间: 填表日期: 编制日期: 签发日期: 交办日期: 交办时间: 受理时间: 公示日期: 公示时间: 反馈时间:");

    /// <summary>What leads on to what is kept up afterwards.</summary>
    public static WordSet Continuations { get; } = new("并 且 然后 之后 此后 今后 后续 后期 再 同时 后 转入 纳入");

    /// <summary>What joins the words of one stage to the next.</summary>
    public static WordSet Conjunctions { get; } = new("其中 并 和 或 力争 确保");

    /// <summary>Words that end in 前 and bound no time by an event.</summary>
    public static WordSet NoEventEnds { get; } = new("目前 此前 日前 提前 当前 先前 空前 以前年度");

    /// <summary>Words between two days that make the later one an exception, which is granted or not: 确有困难的可延长至8月底.</summary>
    public static SearchValues<string> Exceptions { get; } = Search("可延 可适当延 可以延 可顺延 可申请延 可推迟 可展期 确有困难 确需延 如需延 逾期未完成的,延 逾期未完成的可 特殊情况下 特殊原因");

    /// <summary>由2020年底延期至2021年6月底: only the later day holds.</summary>
    public static SearchValues<string> Postponements { get; } = Search("延期 延至 延到 延长 调整 推迟 顺延 展期 变更为");
}
