using Rectify.Cli.Hosting;
using Rectify.Progress;
using Rectify.Serialization;

namespace Rectify.Cli.Input;

/// <summary>A progress log as one file holds it.</summary>
/// <param name="Source">The name of the file.</param>
/// <param name="Log">The log.</param>
internal sealed record ProgressFile(string Source, ProgressLog Log)
{
    /// <exception cref="UnusableInputException">The file cannot be read or holds no log.</exception>
    public static ProgressFile Read(ToolHost host, string path)
    {
        var file = InputFile.Read(host, path);
        return new ProgressFile(file.Name, JsonInput.ValueOf(host, RectifyJson.ReadProgress(file.Bytes), file));
    }
}
