using Rectify.Cli.Hosting;

namespace Rectify.Cli.Input;

/// <summary>Reads a stream line by line, as the lines come.</summary>
internal static class InputLines
{
    /// <summary>The lines without their ends. A last line may lack its end; an empty line is a line.</summary>
    /// <exception cref="UnusableInputException">A line is not UTF-8, or is longer than an input may be.</exception>
    public static IEnumerable<string> Read(ToolHost host, Stream stream, string source)
    {
        using var input = new BufferedStream(stream, 1 << 16);
        var line = new MemoryStream();
        int number = 0;
        while (ReadLine(host, input, line, source))
            yield return Utf8Text.Decode(host, line.GetBuffer().AsSpan(0, (int)line.Length), source, ++number);
    }

    private static bool ReadLine(ToolHost host, BufferedStream input, MemoryStream line, string source)
    {
        line.SetLength(0);
        int next = input.ReadByte();
        if (next < 0)
            return false;
        for (; next >= 0 && next != '\n'; next = input.ReadByte())
        {
            if (line.Length == Bounded.MostBytes)
                throw Bounded.TooLong(host, source);
            line.WriteByte((byte)next);
        }

        if (line.Length > 0 && line.GetBuffer()[line.Length - 1] == '\r')
            line.SetLength(line.Length - 1);
        return true;
    }
}
