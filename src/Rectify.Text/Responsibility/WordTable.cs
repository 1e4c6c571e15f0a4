using System.Collections.Frozen;

namespace Rectify.Text.Responsibility;

/// <summary>A fixed set of words, asked for the longest that a text begins or ends with.</summary>
/// <remarks>Words are kept by their last and first character, so that a question costs one lookup and a few short comparisons.</remarks>
internal sealed class WordTable
{
    private readonly FrozenDictionary<char, string[]> _byFirst;
    private readonly FrozenDictionary<char, string[]> _byLast;

    public WordTable(params string[] words)
    {
        _byFirst = Group(words, static word => word[0]);
        _byLast = Group(words, static word => word[^1]);
    }

    /// <summary>A table of the words of one line, separated by spaces.</summary>
    public static WordTable Of(string words) => new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The characters that words begin with.</summary>
    public IEnumerable<char> FirstCharacters => _byFirst.Keys;

    /// <summary>The length of the longest word that the text begins with; 0 where there is none.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_byFirst.TryGetValue(text[0], out var words))
            return 0;
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return word.Length;
        }

        return 0;
    }

    /// <summary>The length of the longest word that the text ends with; 0 where there is none.</summary>
    public int LengthAtEnd(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_byLast.TryGetValue(text[^1], out var words))
            return 0;
        foreach (string word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
                return word.Length;
        }

        return 0;
    }

    /// <summary>Whether the text begins with a word.</summary>
    public bool Begins(ReadOnlySpan<char> text) => LengthAtStart(text) > 0;

    /// <summary>Whether the text ends with a word.</summary>
    public bool Ends(ReadOnlySpan<char> text) => LengthAtEnd(text) > 0;

    /// <summary>Whether the text is a word.</summary>
    public bool Contains(ReadOnlySpan<char> text) => !text.IsEmpty && LengthAtStart(text) == text.Length;

    private static FrozenDictionary<char, string[]> Group(string[] words, Func<string, char> key) =>
        words.Distinct(StringComparer.Ordinal)
            .GroupBy(key)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());
}
