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

    [Fact]
    public void Several_plans_stand_on_one_wall_each_with_its_log()
    {
        string other = _files.Write("other.json", SampleFiles.PlanJson.Replace("\"id\":\"sample\"", "\"id\":\"other\"", StringComparison.Ordinal).Replace("某市", "邻市", StringComparison.Ordinal));
        string log = _files.Write("other-progress.json", SampleFiles.ProgressJson.Replace("\"plan\":\"sample\"", "\"plan\":\"other\"", StringComparison.Ordinal));
        var run = ToolRun.Of("chart", _files.Plan, other, "--progress", log, "--progress", _files.Progress, "--as-of", "2019-09-30", "--lang", "zh");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("2个整改方案", run.Output, StringComparison.Ordinal);
        Assert.Contains("邻市“散乱污”整改方案", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_of_none_of_the_plans_and_two_plans_of_one_id_are_refused()
    {
        string other = _files.Write("other.json", SampleFiles.PlanJson.Replace("\"id\":\"sample\"", "\"id\":\"other\"", StringComparison.Ordinal));
        string lost = _files.Write("lost.json", SampleFiles.ProgressJson.Replace("\"plan\":\"sample\",", "", StringComparison.Ordinal));
        Assert.Equal($"{lost}: $.plan: the log names none of the plans", ToolRun.Of("chart", _files.Plan, other, "--progress", lost, "--as-of", "2019-09-30").RefusedLine());
        Assert.Equal("rectify: two of the plans are 'sample'", ToolRun.Of("chart", _files.Plan, _files.Plan, "--as-of", "2019-09-30").RefusedLine());
    }

    [Fact]
    public void A_poster_is_one_sheet_without_a_script()
    {
        string poster = ToolRun.Of("chart", _files.Plan, "--progress", _files.Progress, "--as-of", "2019-09-30", "--poster", "--lang", "en").Output;
        Assert.Contains("Needs a decision now", poster, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", poster, StringComparison.Ordinal);
    }
}
