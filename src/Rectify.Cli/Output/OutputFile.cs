using System.CommandLine;
using System.Text;
using Rectify.Cli.Hosting;

namespace Rectify.Cli.Output;

/// <summary>Writes a result to a file or, where none is named, to standard output.</summary>
internal static class OutputFile
{
    public static Option<string?> Option(string description) => new("--output", "-o") { Description = description, HelpName = "FILE" };

    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static void Write(ToolHost host, string? path, ReadOnlySpan<byte> utf8)
    {
        if (path is null or "-")
        {
            host.Output.Write(Encoding.UTF8.GetString(utf8));
            return;
        }

        try
        {
            File.WriteAllBytes(path, utf8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException(Place.In(path, $"the file cannot be written: {OneLine.Of(e.Message)}"));
        }
    }
}
