namespace Rectify.Reporting;

/// <summary>The first words of a text.</summary>
internal static class ShortText
{
    /// <summary>At most so many characters, no pair of surrogates torn apart, with an ellipsis where some were left out.</summary>
    public static string Of(string text, int most)
    {
        if (text.Length <= most)
            return text;
        int end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return $"{text.AsSpan(0, end)}…";
    }
}
