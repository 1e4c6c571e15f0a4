using System.CommandLine;
using Rectify.Cli.Hosting;
using Rectify.Responsibility;
using Rectify.Serialization;

namespace Rectify.Cli.Input;

/// <summary>Reads a directory of units.</summary>
internal static class DirectoryInput
{
    public static Option<string?> Option() => new("--directory") { Description = "Who is who, over time (JSON); without it rules about units do not apply.", HelpName = "FILE" };

    /// <summary>The directory of a file; null where none is named.</summary>
    /// <exception cref="UnusableInputException">The file cannot be read or holds no directory.</exception>
    public static OrganizationDirectory? Read(ToolHost host, string? path)
    {
        if (path is null)
            return null;
        var file = InputFile.Read(host, path);
        return JsonInput.ValueOf(host, RectifyJson.ReadDirectory(file.Bytes), file);
    }
}
