namespace Rectify.Text.Plans;

/// <summary>Gives the items of a list the fields that stand before them, where a document writes 责任单位 and 整改时限 over what they hold for, not under it.</summary>
internal static class LeadingFields
{
    public static void Settle(List<Paragraph> body)
    {
        int first = body.FindIndex(static p => p.IsTrailerLine);
        if (first < 0 || !AreLeading(body, first))
            return;
        List<TrailerField> fields = [];
        for (int i = first; i < body.Count; i++)
        {
            if (body[i].IsTrailerLine && i > first && !body[i - 1].IsTrailerLine)
                fields = [];
            if (body[i].IsTrailerLine)
                fields.AddRange(body[i].Trailer!.Fields);
            else if (body[i].Marker.IsHeading)
                body[i].Trailer = new Trailer(new TextRange(body[i].End, body[i].End), [.. fields], TrailerForm.Labelled);
        }

        body.RemoveAll(static p => p.IsTrailerLine);
    }

    // Nothing but fields and numbered items, from the first field to the last item.
    private static bool AreLeading(List<Paragraph> body, int first)
    {
        if (body[^1].IsTrailerLine || !body[..first].TrueForAll(static p => p is { Label: LabelKind.None, Trailer: null, Marker.Style: MarkerStyle.None }))
            return false;
        return body[first..].TrueForAll(static p => p.IsTrailerLine
            ? p.Marker.Style == MarkerStyle.None && !p.IsCell
            : p is { Label: LabelKind.None, Trailer: null, IsCell: false } && (p.Marker.IsHeading || p.Marker.IsPoint));
    }
}
