namespace Rectify.Text.Indicators;

/// <summary>Words that all mean one thing.</summary>
internal sealed class WordSet
{
    private readonly WordTable<bool> _table;

    /// <summary>A set of words that are parted by spaces.</summary>
    public WordSet(string words) => _table = new WordTable<bool>((words, true));

    /// <summary>Whether the text begins with a word, and how long the longest is.</summary>
    public bool TryStart(ReadOnlySpan<char> text, out int length) => _table.TryStart(text, out length, out _);

    /// <summary>Whether the text begins with a word.</summary>
    public bool Starts(ReadOnlySpan<char> text) => _table.TryStart(text, out _, out _);

    /// <summary>Whether the text ends with a word, and how long the longest is.</summary>
    public bool TryEnd(ReadOnlySpan<char> text, out int length) => _table.TryEnd(text, out length, out _);

    /// <summary>Whether the text ends with a word.</summary>
    public bool Ends(ReadOnlySpan<char> text) => _table.TryEnd(text, out _, out _);

    /// <summary>The last place where a word ends.</summary>
    public bool TryFindLast(ReadOnlySpan<char> text, out int start, out int length) => _table.TryFindLast(text, out start, out length, out _);

    /// <summary>Whether the text holds a word.</summary>
    public bool OccursIn(ReadOnlySpan<char> text) => _table.TryFind(text, out _, out _, out _);
}
