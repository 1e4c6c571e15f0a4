namespace Rectify.Text.Plans;

/// <summary>Finds the fields of a record that stand in brackets behind its problem: …(整改措施:…;责任单位:…;时限:…).</summary>
/// <param name="Problem">The words before the brackets.</param>
/// <param name="Fields">The fields, each with its label.</param>
internal sealed record FramedFields(TextRange Problem, IReadOnlyList<TextRange> Fields)
{
    /// <summary>The fields at the end of a paragraph; null where no brackets end it, or what they hold does not begin with a measure or its goal.</summary>
    public static FramedFields? Find(SourceText source, int start, int end)
    {
        int close = end;
        while (close > start && source[close - 1] is '。' or ';' or ' ')
            close--;
        int open = close > start && TrailerFinder.IsClosing(source[close - 1]) ? new TrailerFinder(source).FindOpening(close - 1, start) : -1;
        int first = open < 0 ? -1 : source.SkipSpaces(open + 1, close - 1);
        bool isRecord = open > start && Labels.ReadAt(source.Slice(first, close - 1), out _) is LabelKind.Measures or LabelKind.Goal or LabelKind.Problem;
        if (!isRecord || source.TrimEnd(start, open) <= start)
            return null;
        List<TextRange> fields = [];
        for (int at = first; first < close - 1; at++)
        {
            bool ends = at >= close - 1 || (source[at] is ';' or '。' or ',' && Labels.ReadAt(source.Slice(source.SkipSpaces(at + 1, close - 1), close - 1), out _) != LabelKind.None);
            if (!ends)
                continue;
            fields.Add(new TextRange(first, source.TrimEnd(first, Math.Min(at, close - 1))));
            first = source.SkipSpaces(at + 1, close - 1);
            at = first;
        }

        return fields.Count < 2 ? null : new FramedFields(new TextRange(start, source.TrimEnd(start, open)), fields);
    }
}
