namespace Rectify.Text.Plans;

/// <summary>A text that lost its line breaks to spaces: a space before a number, a label or a date was one, and so was one after a date or a sentence.</summary>
internal static class LostLines
{
    private const int LeastLength = 60;
    private const int FewestBreaks = 2;
    private const int LongestDate = 24;

    /// <summary>Determines whether a whole document stands on one line.</summary>
    public static bool IsOneLine(string given)
    {
        var text = given.AsSpan().Trim();
        return text.Length >= LeastLength && !text.ContainsAny('\n', '\r');
    }

    /// <summary>A text on one line with its breaks, of the same length; null where fewer than two of its spaces were breaks.</summary>
    public static string? Find(string given)
    {
        string folded = TextFold.Fold(given);
        char[] restored = given.ToCharArray();
        int breaks = 0;
        for (int i = 1; i + 1 < given.Length; i++)
        {
            if (!SourceText.IsSpace(folded[i]) || SourceText.IsSpace(folded[i + 1]) || !(folded[i - 1] is '。' or ';' or ':' || BeginsLine(folded, i + 1) || EndsWithDate(folded, i)))
                continue;
            restored[i] = '\n';
            breaks++;
        }

        return breaks < FewestBreaks ? null : new string(restored);
    }

    private static bool BeginsLine(string folded, int at)
    {
        var rest = folded.AsSpan(at, Math.Min(folded.Length - at, LongestDate));
        return MarkerReader.Read(rest).Style != MarkerStyle.None || Labels.ReadAt(rest, out _) != LabelKind.None || DateText.Read(rest.TrimStart('('), out _) > 0;
    }

    private static bool EndsWithDate(string folded, int end)
    {
        int from = Math.Max(0, end - LongestDate);
        var range = DateText.Find(folded.AsSpan(from, end - from), out _);
        return !range.IsEmpty && folded.AsSpan(from + range.End, end - from - range.End).Trim(" )").IsEmpty;
    }
}
