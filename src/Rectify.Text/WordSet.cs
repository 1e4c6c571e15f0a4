using System.Collections.Frozen;

namespace Rectify.Text;

/// <summary>A table of words that is asked which of them comes next in a text; the longest wins.</summary>
internal sealed class WordSet
{
    private readonly FrozenDictionary<char, string[]> _byFirst;

    public WordSet(params ReadOnlySpan<string> words) =>
        _byFirst = words.ToArray()
            .GroupBy(static w => w[0])
            .ToFrozenDictionary(static g => g.Key, static g => g.OrderByDescending(static w => w.Length).ToArray());

    /// <summary>All the words.</summary>
    public IEnumerable<string> Words => _byFirst.Values.SelectMany(static words => words);

    /// <summary>The length of the word that a text begins with, or 0.</summary>
    public int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_byFirst.TryGetValue(text[0], out string[]? words))
            return 0;
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return word.Length;
        }

        return 0;
    }
}
