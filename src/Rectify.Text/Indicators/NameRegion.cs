using Rectify.Primitives;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>The part of a clause in which the name of a target stands.</summary>
/// <param name="Scope">The place that the name begins with (全市), as printed; empty where it has none.</param>
/// <param name="Start">Where the rest of the name begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct NameRegion(string Scope, int Start, int End)
{
    /// <summary>Whether nothing is left for a name.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>The region between two places, past what opens a clause.</summary>
    public static NameRegion Of(MaskedText masked, int start, int end)
    {
        Modality? modality = null;
        start = NameText.SkipHead(masked, AfterAttribution(masked, start, end), end, ref modality);
        if (!MetricLexicon.Scopes.TryStart(masked.Slice(start, end), out int length))
            return new NameRegion("", start, end);
        length = masked.SkipBracket(start + length, end) - start;
        string scope = masked.Text[start..(start + length)];
        return new NameRegion(scope, NameText.SkipHead(masked, start + length, end, ref modality), end);
    }

    // 规划提出到2020年森林覆盖率达到30%: who says so is no part of the name.
    private static int AfterAttribution(MaskedText masked, int start, int end)
    {
        int time = masked.Slice(start, end).LastIndexOf(MaskedText.Time);
        if (time < 0)
            return start;
        int wordsEnd = masked.TrimBlanks(start, start + time);
        return NameLexicon.Attributions.Ends(masked.Slice(start, wordsEnd)) ? start + time + 1 : start;
    }

    /// <summary>The name.</summary>
    public string Build(MaskedText masked) => NameText.Trim(Scope + NameText.Build(masked, Start, End));
}
