using Rectify.Text.Lexicon;

namespace Rectify.Text.Plans;

/// <summary>Knows the name of a field that a line break stands in: 整改时 / 限:….</summary>
internal static class BrokenLabel
{
    private const int Longest = 6;

    /// <summary>Determines whether the end of a line and the beginning of the next are the name of a field together.</summary>
    public static bool IsBetween(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        int colon = next.IndexOf(':');
        if (colon is < 1 or > Longest)
            return false;
        for (int taken = 1; taken <= Math.Min(Longest, line.Length); taken++)
        {
            if (FieldLexicon.Bare.Contains(string.Concat(line[^taken..], next[..colon])))
                return true;
        }

        return false;
    }
}
