namespace Rectify.Text.Lexicon;

/// <summary>The vocabulary of fields: what labels, headings of sections and columns of tables call a problem, a target, a measure, its time limit, its units and persons, and what is reported.</summary>
internal static class FieldLexicon
{
    /// <summary>What a table calls the column that numbers its rows.</summary>
    public static WordSet RunningNumbers { get; } = new("序号 编号");

    /// <summary>What the name of a field of units ends with.</summary>
    public static WordSet UnitEndings { get; } = new("单位 部门 企业 主体 属地 科室 处室 股室 部室 庭室 站所 机构 班组 车间 学院 支部");

    /// <summary>What the name of such a field says of the units.</summary>
    public static WordSet UnitRoles { get; } = new("责任 牵头 配合 协办 主办 承办 协同 协作 参与 参加 实施 落实 整改 监管 主管 督导 督办 督查 监督 指导 验收 销号 属地 包保 被审计 被巡视 被巡察 被检查 受检 复查 主责 完成 包抓 包联 包案 挂点 联点 挂联 会同");

    /// <summary>Fields of units that say so by themselves.</summary>
    public static WordSet Units { get; } = new("责任分工 任务分工 职责分工 责任落实 部门分工 责任村 责任社区 责任村居 责任乡镇 责任镇街 责任街道 责任学校 属地乡镇 属地镇街 属地街道 属地政府");

    /// <summary>What the name of a field of persons ends with.</summary>
    public static WordSet PersonEndings { get; } = new("责任人 负责人 责任人员 经办人 承办人 整改人 具体责任人");

    /// <summary>What the name of a field of leaders ends with.</summary>
    public static WordSet LeaderEndings { get; } = new("领导 领导同志 林长 河长 湖长 路长 田长 包保人");

    /// <summary>Fields of leaders that say so by themselves.</summary>
    public static WordSet Leaders { get; } = new("河长 湖长 林长 田长 路长 段长 网格长");

    /// <summary>What the name of a field of leaders says of them.</summary>
    public static WordSet LeaderRoles { get; } = new("责任 分管 牵头 包案 包保 包抓 包联 挂牌 挂点 督办 督导 主管 联系 省级 市级 县级 区级 校领导 院领导 厂领导 公司领导 联点 挂联");

    /// <summary>What the name of a time limit ends with, whatever stands before.</summary>
    public static WordSet Limits { get; } = new("时限 期限 时限要求 期限要求 进度要求 进度安排 时间要求 时间安排 时间进度 时间节点 限期 截止 截止日");

    /// <summary>What the name of a time limit ends with where it says what is to be done by then: 完成时间.</summary>
    public static WordSet Times { get; } = new("时间 日期 节点");

    /// <summary>What is to be done by then.</summary>
    public static WordSet Deliveries { get; } = new("整改 完成 办结 落实 任务 销号 截止 办理 推进");

    /// <summary>What begins a field of time that is no limit: how long a notice is shown.</summary>
    public static WordSet OtherTimes { get; } = new("公示 公告 受理 监督 举报 投诉 征求 反馈意见 接访");

    /// <summary>What begins a field of time that is no limit: the day on which it was done.</summary>
    public const string Actual = "实际";

    /// <summary>Targets.</summary>
    public static WordSet Targets { get; } = new("目标任务 整改目标任务 工作目标任务 整改目标及要求 目标要求 年度工作目标 阶段性工作目标 年度阶段性工作目标 预期成效 预期效果");

    /// <summary>Measures.</summary>
    public static WordSet Measures { get; } = new(
        "措施 整改措施 具体措施 主要措施 重点措施 具体整改措施 主要整改措施 治理措施 隐患治理措施 隐患整改措施 整改举措 具体举措 主要举措 重点举措 整改内容 整改措施及要求 整改落实措施 下一步整改措施 下步整改措施 整改措施及进展 整改措施及进展情况 整改措施及完成情况 整改措施和进展情况 下一步措施 下步措施 下一步打算 下一步工作打算 下一步整改计划 下一步整改打算 整改计划 整改办法 整改方法 整改要求 " +
        "整改建议措施 防范措施 预防措施 纠正措施 整改意见 整改建议 处置措施 整治措施 解决措施 解决办法 改进措施 落实措施 交办要求 督办要求 办理要求 处理要求 工作举措 整治内容 整治任务 修复建议 修复措施 处置建议 加固措施 改进建议 改正措施");

    /// <summary>What tables and lines with a colon call a measure; as a heading it stands over measures, as a whole plan has them.</summary>
    public static WordSet Tasks { get; } = new("工作任务 主要任务 重点任务 具体任务 工作内容 工作措施 任务 整改事项 工作事项 任务名称 事项名称 重点工作 重点事项 主要工作 工作要点 任务分解 事项 具体工作 任务事项 主要内容 整改任务内容 具体内容 项目名称 建设内容 建设任务 重点项目 项目内容 全年目标任务 年度目标任务 全年任务 年度任务 年度工作任务 年度工作目标任务");

