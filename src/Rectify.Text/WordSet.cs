namespace Rectify.Text;

/// <summary>Words that all mean one thing, asked which of them begins or ends a text; the longest wins.</summary>
internal sealed class WordSet
{
    private readonly WordTable<bool> _table;

    /// <summary>A set of words; several in one string are parted by spaces.</summary>
    public WordSet(params ReadOnlySpan<string> words) => _table = new WordTable<bool>((string.Join(' ', words), true));

    /// <summary>All the words.</summary>
    public IEnumerable<string> Words => _table.Words;

    /// <summary>The length of the longest word that the text begins with; 0 where there is none.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text) => _table.TryStart(text, out int length, out _) ? length : 0;

    /// <summary>The length of the longest word that the text ends with; 0 where there is none.</summary>
    public int LengthAtEnd(ReadOnlySpan<char> text) => _table.TryEnd(text, out int length, out _) ? length : 0;

    /// <summary>Whether the text begins with a word, and how long the longest is.</summary>
    public bool TryStart(ReadOnlySpan<char> text, out int length) => _table.TryStart(text, out length, out _);

    /// <summary>Whether the text ends with a word, and how long the longest is.</summary>
    public bool TryEnd(ReadOnlySpan<char> text, out int length) => _table.TryEnd(text, out length, out _);

    /// <summary>Whether the text begins with a word.</summary>
    public bool Starts(ReadOnlySpan<char> text) => _table.TryStart(text, out _, out _);

    /// <summary>Whether the text ends with a word.</summary>
    public bool Ends(ReadOnlySpan<char> text) => _table.TryEnd(text, out _, out _);

    /// <summary>Whether the text is a word.</summary>
    public bool Contains(ReadOnlySpan<char> text) => !text.IsEmpty && LengthAtStart(text) == text.Length;

    /// <summary>The first place where a word begins; the longest of those that begin there.</summary>
    public bool TryFind(ReadOnlySpan<char> text, out int start, out int length) => _table.TryFind(text, out start, out length, out _);

    /// <summary>The last place where a word ends.</summary>
    public bool TryFindLast(ReadOnlySpan<char> text, out int start, out int length) => _table.TryFindLast(text, out start, out length, out _);

    /// <summary>Whether the text holds a word.</summary>
    public bool OccursIn(ReadOnlySpan<char> text) => _table.OccursIn(text);
}
