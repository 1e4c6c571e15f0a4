using Rectify.Cli.Hosting;

namespace Rectify.Cli.Input;

/// <summary>The bytes of a file or of standard input, with the name that messages use.</summary>
/// <param name="Name">The path as given, or <see cref="StandardInputName"/>.</param>
/// <param name="Bytes">The content.</param>
internal sealed record InputFile(string Name, byte[] Bytes)
{
    /// <summary>What messages call standard input.</summary>
    public const string StandardInputName = "(stdin)";

    /// <summary>Whether it is JSON: an object, or named so.</summary>
    public bool IsJson => Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || FirstSign == (byte)'{';

    private byte? FirstSign
    {
        get
        {
            var text = Bytes.AsSpan();
            if (text.StartsWith("\uFEFF"u8))
                text = text[3..];
            text = text.TrimStart(" \t\r\n"u8);
            return text.IsEmpty ? null : text[0];
        }
    }

    /// <summary>Reads a file; <c>-</c> is standard input.</summary>
    /// <exception cref="UnusableInputException">It cannot be read.</exception>
    public static InputFile Read(ToolHost host, string path)
    {
        if (string.Equals(path, "-", StringComparison.Ordinal))
            return new InputFile(StandardInputName, ReadToEnd(host.TakeInput()));
        try
        {
            return new InputFile(path, File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException(Place.In(path, Reason(path, e)));
        }
    }

    private static string Reason(string path, Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        _ when Directory.Exists(path) => "this is a directory, not a file",
        UnauthorizedAccessException => "the file may not be read",
        _ => $"the file cannot be read: {OneLine.Of(e.Message)}",
    };

    private static byte[] ReadToEnd(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