    /// <summary>Tasks that are problems where measures of their own name stand beside them.</summary>
    public static WordSet TasksOrProblems { get; } = new("整改任务 任务");

    /// <summary>What a task is called, over what it consists in: then the name stands for the problem.</summary>
    public static WordSet Names { get; } = new("任务名称 事项名称 项目名称 重点项目 主要任务");

    /// <summary>What a task consists in.</summary>
    public static WordSet Contents { get; } = new("任务内容 工作内容 具体内容 主要内容 整改任务内容 建设内容 建设任务 项目内容 全年目标任务 年度目标任务 全年任务 年度任务 年度工作任务 年度工作目标任务");

    /// <summary>Who found a problem, or what kind it is; stands before 问题.</summary>
    public static WordSet Finders { get; } = new(
        "反馈 存在 具体 整改 主要 突出 存在的主要 存在的突出 主要存在 存在主要 目前存在 目前存在的 当前存在 发现 查出 督察 督察反馈 督察发现 督查发现 督察指出 审计查出 审计发现 审计反馈 审计 巡视反馈 巡视发现 巡视 巡察反馈 巡察发现 巡察 检查发现 排查发现 回头看反馈 暗访发现 反映 反映的 存在的 发现的 反馈的 指出的 需整改 交办 发现的主要 发现的突出 发现的具体 排查出的 排查发现的 自查发现 自查发现的 查找出的 检查发现的 存在的具体 督导反馈 督导发现 检查反馈 评估反馈");

    /// <summary>What may follow 问题 in the name of a problem.</summary>
    public static WordSet ProblemEndings { get; } = new("描述 内容 清单 表述 名称 点位 具体表现 情况 概况 简述 基本情况");

    /// <summary>Problems that are called otherwise.</summary>
    public static WordSet Problems { get; } = new(
        "隐患 整改任务 任务内容 督察任务 存在隐患 隐患描述 隐患内容 隐患情况 隐患名称 主要隐患 事故隐患 问题隐患 存在问题及隐患 问题和隐患 存在问题和隐患 问题表现 审计发现 问题线索 检查情况 反映情况 反映问题 信访内容 举报内容 举报问题 投诉内容 投诉问题 交办内容 交办问题 群众反映问题 信访问题 不符合项 不合格项 缺陷 缺陷描述 缺陷内容 漏洞 漏洞名称 漏洞描述 不符合描述 不符合项描述 不符合事实 违规事实 反馈意见 审议意见 审议意见内容 审计意见 检查意见 具体表现");

    /// <summary>What the name of a list of hazards ends with.</summary>
    public static WordSet Hazards { get; } = new("安全隐患 消防隐患 火灾隐患 重大隐患 一般隐患 事故隐患 不安全隐患 隐患问题 隐患清单");

    /// <summary>What the name of a list of problems ends with that says that they exist.</summary>
    public static WordSet ProblemNouns { get; } = new("问题 隐患 不足 短板 薄弱环节");

    /// <summary>What says so.</summary>
    public const string Found = "存在";

    /// <summary>What is done to problems, so that the words are something to do and no name of them.</summary>
    public static WordSet Remedies { get; } = new("排查 消除 整治 整改 治理 清除 开展 落实 抓好 处理 化解 防范 防止 查找 全面 深入 解决 针对 对 聚焦 围绕 纠正 杜绝 及时 立即 彻底 梳理 查摆 查清 摸清 举一反三");

    /// <summary>What a sentence says that leads a list of problems in.</summary>
    public static WordSet ProblemLeads { get; } = new("存在以下 存在下列 存在如下 发现以下 发现下列 发现如下 以下问题: 如下问题: 以下隐患: 下列问题: 以下安全隐患:");

    /// <summary>What such a sentence says where it leads in what is to be done about them.</summary>
    public static WordSet MeasureLeads { get; } = new("整改措施 整改要求 进行整改 整改如下 措施如下 采取");

    /// <summary>What a sentence says that leads a list of measures in.</summary>
    public static WordSet MeasureListLeads { get; } = new("整改安排报告如下: 整改安排如下: 整改措施如下: 以下整改措施: 以下整改要求: 整改要求如下: 以下要求整改: 下列要求整改: 以下要求进行整改: 整改意见如下: 采取以下措施: 采取如下措施: 以下监督意见: 以下处理意见: 以下整改意见: 以下意见: 监督意见如下: 处理意见如下: 提出以下要求: 提出如下要求:");

