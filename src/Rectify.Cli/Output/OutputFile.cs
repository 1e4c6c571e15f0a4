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
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static void Write(ToolHost host, string? path, ReadOnlySpan<byte> utf8)
    {
        if (path is null or StandardOutput)
            host.Output.Write(Encoding.UTF8.GetString(utf8));
        else
            Save(path, utf8);
    }

    /// <summary>Writes what is no text.</summary>
    /// <exception cref="UnusableInputException">The file cannot be written, or is standard output.</exception>
    public static void WriteBinary(string path, ReadOnlySpan<byte> bytes)
    {
        if (path is StandardOutput)
            throw new UnusableInputException("rectify: -o: standard output takes text; name a file for a workbook");
        Save(path, bytes);
    }

    private static void Save(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            File.WriteAllBytes(path, bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException(Place.In(path, $"the file cannot be written: {OneLine.Of(e.Message)}"));
        }
    }
}
