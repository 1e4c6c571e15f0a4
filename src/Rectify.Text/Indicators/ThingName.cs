namespace Rectify.Text.Indicators;

/// <summary>Makes a name of the words after a number: 家规模养殖场进行粪污设施改造.</summary>
internal static class ThingName
{
    private static readonly WordSet Ends = new("并 ,并 且 以提升 从而 确保 用于 的任务 任务 工作任务 的目标 目标任务 以改善");

    private static readonly WordSet NoEnds = new("合并 兼并 归并 并网 并轨 并购 而且 且不");

    /// <summary>The name, as far as it goes before a second predicate.</summary>
    public static string Build(Outline outline, int start, int end)
    {
        int stop = End(outline, start, end);
        return NameText.Build(outline, start, stop).Replace("进行", "", StringComparison.Ordinal);
    }

    private static int End(Outline outline, int start, int end)
    {
        int i = start + 1;
        while (i < end)
        {
            var rest = outline.Slice(i - 1, end);
            if (NoEnds.TryStart(rest, out int length))
                i += length;
            else if (Ends.Starts(rest[1..]))
                return i;
            else
                i++;
        }

        return end;
    }
}
