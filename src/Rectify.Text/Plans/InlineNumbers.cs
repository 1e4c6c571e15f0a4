namespace Rectify.Text.Plans;

/// <summary>Divides words that number their parts within one paragraph: 1.…。2.…。 or (1)…;(2)….</summary>
internal static class InlineNumbers
{
    /// <summary>The parts without their numbers; the whole where fewer than two parts are numbered; nothing where there are no words.</summary>
    public static List<TextRange> Split(SourceText source, TextRange words)
    {
        if (words.IsEmpty)
            return [];
        var first = MarkerReader.Read(source.Slice(words.Start, words.End));
        if (first.Style == MarkerStyle.None && source.Slice(words.Start, words.End).StartsWith("一是"))
            return SplitCounted(source, words);
        if (first.Style == MarkerStyle.None || first.Ordinal != 1)
            return [words];
        List<TextRange> parts = [];
        int start = words.Start + first.Length;
        for (int at = start, next = 2; at < words.End; at++)
        {
            if (!EndsPart(source[at]) && !EndsPart(source[at - 1]))
                continue;
            int begin = source.SkipSpaces(at + 1, words.End);
            var marker = MarkerReader.Read(source.Slice(begin, words.End));
            if (marker.Style != first.Style || marker.Ordinal != next)
                continue;
            parts.Add(new TextRange(start, source.TrimEnd(start, at + 1)));
            start = source.SkipSpaces(begin + marker.Length, words.End);
            at = start;
            next++;
        }

        parts.Add(new TextRange(start, words.End));
        return parts;
    }

    // 一是建立台账。二是每月调度。 A clause counted so within a sentence (一是…,二是…) stays in it.
    private static List<TextRange> SplitCounted(SourceText source, TextRange words)
    {
        List<TextRange> parts = [];
        int start = words.Start;
        for (int at = start, next = 2; at < words.End; at++)
        {
            if (source[at] is not ('。' or ';'))
                continue;
            int begin = source.SkipSpaces(at + 1, words.End);
            int length = ChineseOrdinal.Read(source.Slice(begin, words.End), out int ordinal);
            if (length == 0 || ordinal != next || begin + length >= words.End || source[begin + length] != '是')
                continue;
            parts.Add(new TextRange(start, at + 1));
            (start, at) = (begin, begin);
            next++;
        }

        parts.Add(new TextRange(start, words.End));
        return parts;
    }

    private static bool EndsPart(char c) => c is '。' or ';' or ' ';
}
