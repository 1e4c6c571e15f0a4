using System.Text;

namespace Rectify.Fuzz;

/// <summary>Lays a text out as it is met after copying: without its line breaks, broken at the edge of a page, or with lines apart.</summary>
internal static class Layouts
{
    private const int ShortestLine = 12;
    private const int LongestLine = 60;

    /// <summary>The text in another layout.</summary>
    public static byte[] Change(byte[] input, Random random)
    {
        string text = Encoding.UTF8.GetString(input);
        return Encoding.UTF8.GetBytes(random.Next(5) switch
        {
            0 => text.ReplaceLineEndings(""),
            1 => text.ReplaceLineEndings(" "),
            2 => text.ReplaceLineEndings("\r\n"),
            3 => text.ReplaceLineEndings("\n\n"),
            _ => Wrapped(text, random.Next(ShortestLine, LongestLine)),
        });
    }

    private static string Wrapped(string text, int columns) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => string.Join('\n', line.Chunk(columns).Select(static part => new string(part)))));
}
