using Rectify.Primitives;

namespace Rectify.Text.Indicators;

/// <summary>The part of a clause in which the name of a target stands.</summary>
/// <param name="Scope">The place that the name begins with (全市), as printed; empty where it has none.</param>
/// <param name="Start">Where the rest of the name begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct NameRegion(string Scope, int Start, int End)
{
    private static readonly WordSet Attributions = new("提出 明确 要求 规定 确定 部署 计划 规划 指出 强调");

    /// <summary>Whether nothing is left for a name.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>The region between two places, past what opens a clause.</summary>
    public static NameRegion Of(Outline outline, int start, int end)
    {
        Modality? modality = null;
        start = NameText.SkipHead(outline, AfterAttribution(outline, start, end), end, ref modality);
        if (!Metrics.Scopes.TryStart(outline.Slice(start, end), out int length))
            return new NameRegion("", start, end);
        length = outline.SkipBracket(start + length, end) - start;
        string scope = outline.Text[start..(start + length)];
        return new NameRegion(scope, NameText.SkipHead(outline, start + length, end, ref modality), end);
    }

    // 规划提出到2020年森林覆盖率达到30%: who says so is no part of the name.
    private static int AfterAttribution(Outline outline, int start, int end)
    {
        int time = outline.Slice(start, end).LastIndexOf(Outline.Time);
        if (time < 0)
            return start;
        int wordsEnd = outline.TrimBlanks(start, start + time);
        return Attributions.Ends(outline.Slice(start, wordsEnd)) ? start + time + 1 : start;
    }

    /// <summary>The name.</summary>
    public string Build(Outline outline) => NameText.Trim(Scope + NameText.Build(outline, Start, End));
}
