using System.Text;

namespace Rectify.Cli;

/// <summary>Makes one line of a text that comes from outside: what would break the line or steer the terminal becomes a space.</summary>
internal static class OneLine
{
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            bool isBlank = char.IsWhiteSpace(c) || char.IsControl(c) || IsInvisible(c);
            if (!isBlank)
                line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd();
    }

    // Marks that turn the direction of the text, and the byte order mark.
    private static bool IsInvisible(char c) => c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF';
}
