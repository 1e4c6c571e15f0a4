using System.CommandLine;
using System.Text;
using Rectify.Cli.Hosting;

namespace Rectify.Cli.Output;

/// <summary>Writes a result to a file or, where none is named, to standard output.</summary>
internal static class OutputFile
{
    private const string StandardOutput = "-";

    public static Option<string?> Option(string description) => new("--output", "-o") { Description = description, HelpName = "FILE" };

    /// <summary>An option for what is no text, and so needs a file.</summary>
    public static Option<string> Required(string description) => new("--output", "-o") { Description = description, HelpName = "FILE", Required = true };

    /// <summary>Writes text.</summary>
    /// <exception cref="UnusableInputException">The file cannot be written, or is an input of this run.</exception>
    public static void Write(ToolHost host, string? path, ReadOnlySpan<byte> utf8)
    {
        if (path is null or StandardOutput)
            host.Output.Write(Encoding.UTF8.GetString(utf8));
        else
            Save(host, path, utf8);
    }

    /// <summary>Writes what is no text.</summary>
    /// <exception cref="UnusableInputException">The file cannot be written, is an input of this run, or is standard output.</exception>
    public static void WriteBinary(ToolHost host, string path, ReadOnlySpan<byte> bytes)
    {
        if (path is StandardOutput)
            throw new UnusableInputException(host.Say("rectify: -o: standard output takes text; name a file", "rectify：-o：标准输出只能写文本，请指定文件"));
        Save(host, path, bytes);
    }

    /// <summary>Replaces a file that was read by what it has become.</summary>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static void Replace(ToolHost host, string path, ReadOnlySpan<byte> bytes) => Try(host, path, bytes);

    private static void Save(ToolHost host, string path, ReadOnlySpan<byte> bytes)
    {
        if (host.IsInput(path))
            throw new UnusableInputException(Place.In(path, host.Say("this file is also an input; name another one", "此文件同时是输入文件，请另行指定")));
        Try(host, path, bytes);
    }

    private static void Try(ToolHost host, string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            WholeFile.Write(path, bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            string reason = OneLine.Of(e.Message);
            throw new UnusableInputException(Place.In(path, host.Say($"the file cannot be written: {reason}", $"文件无法写入：{reason}")));
        }
    }
}
