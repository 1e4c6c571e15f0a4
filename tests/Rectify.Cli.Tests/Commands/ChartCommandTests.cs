namespace Rectify.Cli.Tests.Commands;

public sealed class ChartCommandTests : IDisposable
{
    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void The_chart_goes_to_the_file()
    {
        string path = _files.PathOf("wall.html");
        var run = ToolRun.Of("chart", _files.Plan, "--progress", _files.Progress, "--as-of", "2019-09-30", "--lang", "zh", "-o", path);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Contains("某市“散乱污”整改方案", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("-o", "-")]
    public void Without_a_file_it_goes_to_standard_output(params string[] options)
    {
        var run = ToolRun.Of(["chart", _files.Plan, "--as-of", "2019-09-30", .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("<!DOCTYPE html", run.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void It_needs_a_day() => Assert.Contains("--as-of", ToolRun.Of("chart", _files.Plan).RefusedLine(), StringComparison.Ordinal);
}
