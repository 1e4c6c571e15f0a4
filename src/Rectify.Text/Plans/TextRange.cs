namespace Rectify.Text.Plans;

/// <summary>A range of positions in a text; the end is not included.</summary>
internal readonly record struct TextRange(int Start, int End)
{
    public bool IsEmpty => End <= Start;

    public int Length => Math.Max(0, End - Start);
}
