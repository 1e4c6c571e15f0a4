namespace Rectify.Text.Plans;

/// <summary>Goes through the lines of a text that is not divided yet. A carriage return with a line feed behind it is one break.</summary>
internal static class TextLines
{
    /// <summary>The ranges of the lines, without their breaks.</summary>
    public static IEnumerable<TextRange> Of(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int length = text.AsSpan(start).IndexOfAny('\r', '\n');
            int end = length < 0 ? text.Length : start + length;
            yield return new TextRange(start, end);
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }
}
