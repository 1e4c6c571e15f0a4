namespace Rectify.Text.Plans;

/// <summary>Finds a trailer on lines of its own at the end of a node that has several nodes below and no other trailer: it holds for all of them.</summary>
internal static class SharedTrailer
{
    public static IReadOnlyList<TrailerField>? Find(Node node)
    {
        if (node.Children.Count < 2)
            return null;
        List<TrailerField> fields = [];
        foreach (var paragraph in node.AllParagraphs)
        {
            if (paragraph.IsTrailerLine)
                fields.AddRange(paragraph.Trailer!.Fields);
            else if (paragraph.Trailer is not null || (fields.Count > 0 && paragraph.Label is not (LabelKind.Other or LabelKind.Report)))
                return null;
        }

        return fields.Count > 0 ? fields : null;
    }
}
