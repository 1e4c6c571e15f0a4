namespace Rectify.Cli.Tests.Commands;

public sealed class CalendarCommandTests : IDisposable
{
    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void The_calendar_goes_to_the_file_byte_for_byte()
    {
        string path = _files.PathOf("due.ics");
        var run = ToolRun.Of("calendar", _files.Plan, "--progress", _files.Progress, "--as-of", "2019-09-30", "--lang", "zh", "-o", path);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_day_that_of_the_newest_fact_counts()
    {
        Assert.Contains("DTSTAMP:20190630T000000Z\r\n", ToolRun.Of("calendar", _files.Plan, "--progress", _files.Progress).Output, StringComparison.Ordinal);
        Assert.Contains("DTSTAMP:20180701T000000Z\r\n", ToolRun.Of("calendar", _files.Plan).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_gets_its_own_measures()
    {
        string output = ToolRun.Of("calendar", _files.Plan, "--unit", "市水务局 ").Output;
        Assert.Contains("UID:due-2.1.1.10@sample.rectify", output, StringComparison.Ordinal);
        Assert.DoesNotContain("UID:due-2.1.1.1@", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_that_nobody_knows_is_refused_with_names_near_to_it() =>
        Assert.EndsWith("knows '市水务厅'; near to it: 市水务局", ToolRun.Of("calendar", _files.Plan, "--unit", "市水务厅").RefusedLine(), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("zzz")]
    public void A_name_with_nothing_near_to_it_is_refused_alone(string unit) =>
        Assert.EndsWith($"knows '{unit}'", ToolRun.Of("calendar", _files.Plan, "--unit", unit).RefusedLine(), StringComparison.Ordinal);

    [Fact]
    public void What_is_done_is_in_it_where_everything_is_asked_for()
    {
        string open = ToolRun.Of("calendar", _files.Plan, "--progress", _files.Progress).Output;
        string all = ToolRun.Of("calendar", _files.Plan, "--progress", _files.Progress, "--all").Output;
        Assert.DoesNotContain("UID:issued-", open, StringComparison.Ordinal);
        Assert.Contains("UID:issued-", all, StringComparison.Ordinal);
        Assert.True(all.Length > open.Length);
    }

    [Fact]
    public void An_alarm_is_set_or_left_out()
    {
        Assert.Contains("TRIGGER:-P7D", ToolRun.Of("calendar", _files.Plan).Output, StringComparison.Ordinal);
        Assert.Contains("TRIGGER:-P2D", ToolRun.Of("calendar", _files.Plan, "--alarm", "2").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("VALARM", ToolRun.Of("calendar", _files.Plan, "--alarm", "-1").Output, StringComparison.Ordinal);
    }
}
