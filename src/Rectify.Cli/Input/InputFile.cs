using Rectify.Cli.Hosting;
using Rectify.Text;

namespace Rectify.Cli.Input;

/// <summary>The bytes of a file or of standard input, with the name that messages use.</summary>
/// <param name="Name">The path as given, or <see cref="StandardInputName"/>.</param>
/// <param name="Bytes">The content.</param>
internal sealed record InputFile(string Name, byte[] Bytes)
{
    // A file that is named a workbook and is none is told so, or read as the text that it is.
    private static readonly string[] NamesOfLists = [".csv", ".tsv", ".xlsx", ".xls"];

    /// <summary>What messages call standard input.</summary>
    public const string StandardInputName = "(stdin)";

    /// <summary>Whether it is JSON: an object, or named so.</summary>
    public bool IsJson => Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || FirstSign == (byte)'{';

    /// <summary>Whether it is a list: a workbook by its content, or text with separators by its name.</summary>
    public bool IsList => NamesOfLists.Any(name => Name.EndsWith(name, StringComparison.OrdinalIgnoreCase)) || ListReader.IsWorkbook(Bytes);

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
            return new InputFile(StandardInputName, FromStandardInput(host));
        try
        {
            host.AddInput(path);
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            // A device has no length; it is read as far as the bound.
            return file.CanSeek && file.Length > Bounded.MostBytes ? throw Bounded.TooLong(host, path) : new InputFile(path, Bounded.ReadToEnd(host, file, path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException(Place.In(path, Reason(host, path, e)));
        }
    }

    private static byte[] FromStandardInput(ToolHost host)
    {
        try
        {
            return Bounded.ReadToEnd(host, host.TakeInput(), StandardInputName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            throw new UnusableInputException(Place.In(StandardInputName, Unreadable(host, e)));
        }
    }

    private static string Reason(ToolHost host, string path, Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => host.Say("there is no such file", "没有此文件"),
        _ when Directory.Exists(path) => host.Say("this is a directory, not a file", "这是文件夹，不是文件"),
        UnauthorizedAccessException => host.Say("the file may not be read", "没有读取此文件的权限"),
        _ => Unreadable(host, e),
    };

    private static string Unreadable(ToolHost host, Exception e) => host.Say($"the file cannot be read: {OneLine.Of(e.Message)}", $"文件无法读取：{OneLine.Of(e.Message)}");
}
