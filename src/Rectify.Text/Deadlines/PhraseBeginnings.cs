using System.Buffers;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>Knows for each character which families of time phrases it can begin, as computed from the lexicon. Most characters begin none, and the scan passes over them with one look.</summary>
internal static class PhraseBeginnings
{
    // Families whose words are told apart by their second character already.
    private const TimeFamily Worded = TimeFamily.Date | TimeFamily.OpenEnded | TimeFamily.Event;

    private static readonly TimeFamily[] First = Build(0);
    private static readonly TimeFamily[] Second = Build(1);
    private static readonly SearchValues<char> AfterNumber = SearchValues.Create([.. TimeLexicon.FollowNumbers]);

    /// <summary>The position of the next character that can begin a time phrase, from <paramref name="start"/> on, or -1.</summary>
    public static int Next(ReadOnlySpan<char> text, int start, out TimeFamily family)
    {
        var first = First;
        for (int i = start; i < text.Length; i++)
        {
            family = first[text[i]];
            if (family == TimeFamily.None)
                continue;
            if (!family.HasFlag(TimeFamily.Number))
                family &= ~Worded | (i + 1 < text.Length ? Second[text[i + 1]] : TimeFamily.None);
            if (family != TimeFamily.None)
                return i;
        }

        family = TimeFamily.None;
        return -1;
    }

    /// <summary>Whether a character can stand after the number of a time.</summary>
    public static bool FollowsNumber(char character) => AfterNumber.Contains(character);

    private static TimeFamily[] Build(int place)
    {
        var families = new TimeFamily[char.MaxValue + 1];
        foreach (var (family, word) in TimeLexicon.Beginnings)
        {
            if (place < word.Length)
                families[word[place]] |= family;
        }

        // 第 三季度, “ 十四五”.
        if (place == 1)
            families[' '] |= TimeFamily.Date;
        return families;
    }
}
