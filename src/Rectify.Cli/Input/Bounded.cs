using Rectify.Cli.Hosting;

namespace Rectify.Cli.Input;

/// <summary>Reads no more than an input can sensibly hold.</summary>
internal static class Bounded
{
    /// <summary>The most bytes that an input, or a line of one, may have.</summary>
    public const int MostBytes = 256 << 20;

    private const string MostInWords = "256 MB";

    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="UnusableInputException">It is longer than an input may be.</exception>
    public static byte[] ReadToEnd(ToolHost host, Stream stream, string name)
    {
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (bytes.Length + read > MostBytes)
                throw TooLong(host, name);
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    /// <summary>What is said of an input that is too long.</summary>
    public static UnusableInputException TooLong(ToolHost host, string name) =>
        new(Place.In(name, host.Say($"the input is larger than {MostInWords}", $"输入超过{MostInWords}")));
}
