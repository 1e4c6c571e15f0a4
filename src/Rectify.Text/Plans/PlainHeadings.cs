using System.Collections.Frozen;

namespace Rectify.Text.Plans;

/// <summary>Knows the headings that stand on a line of their own without a number.</summary>
internal static class PlainHeadings
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Headings = new[]
    {
        "总体要求", "指导思想", "基本原则", "工作原则", "工作目标", "总体目标", "主要目标", "主要措施", "主要任务", "重点任务", "工作任务",
        "重点工作", "工作措施", "保障措施", "组织保障", "工作要求",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsHeading(ReadOnlySpan<char> line) => line.Length == 4 && Headings.Contains(line);
}
