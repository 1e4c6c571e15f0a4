namespace Rectify.Text.Plans;

/// <summary>A paragraph with the words of it that belong to what is being read.</summary>
internal readonly record struct Piece(Paragraph Paragraph, TextRange Words)
{
    public bool IsPoint => Paragraph.Marker.IsPoint;

    /// <summary>The words of a paragraph under something else: a point keeps its mark, since it is a line of what it stands under.</summary>
    public static Piece Of(Paragraph paragraph) =>
        new(paragraph, new TextRange(paragraph.Marker.IsPoint ? paragraph.Start : paragraph.Body, paragraph.TextEnd));
}
