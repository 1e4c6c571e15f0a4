using System.Text;
using Rectify.Cli.Hosting;

namespace Rectify.Cli.Tests;

/// <summary>One run of the tool in this process: its exit code and what it wrote.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public string[] OutputLines => Lines(Output);

    public string[] ErrorLines => Lines(Error);

    public static ToolRun Of(params string[] arguments) => With("", arguments);

    public static ToolRun With(string input, params string[] arguments) => With(Encoding.UTF8.GetBytes(input), arguments);

    public static ToolRun With(byte[] input, params string[] arguments) => Displayed(DisplaySettings.Redirected, input, arguments);

    public static ToolRun Displayed(DisplaySettings display, byte[] input, params string[] arguments) => Run(display, TimeProvider.System, input, arguments);

    /// <summary>A run on a day of which only the tool's clock knows.</summary>
    public static ToolRun At(TimeProvider time, params string[] arguments) => Run(DisplaySettings.Redirected, time, [], arguments);

    /// <summary>A run in a folder, whose defaults hold.</summary>
    public static ToolRun In(string folder, params string[] arguments) => Run(DisplaySettings.Redirected, TimeProvider.System, [], arguments, folder);

    private static ToolRun Run(DisplaySettings display, TimeProvider time, byte[] input, string[] arguments, string? folder = null)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        using var host = new ToolHost(new MemoryStream(input), output, error, display) { Time = time, Folder = folder };
        int code = RectifyTool.Run(arguments, host);
        return new ToolRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Asserts that the run was refused in one line, and gives the line.</summary>
    public string RefusedLine()
    {
        Assert.Equal(2, ExitCode);
        Assert.Equal("", Output);
        string line = Assert.Single(ErrorLines);
        Assert.DoesNotContain("   at ", line, StringComparison.Ordinal);
        return line;
    }

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.TrimEnd('\n').Split('\n');
}
