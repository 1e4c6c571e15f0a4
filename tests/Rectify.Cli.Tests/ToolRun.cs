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

    public static ToolRun Displayed(DisplaySettings display, byte[] input, params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        using var host = new ToolHost(new MemoryStream(input), output, error, display);
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