    /// <summary>Lines that stand over a list of measures in an order, where it lists what is wrong, too.</summary>
    public static WordSet MeasureListNames { get; } = new("要求: 处理要求: 监督意见: 处理意见:");

    /// <summary>What is reported of a measure, which is never one.</summary>
    public static WordSet Reports { get; } = new(
        "整改进展 整改情况 进展情况 工作进展 目前进展 当前进展 最新进展 进展 完成情况 整改完成情况 整改进展情况 整改落实情况 落实情况 整改状态 完成状态 整改结果 整改成效 工作成效 取得成效 主要成效 整改成果 完成进度 整改进度 工作进度 办理情况 办理结果 " +
        "验收情况 销号情况 验收结果 验收销号情况 推进情况 完成率 是否完成 是否销号 具体整改情况 整改工作情况 已采取措施 采取的措施 整改落实进展 验收结论 验收意见 复查意见 复查情况 复查结果 复查结论 复核意见 复核情况 销号结论 销号意见 核查情况 核查结果 办结情况 处理情况 处理结果 查处情况 调查核实情况 调查处理情况 处理和整改情况 " +
        "调查情况 办理进展 整改完成时间及情况 问题整改情况 具体整改落实情况 整改取得成效 责任人被处理情况 被处理情况 问责情况 责任追究情况 追责问责情况 是否属实 办结目标 办理进度 目前情况 工作开展情况 前期工作情况 已开展的工作 已开展工作 已做的工作 目前工作情况 工作现状 所做工作 核查处置情况 处置情况 原因排查情况 排查情况 风险控制情况 自查情况 自查自纠情况 抽检情况 抽检不合格情况 不合格情况 履行主体责任情况 落实主体责任情况 主体责任落实情况 履行责任情况 履行整改责任情况 组织整改情况 整改组织情况 组织落实情况");

    /// <summary>What the heading begins with under which nothing is left to do: 已完成整改的问题.</summary>
    public static WordSet Completed { get; } = new("已完成 已整改 已经完成 已经整改 已销号 已办结 完成整改的 整改到位的");

    /// <summary>Fields that the plan does not keep.</summary>
    public static WordSet Others { get; } = new(
        "备注 审核 校对 撰稿 签发 拟稿 拟稿人 核稿 制表 制表人 编制人 记录人 总河长 副总河长 总林长 提案建议 建议内容 点位 邮箱 电子邮箱 地址 通讯地址 邮编 传真 监督电话 举报电话 序号 编号 受理编号 受理序号 交办编号 交办日期 信访编号 行政区域 行政区划 污染类型 检查人员 检查人 签发人 检查时间 检查日期 被检查单位负责人 整改类型 问题类型 问题类别 问题来源 验收标准 销号标准 联系人 联系电话 联系方式 资金 整改资金 投入资金 隐患等级 隐患类别 隐患级别 风险等级 所属区域 填报单位 填报日期 填报人 验收人 复查人 督办人 涉及地区 涉及单位 类别 类型 佐证材料 交办单位 问题原因 产生原因 主要原因 原因分析 原因排查 成因分析 问题成因 参加人员 出席人员 列席人员 参会人员 与会人员 主持人 出席 列席 缺席 请假 抄送 分送 举报人 投诉人 信访人 反映人");

    /// <summary>What is called so and bears a number is a problem where measures stand under it: 任务一:.</summary>
    public const string Task = "任务";

    /// <summary>The name of a field of units where a unit follows it.</summary>
    public const string Unit = "单位";

    /// <summary>What units are read under that no label of their own announces.</summary>
    public const string UnitsColumn = "责任单位";

    /// <summary>What leaders are read under whose title is their label: 责任林长.</summary>
    public const string LeadersColumn = "责任领导";

    /// <summary>What the names of other fields end with that the plan does not keep.</summary>
    public static WordSet OtherEndings { get; } = new("标准 依据 条款 类型 类别 编号 文号 来源 电话 地址 地点 等级 级别 金额 状态 区域 方式 机构 工程师 代表 签字 签名 原因分析 分类 属性 联系人 附图 照片");

    /// <summary>Names of fields that need no colon where they stand alone on a line.</summary>
    public static WordSet Bare { get; } = new("整改目标 整改措施 整改时限 整改期限 完成时限 完成时间 责任单位 责任人 责任领导 牵头单位 配合单位 反馈问题 存在问题 整改进展 整改情况 完成情况 整改成效 进展情况 责任部门");

    /// <summary>What is done to a field, so that the words are something to do and no label: 明确整改时限.</summary>
    public static WordSet Verbs { get; } = new("加强 强化 压实 明确 健全 完善 严格 加快 推进 推动 做好 深化 提高 细化 确定 督促");
}
