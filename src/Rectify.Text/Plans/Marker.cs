namespace Rectify.Text.Plans;

/// <summary>The number at the beginning of a paragraph.</summary>
/// <param name="Style">Its style.</param>
/// <param name="Ordinal">The number; 0 where the style has none.</param>
/// <param name="Length">The number of characters it takes, with its mark.</param>
internal readonly record struct Marker(MarkerStyle Style, int Ordinal, int Length)
{
    /// <summary>Whether it heads a node of the outline; points and bullets are lines of what they stand under.</summary>
    public bool IsHeading => Style is > MarkerStyle.None and < MarkerStyle.Point;

    /// <summary>Whether it is a point or bullet under something.</summary>
    public bool IsPoint => Style >= MarkerStyle.Point;
}
