using System.Text.Json;
using Rectify.Cli.Hosting;
using Rectify.Cli.Output;

namespace Rectify.Cli.Tests.Commands;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Every_verdict_has_its_reasons_under_it()
    {
        var run = Explain("2.1.1.10");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("2.1.1.10 on 2019-09-30", run.OutputLines[0], StringComparison.Ordinal);
        int stage = Array.FindIndex(run.OutputLines, static line => line.StartsWith("  Stage: rectified", StringComparison.Ordinal));
        Assert.Contains("2018-08-01", run.OutputLines[stage + 1], StringComparison.Ordinal);
    }

    [Fact]
    public void Long_lines_are_wrapped() =>
        Assert.All(ToolRun.Displayed(new DisplaySettings(60, HasColor: false), [], Arguments("2.1.1.1")).OutputLines, static line => Assert.InRange(Columns.Width(line), 0, 60));

    [Fact]
    public void Json_is_the_same_tree()
    {
        using var tree = JsonDocument.Parse(Explain("2.1.1.10", "--format", "json", "--lang", "zh").Output);
        Assert.Equal("verdict", tree.RootElement.GetProperty("kind").GetString());
        Assert.Contains(tree.RootElement.GetProperty("because").EnumerateArray(), static e => e.GetProperty("text").GetString()!.StartsWith("阶段", StringComparison.Ordinal));
    }

    [Fact]
    public void A_measure_that_is_not_there_is_refused() =>
        Assert.Equal("rectify: there is no measure '9.9' in plan 'sample'", Explain("9.9").RefusedLine());

    private ToolRun Explain(string measure, params string[] options) => ToolRun.Of([.. Arguments(measure), .. options]);

    private string[] Arguments(string measure) => ["explain", _files.Plan, measure, "--progress", _files.Progress, "--as-of", "2019-09-30"];
}
