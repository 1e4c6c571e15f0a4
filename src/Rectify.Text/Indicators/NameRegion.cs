using Rectify.Primitives;

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
    public static NameRegion Of(Outline outline, int start, int end)
    {
        Modality? modality = null;
        start = NameText.SkipHead(outline, start, end, ref modality);
        if (!Metrics.Scopes.TryStart(outline.Slice(start, end), out int length, out _))
            return new NameRegion("", start, end);
        length = outline.SkipBracket(start + length, end) - start;
        string scope = outline.Text[start..(start + length)];
        return new NameRegion(scope, NameText.SkipHead(outline, start + length, end, ref modality), end);
    }

    /// <summary>The name.</summary>
    public string Build(Outline outline) => NameText.Trim(Scope + NameText.Build(outline, Start, End));
}
