using System.Text.RegularExpressions;
using Rectify.Cli;
using Rectify.Cli.Hosting;

namespace Rectify.Docs.Tests;

public sealed partial class CommandTests
{
    private const string FromSource = "dotnet run --project src/Rectify.Cli -- ";

    // What is shown to a contributor and run by the build script, not here.
    private static readonly string[] RunElsewhere = ["dotnet ", "bash tests/", "tests/", ".ci/run", "git ", "npm ", "node ", "sharpfuzz ", "apt-get ", "export ", "RECTIFY_", "AFL_", "afl-"];

    public static TheoryData<CodeBlock> Blocks => CodeBlock.Everywhere("console", "bash", "sh");

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Commands_of_a_page_work_in_their_order(CodeBlock block)
    {
        using var workplace = new Workplace();
        foreach (string command in Commands(block))
        {
            if (ToolArguments(command) is { } arguments)
                Run(block, command, arguments);
            else
                Assert.True(RunElsewhere.Any(known => command.StartsWith(known, StringComparison.Ordinal)), $"{block}: who runs this? {command}");
        }
    }

    private static void Run(CodeBlock block, string command, string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var host = new ToolHost(new MemoryStream(), output, error, DisplaySettings.Redirected);
        int code = RectifyTool.Run(arguments, host);
        Assert.True(code is 0 or 1, $"{block}: {command}\n{error}");
    }

    // In a transcript the commands stand after $ and the rest is what they print.
    private static IEnumerable<string> Commands(CodeBlock block)
    {
        string[] lines = block.Text.ReplaceLineEndings("\n").Replace("\\\n", " ", StringComparison.Ordinal).Split('\n');
        bool isTranscript = lines.Any(static line => line.StartsWith("$ ", StringComparison.Ordinal));
        return lines
            .Where(line => !isTranscript || line.StartsWith("$ ", StringComparison.Ordinal))
            .Select(line => isTranscript ? line[2..] : line)
            .Select(static line => Comment().Replace(line, "").Trim())
            .Where(static line => line.Length > 0);
    }

    private static string[]? ToolArguments(string command)
    {
        string? rest = command.StartsWith("rectify ", StringComparison.Ordinal) ? command["rectify ".Length..]
            : command.StartsWith(FromSource, StringComparison.Ordinal) ? command[FromSource.Length..]
            : null;
        return rest is null ? null : [.. Word().Matches(rest).Select(static word => word.Value.Trim('\'', '"'))];
    }

    [GeneratedRegex("'[^']*'|\"[^\"]*\"|[^\\s]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(@"(^|\s)#.*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Comment();
}
