using System.Buffers;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>Knows for each character which kinds of time phrase it can begin, as computed from the lexicon. Most characters begin none, and the scan passes over them with one look.</summary>
internal static class PhraseBeginnings
{
    // Kinds whose words are told apart by their second character already.
    private const TimePhraseKinds Worded = TimePhraseKinds.Date | TimePhraseKinds.OpenEnded | TimePhraseKinds.Event;

    private static readonly TimePhraseKinds[] First = Build(0);
    private static readonly TimePhraseKinds[] Second = Build(1);
    private static readonly SearchValues<char> AfterNumber = SearchValues.Create([.. TimeLexicon.FollowNumbers]);

    /// <summary>The position of the next character that can begin a time phrase, from <paramref name="start"/> on, or -1.</summary>
    public static int Next(ReadOnlySpan<char> text, int start, out TimePhraseKinds kinds)
    {
        var first = First;
        for (int i = start; i < text.Length; i++)
        {
            kinds = first[text[i]];
            if (kinds == TimePhraseKinds.None)
                continue;
            if (!kinds.HasFlag(TimePhraseKinds.Number))
                kinds &= ~Worded | (i + 1 < text.Length ? Second[text[i + 1]] : TimePhraseKinds.None);
            if (kinds != TimePhraseKinds.None)
                return i;
        }

        kinds = TimePhraseKinds.None;
        return -1;
    }

    /// <summary>Whether a character can stand after the number of a time.</summary>
    public static bool FollowsNumber(char character) => AfterNumber.Contains(character);

    private static TimePhraseKinds[] Build(int place)
    {
        var byCharacter = new TimePhraseKinds[char.MaxValue + 1];
        foreach (var (kinds, word) in TimeLexicon.Beginnings)
        {
            if (place < word.Length)
                byCharacter[word[place]] |= kinds;
        }

        // 第 三季度, “ 十四五”.
        if (place == 1)
            byCharacter[' '] |= TimePhraseKinds.Date;
        return byCharacter;
    }
}
