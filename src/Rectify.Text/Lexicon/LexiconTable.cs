namespace Rectify.Text.Lexicon;

/// <summary>A table of the lexicon: words of one class, each with what it means and why. The longest word that fits a place is found.</summary>
/// <typeparam name="T">What a word means.</typeparam>
internal sealed class LexiconTable<T>
{
    private readonly WordTable<LexiconEntry<T>> _entries;

    /// <summary>A table of rows; the words of a row are parted by spaces and mean the same.</summary>
    public LexiconTable(string name, params ReadOnlySpan<(string Words, T Meaning, string Why)> rows)
    {
        var entries = new List<(string, LexiconEntry<T>)>();
        foreach (var (words, meaning, why) in rows)
        {
            foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                entries.Add((word, new LexiconEntry<T>(word, meaning, why, name)));
        }

        _entries = new WordTable<LexiconEntry<T>>([.. entries]);
    }

    /// <summary>The words.</summary>
    public IEnumerable<string> Words => _entries.Words;

    /// <summary>The words with their meanings.</summary>
    public IEnumerable<LexiconEntry<T>> Entries => _entries.Meanings;

    /// <summary>The longest word that the text begins with.</summary>
    public LexiconEntry<T>? AtStart(ReadOnlySpan<char> text) => _entries.TryStart(text, out _, out var entry) ? entry : null;

    /// <summary>The longest word that the text ends with.</summary>
    public LexiconEntry<T>? AtEnd(ReadOnlySpan<char> text) => _entries.TryEnd(text, out _, out var entry) ? entry : null;

    /// <summary>Takes the longest word that comes next.</summary>
    public LexiconEntry<T>? Take(ref TextCursor cursor)
    {
        if (cursor.AtEnd || AtStart(cursor.Rest) is not { } entry)
            return null;
        cursor.Position += entry.Word.Length;
        return entry;
    }
}
