namespace Rectify.Text.Plans;

/// <summary>Knows the lines that a printed page puts between two of a text: — 3 —, 第3页 共8页, 3/8.</summary>
internal static class PageNumber
{
    private const int MostDigits = 4;
    private const int LongestLine = 20;
    private const string Framing = "-—–·. ";

    /// <summary>Determines whether a folded line is nothing but the number of a page.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        var words = line.Trim(Framing);
        if (words.IsEmpty || line.Length > LongestLine)
            return false;
        return words.Length < line.Length ? IsNumber(words) : NamesPage(words);
    }

    private static bool NamesPage(ReadOnlySpan<char> words)
    {
        int digits = 0;
        bool hasPage = false;
        foreach (char c in words)
        {
            if (char.IsAsciiDigit(c))
                digits++;
            else if (c == '页')
                hasPage = true;
            else if (c is not ('第' or '共' or ' ' or ',' or '/' or '(' or ')'))
                return false;
        }

        bool isFraction = words.Count('/') == 1 && !words.ContainsAnyExceptInRange('/', '9') && words[0] != '/' && words[^1] != '/';
        return digits > 0 && digits <= 2 * MostDigits && (hasPage || isFraction);
    }

    private static bool IsNumber(ReadOnlySpan<char> words) => words.Length <= MostDigits && !words.ContainsAnyExceptInRange('0', '9');
}
