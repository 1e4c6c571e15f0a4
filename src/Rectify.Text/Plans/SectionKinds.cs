using System.Buffers;

namespace Rectify.Text.Plans;

/// <summary>Tells from its heading what a part holds.</summary>
internal static class SectionKinds
{
    private static readonly SearchValues<string> Safeguards = SearchValues.Create(
        ["保障措施", "组织保障", "工作保障", "实施保障", "保障机制", "组织领导", "组织实施", "工作要求", "有关要求"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Preambles = SearchValues.Create(
        ["总体要求", "指导思想", "基本原则", "工作原则", "整改原则", "总体思路", "工作思路", "基本情况", "总体情况", "工作背景", "编制背景", "编制依据", "适用范围", "总则", "附则"], StringComparison.Ordinal);

    // What is put right, where and when: 整治范围, 排查整治时间.
    private static readonly WordSet Frames = new WordSet("范围 对象 时间 背景 依据");

    // 按月报告进展 is something to do.
    private static readonly WordSet Reporting = new WordSet("报告 报送 上报 通报 反馈 跟踪 督促 加快 调度 掌握 汇总 公开 公示 加强 核查整改 抓好");

    private static readonly SearchValues<string> Goals = SearchValues.Create(["目标要求", "目标任务", "目标指标", "目标和指标", "目标与指标"], StringComparison.Ordinal);

    /// <summary>The kind of a part under a part of another kind; only the frame of a plan divides further by its headings.</summary>
    public static SectionKind Of(ReadOnlySpan<char> heading, SectionKind outer, bool isOutermost)
    {
        if (outer != SectionKind.Preamble && !isOutermost)
            return outer;
        if ((FieldWords.Reports.Ends(heading) && !Reporting.OccursIn(heading)) || FieldWords.Completed.Starts(heading))
            return SectionKind.Reports;
        if (heading.EndsWith("目标") || heading.ContainsAny(Goals))
            return SectionKind.Goals;
        if (heading.ContainsAny(Safeguards) || heading.EndsWith("保障"))
            return SectionKind.Safeguards;
        return heading.ContainsAny(Preambles) || Frames.Ends(heading) ? SectionKind.Preamble : outer;
    }
}
