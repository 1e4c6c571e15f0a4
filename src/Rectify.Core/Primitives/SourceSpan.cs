using Ardalis.GuardClauses;

namespace Rectify.Primitives;

/// <summary>Where something stands in the text it was read from.</summary>
/// <remarks>Counted in UTF-16 code units of the whole text, as .NET strings are.</remarks>
public readonly record struct SourceSpan
{
    /// <summary>A span of <paramref name="length"/> characters from <paramref name="start"/>.</summary>
    /// <exception cref="ArgumentException">A number is negative.</exception>
    public SourceSpan(int start, int length)
    {
        Start = Guard.Against.Negative(start);
        Length = Guard.Against.Negative(length);
    }

    /// <summary>The position of the first character, counted from 0.</summary>
    public int Start { get; }

    /// <summary>The number of characters.</summary>
    public int Length { get; }

    /// <summary>The position after the last character.</summary>
    public int End => Start + Length;

    /// <summary>The quoted words of a text, or what of them lies within it.</summary>
    public string Quote(string text)
    {
        Guard.Against.Null(text);
        int from = Math.Min(Start, text.Length);
        return text.Substring(from, Math.Min(Length, text.Length - from));
    }
}
