namespace Rectify.Cli.Tests.Commands;

public sealed class ChangesCommandTests : IDisposable
{
    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Nothing_changes_on_one_day() => Assert.Equal("No verdict changed.\n", Changes("2019-01-01", "2019-01-01").Output);

    [Fact]
    public void Time_and_facts_are_told_apart()
    {
        string output = Changes("2018-12-31", "2019-09-30").Output;
        Assert.Contains("schedule: unknown -> overdue (passing time)", output, StringComparison.Ordinal);
        Assert.Contains("stage: in progress -> rectified (new facts)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_are_told_in_chinese_on_demand() =>
        Assert.Contains("进度: 无法判定 -> 逾期 (时间推移)", Changes("2018-12-31", "2019-01-01", "--lang", "zh").Output, StringComparison.Ordinal);

    private ToolRun Changes(string from, string to, params string[] options) =>
        ToolRun.Of(["changes", _files.Plan, "--progress", _files.Progress, "--from", from, "--to", to, .. options]);
}
