namespace Rectify.Text.Lexicon;

/// <summary>The words by which a sentence names those who are to do a measure.</summary>
internal static class AgentLexicon
{
    /// <summary>What tells the units before it to act: 南县政府要于4月10日前报送.</summary>
    public static WordSet Duties { get; } = new("要 应 应当 须 必须 需 需要 务必 负责 立即 抓紧 尽快 于20 在20 于1 于2 于3 于4 于5 于6 于7 于8 于9");

    /// <summary>Words that begin like such a word: 区|应急局 is a name.</summary>
    public static WordSet NoDuties { get; } = new("应急 要素 须知 需求");

    /// <summary>What a unit does that is named with its level, or as many: 区城管局完成摸排, 各村对农房逐户排查.</summary>
    public static WordSet Deeds { get; } = new("完成 组织 开展 制定 落实 牵头 建立 派出 督促 集中 对 每月 每季度 每周 每年 每半年 每日 每天 将 拟 正 正在 计划");

    /// <summary>What makes of such a deed something that was found: 县水利局组织不力.</summary>
    public static WordSet Failures { get; } = new("不 未 情况 较差 滞后 缓慢 科 处 股 室 财务 生育 单列 军 副");

    /// <summary>What ends before the comma behind which such a unit stands: 2024年10月底|前, 下一步.</summary>
    public static WordSet LeadIns { get; } = new("前 内 底 日 末 起 下一步 下步 下一阶段 接下来 目前 今后 近期 随后 对此 为此 同时");

    /// <summary>由 names who acts; 责成 and 责令 name who is told to.</summary>
    public static WordTable<bool> Leads { get; } = new(("由", true), ("责成 责令 请", false));

    /// <summary>What bodies on the ground begin with: 街道综合执法队.</summary>
    public static WordSet Grounds { get; } = new("街道 社区 学校 医院 物业 园区 村");

    /// <summary>What a department of a school or company is for: 总务处, 保卫科.</summary>
    public static WordSet Services { get; } = new("总务 教务 政教 德育 后勤 保卫 安保 安全 安环 环保 技术 综合 市场 运营 基建 设备 生产 工程 人事 财务 行政 质检 仓储");

    /// <summary>Words that name nobody: 各级部门.</summary>
    public static WordSet AllLevels { get; } = new("各级 各部门 各项 各类 各种");

    /// <summary>What a sentence begins with that says what is done to others: 督促责任单位立即整改.</summary>
    public static WordSet Doings { get; } = new("督促 联合 会同 协调 配合 指导 推动 加强 建立 完善 落实 针对 根据 按照 通过 要求 发挥 强化 压实 明确 依托 支持 鼓励 引导 帮助 动员 发动 组织各 组织相关 组织有关 组织企业 对各 对企业 对相关 对有关");

    /// <summary>Whom a letter is to, or who writes it, and no name: 你单位.</summary>
    public static WordSet Addressees { get; } = new("你 我 贵单位 贵局 贵公司 贵厂 贵校 贵院 贵企业");

    /// <summary>What says what the unit behind it is, and is no part of its name: 由包片单位县文广局督促.</summary>
    public static WordSet RoleNouns { get; } = new("包片单位 包联单位 责任单位 牵头单位 主管单位 主管部门 属地单位 监管单位 监管部门 行业部门 行业主管部门");
}
