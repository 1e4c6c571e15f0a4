using System.Diagnostics;

namespace Rectify.Cli.Tests;

/// <summary>The tool as a process of its own: what only shows there.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Bytes_do_not_depend_on_culture_or_time_zone()
    {
        string[] arguments = ["evaluate", _files.Plan, "--progress", _files.Progress, "--as-of", "2019-09-30"];
        var first = await Run(arguments, ("LANG", "C"), ("TZ", "UTC"));
        var second = await Run(arguments, ("LANG", "tr_TR.UTF-8"), ("TZ", "Pacific/Kiritimati"));
        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.Equal(first.Output, second.Output);
    }

    [Fact]
    public async Task Output_is_utf8_without_a_byte_order_mark_and_ends_lines_with_line_feeds()
    {
        var run = await Run(["parse", "deadline", "2020年底"]);
        Assert.Equal("{\"text\":\"2020年底\",\"kind\":\"fixed\",\"due\":\"2020-12-31\"}\n"u8, run.Output);
    }

    [Fact]
    public async Task Redirected_output_has_no_colour()
    {
        var run = await Run(["evaluate", _files.Plan, "--as-of", "2019-09-30"]);
        Assert.DoesNotContain((byte)0x1B, run.Output);
    }

    [Fact]
    public async Task Unusable_input_ends_with_2_and_one_line_on_standard_error()
    {
        var run = await Run(["evaluate", _files.PathOf("none.json"), "--as-of", "2019-09-30"]);
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.EndsWith(": there is no such file\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(static c => c == '\n'));
    }

    [Theory]
    [InlineData("read - --id x --issued-on 2018-07-01", "<&-", "rectify: standard input is closed")]
    [InlineData("parse deadline", "<&-", "rectify: standard input is closed")]
    [InlineData("parse deadline --lang zh", "<&-", "rectify：标准输入已关闭")]
    [InlineData("read - --id x --issued-on 2018-07-01", "</dev/null", "(stdin):1:1: error RDT001: There is no text.")]
    [InlineData("rules", ">&-", "rectify: the stream is closed")]
    [InlineData("rules", "</dev/null >/dev/full", "rectify: No space left on device")]
    [InlineData("evaluate none.json --as-of 2019-09-30", "2>&-", "")]
    [InlineData("evaluate none.json --as-of 2019-09-30", "2</dev/null", "")]
    [InlineData("evaluate none.json --as-of 2019-09-30", "<&- >&- 2>&-", "")]
    public async Task A_closed_stream_ends_the_run_at_once(string arguments, string redirection, string line)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Only shells of Unix close streams.");
        var run = await Run("sh", ["-c", $"exec dotnet exec '{typeof(RectifyTool).Assembly.Location}' {arguments} {redirection}"]);
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.Equal(line, run.Error.TrimEnd('\n'));
    }

    private static Task<(int Code, byte[] Output, string Error)> Run(string[] arguments, params (string Name, string Value)[] environment) =>
        Run("dotnet", ["exec", typeof(RectifyTool).Assembly.Location, .. arguments], environment);

    private static async Task<(int Code, byte[] Output, string Error)> Run(string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.BaseStream.CopyToAsync(output, TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output.ToArray(), await error);
    }
}
