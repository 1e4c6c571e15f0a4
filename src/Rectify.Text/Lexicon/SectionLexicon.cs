namespace Rectify.Text.Lexicon;

/// <summary>The words of headings that say what a part holds.</summary>
internal static class SectionLexicon
{
    /// <summary>How the plan is secured.</summary>
    public static WordSet Safeguards { get; } = new("保障措施 组织保障 工作保障 实施保障 保障机制 组织领导 组织实施 工作要求 有关要求");

    /// <summary>What goes before the measures.</summary>
    public static WordSet Preambles { get; } = new("总体要求 指导思想 基本原则 工作原则 整改原则 总体思路 工作思路 基本情况 总体情况 工作背景 编制背景 编制依据 适用范围 总则 附则");

    /// <summary>What is put right, where and when: 整治范围, 排查整治时间.</summary>
    public static WordSet Frames { get; } = new("范围 对象 时间 背景 依据");

    /// <summary>What is divided into stages of time.</summary>
    public static WordSet Steps { get; } = new("步骤 时间安排 进度安排 阶段安排");

    /// <summary>What makes of a report something to do: 按月报告进展.</summary>
    public static WordSet Reporting { get; } = new("报告 报送 上报 通报 反馈 跟踪 督促 加快 调度 掌握 汇总 公开 公示 加强 核查整改 抓好");

    /// <summary>Goals.</summary>
    public static WordSet Goals { get; } = new("目标要求 目标任务 目标指标 目标和指标 目标与指标");

    /// <summary>What makes a class of problems of a time limit: 立行立改|类, 2024年底前完成|的问题.</summary>
    public static WordSet Classes { get; } = new("类 的 问题 事项 任务 项目 整改 整改完成 完成 完成整改 整改到位 完成销号 类问题 类事项 须 需 应 一类 清单");

    /// <summary>What things are counted by that stand under a heading: (2项).</summary>
    public static WordSet Counts { get; } = new("项 个 条 件 处");

    /// <summary>What the heading begins with that names a problem over what is done about it.</summary>
    public static WordSet ProblemBeginnings { get; } = new("关于 针对 对于");

    /// <summary>What it ends with.</summary>
    public static WordSet ProblemEndings { get; } = new("问题 的整改 问题整改 整改情况 整改进展 整改落实情况 整改进展情况 整改完成情况");
}
