namespace Rectify.Text.Responsibility;

/// <summary>A fixed set of words, asked for the longest that a text begins or ends with.</summary>
internal sealed class WordSet
{
    private readonly WordTable<bool> _words;

    private WordSet(string words) => _words = new WordTable<bool>((words, true));

    /// <summary>The words of one line, parted by spaces.</summary>
    public static WordSet Of(string words) => new(words);

    /// <summary>The length of the longest word that the text begins with; 0 where there is none.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text) => _words.TryStart(text, out int length, out _) ? length : 0;

    /// <summary>The length of the longest word that the text ends with; 0 where there is none.</summary>
    public int LengthAtEnd(ReadOnlySpan<char> text) => _words.TryEnd(text, out int length, out _) ? length : 0;

    /// <summary>Whether the text begins with a word.</summary>
    public bool Begins(ReadOnlySpan<char> text) => LengthAtStart(text) > 0;

    /// <summary>Whether the text ends with a word.</summary>
    public bool Ends(ReadOnlySpan<char> text) => LengthAtEnd(text) > 0;

    /// <summary>Whether the text is a word.</summary>
    public bool Contains(ReadOnlySpan<char> text) => !text.IsEmpty && LengthAtStart(text) == text.Length;

    /// <summary>Whether a word stands anywhere in the text.</summary>
    public bool OccursIn(ReadOnlySpan<char> text) => _words.OccursIn(text);
}
