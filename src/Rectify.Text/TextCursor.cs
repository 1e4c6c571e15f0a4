namespace Rectify.Text;

/// <summary>A place in a (folded) text from which a grammar reads. A copy is a place to come back to.</summary>
internal ref struct TextCursor
{
    // No number of time or of a level is longer; a longer run of digits is a code or noise.
    private const int LongestNumber = 9;

    private readonly ReadOnlySpan<char> _text;

    public TextCursor(ReadOnlySpan<char> text, int position = 0)
    {
        _text = text;
        Position = position;
    }

    /// <summary>The position of the next character.</summary>
    public int Position { get; set; }

    /// <summary>The whole text.</summary>
    public readonly ReadOnlySpan<char> Text => _text;

    /// <summary>What is left of the text.</summary>
    public readonly ReadOnlySpan<char> Rest => _text[Position..];

    /// <summary>Whether the text is used up.</summary>
    public readonly bool AtEnd => Position >= _text.Length;

    /// <summary>The next character, or NUL at the end.</summary>
    public readonly char Current => Peek(0);

    /// <summary>A character further on (or back), or NUL outside the text.</summary>
    public readonly char Peek(int offset) => unchecked((uint)(Position + offset)) < (uint)_text.Length ? _text[Position + offset] : '\0';

    /// <summary>Whether the next characters are these.</summary>
    public readonly bool Sees(string word) => Current == word[0] && Rest.StartsWith(word, StringComparison.Ordinal);

    /// <summary>Whether the next characters are any of these words.</summary>
    public readonly bool SeesAny(ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (Sees(word))
                return true;
        }

        return false;
    }

    /// <summary>Takes one character.</summary>
    public bool TryTake(char character)
    {
        if (Current != character || AtEnd)
            return false;
        Position++;
        return true;
    }

    /// <summary>Takes one word.</summary>
    public bool TryTake(string word)
    {
        if (!Sees(word))
            return false;
        Position += word.Length;
        return true;
    }

    /// <summary>Takes the first of some words that comes next; list a word before its own beginnings.</summary>
    public bool TryTakeAny(ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (TryTake(word))
                return true;
        }

        return false;
    }

    /// <summary>Whether any word of a set comes next.</summary>
    public readonly bool SeesAny(WordSet words) => words.LengthAtStart(Rest) > 0;

    /// <summary>Takes the longest word of a set that comes next.</summary>
    public bool TryTakeAny(WordSet words)
    {
        int length = AtEnd ? 0 : words.LengthAtStart(Rest);
        Position += length;
        return length > 0;
    }

    /// <summary>Takes one character out of a set.</summary>
    public bool TryTakeOneOf(ReadOnlySpan<char> characters)
    {
        if (AtEnd || !characters.Contains(Current))
            return false;
        Position++;
        return true;
    }

    /// <summary>Passes over spaces; line ends stay.</summary>
    public void SkipSpaces()
    {
        while (Current == ' ')
            Position++;
    }

    /// <summary>Takes a whole number in Arabic digits.</summary>
    public bool TryTakeDigits(out int value, out int length)
    {
        value = 0;
        length = 0;
        while (char.IsAsciiDigit(Peek(length)))
        {
            if (length == LongestNumber)
                return false;
            value = (value * 10) + (Peek(length) - '0');
            length++;
        }

        Position += length;
        return length > 0;
    }

    /// <summary>Takes a whole number in Arabic digits or Chinese numerals.</summary>
    public bool TryTakeNumber(out int value)
    {
        if (char.IsAsciiDigit(Current))
            return TryTakeDigits(out value, out _);
        int length = ChineseNumber.Read(Rest, out long number);
        bool fits = length > 0 && number <= int.MaxValue;
        value = fits ? (int)number : 0;
        Position += fits ? length : 0;
        return fits;
    }
}
