namespace Rectify.Text.Plans;

/// <summary>Divides the words of a numbered paragraph into its heading and what follows.</summary>
internal static class HeadingSplitter
{
    /// <summary>The longest first sentence that is taken for a heading.</summary>
    public const int LongestHeading = 60;

    /// <summary>The end of the heading with its full stop, or -1 where the words do not begin with one. A first sentence with a figure in it is a promise, not a heading.</summary>
    public static int Split(ReadOnlySpan<char> words)
    {
        int stop = words[..Math.Min(words.Length, LongestHeading + 1)].IndexOf('。');
        if (stop <= 0 || stop + 1 >= words.Length)
            return -1;
        var heading = words[..stop];
        bool isWhole = Count(heading, '“') == Count(heading, '”') && Count(heading, '《') == Count(heading, '》') && Count(heading, '(') == Count(heading, ')');
        return isWhole && !HasFigure(heading) ? stop + 1 : -1;
    }

    /// <summary>Whether a whole paragraph is one short sentence, fit to head what follows.</summary>
    public static bool IsHeading(ReadOnlySpan<char> words)
    {
        int stop = words.IndexOf('。');
        return words.Length is > 0 and <= LongestHeading + 1 && (stop < 0 || stop == words.Length - 1);
    }

    private static bool HasFigure(ReadOnlySpan<char> words)
    {
        // 今年年底前完成整治 is a promise, too.
        if (words.Contains("底前", StringComparison.Ordinal))
            return true;
        bool isQuoted = false;
        foreach (char c in words)
        {
            if (c is '“' or '”' or '《' or '》')
                isQuoted = c is '“' or '《';
            else if (char.IsAsciiDigit(c) && !isQuoted)
                return true;
        }

        return false;
    }

    private static int Count(ReadOnlySpan<char> words, char c) => System.MemoryExtensions.Count(words, c);
}
