namespace Rectify.Cli.Tests.Commands;

public sealed class UnitsCommandTests : IDisposable
{
    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void The_worst_come_first_unless_the_share_is_asked_for()
    {
        string[] lines = Units().OutputLines;
        int first = Array.FindIndex(lines, static line => line.StartsWith("1 ", StringComparison.Ordinal));
        Assert.Matches(@"^1 +市生态环境局\* +1 +0 +0 +0 +0 +1 ", lines[first]);
    }

    [Fact]
    public void The_count_of_overdue_is_explained_beside_the_plans()
    {
        Assert.Contains("Overdue for the plan as a whole: 1.", Units("--lang", "en").Output, StringComparison.Ordinal);
        Assert.Contains("全方案逾期1项", Units("--lang", "zh").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_are_ranked_by_what_they_completed()
    {
        string[] lines = Units("--order", "share").OutputLines;
        int first = Array.FindIndex(lines, static line => line.StartsWith("1 ", StringComparison.Ordinal));
        Assert.Contains("市水务局", lines[first], StringComparison.Ordinal);
        Assert.Contains("50", lines[first], StringComparison.Ordinal);
        Assert.Matches(@"^2 +市生态环境局\* +1 +0 +0 +0 +0 +1 ", lines[first + 1]);
    }

    [Fact]
    public void Ties_are_declared()
    {
        string[] lines = Units("--as-of", "2018-07-02").OutputLines;
        Assert.Equal(2, lines.Count(static line => line.StartsWith("1= ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Headings_are_printed_in_chinese_on_demand() => Assert.Contains("责任单位", Units("--lang", "zh").Output, StringComparison.Ordinal);

    [Fact]
    public void A_counting_that_is_not_known_is_refused() =>
        Assert.Contains("--counting: 'half' is none of full, leadOnly, fractional", Units("--counting", "half").RefusedLine(), StringComparison.Ordinal);

    private ToolRun Units(params string[] options)
    {
        string[] day = options.Contains("--as-of") ? [] : ["--as-of", "2019-09-30"];
        return ToolRun.Of(["units", _files.Plan, "--progress", _files.Progress, .. day, .. options]);
    }
}
