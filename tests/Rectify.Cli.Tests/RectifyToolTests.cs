namespace Rectify.Cli.Tests;

public class RectifyToolTests
{
    [Fact]
    public void No_command_is_refused() => Assert.Contains("--help", ToolRun.Of().RefusedLine(), StringComparison.Ordinal);

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("parse", "deadline", "2020年底", "surplus")]
    [InlineData("parse", "deadline", "--when", "2020-01-01")]
    public void What_is_not_known_is_refused_by_name(params string[] arguments)
    {
        string line = ToolRun.Of(arguments).RefusedLine();
        Assert.StartsWith("rectify: '", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-02-29")]
    [InlineData("2019-13-01")]
    [InlineData("30 Sep 2019")]
    [InlineData("")]
    public void A_day_that_no_calendar_holds_is_refused(string day)
    {
        string line = ToolRun.Of("parse", "deadline", "9月底前", "--on", day).RefusedLine();
        Assert.Contains($"--on: '{day}' is not a day", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_goes_to_standard_output()
    {
        var run = ToolRun.Of("parse", "deadline", "--help");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("--on", run.Output, StringComparison.Ordinal);
    }
}
