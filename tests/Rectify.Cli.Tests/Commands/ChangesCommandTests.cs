using System.Text.Json.Nodes;

namespace Rectify.Cli.Tests.Commands;

public sealed class ChangesCommandTests : IDisposable
{
    private const string Moves = """
        {"measure":"2.1.1.1","on":"2018-09-01","type":"deadlineExtended","newDue":"2019-06-30","approvedBy":"市政府"},
        {"measure":"2.1.1.10","on":"2018-10-01","type":"suspended"}
        """;

    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Nothing_changes_on_one_day() => Assert.Equal("No verdict changed, and no due day moved.\n", Changes("2019-01-01", "2019-01-01").Output);

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

    [Fact]
    public void Moved_due_days_are_told_with_the_facts_that_moved_them()
    {
        string progress = _files.Write("moved.json", SampleFiles.ProgressJson.Replace(
            "],\"observations\"",
            "," + Moves + "],\"observations\"",
            StringComparison.Ordinal));
        string[] call = ["changes", _files.Plan, "--progress", progress, "--from", "2018-08-15", "--to", "2018-11-01"];
        string english = ToolRun.Of(call).Output;
        Assert.Contains("due day: 2018-12-31 -> 2019-06-30 (2018-09-01: extended to 2019-06-30, approved by 市政府)", english.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("waits for: - -> the resumption", english, StringComparison.Ordinal);
        Assert.Contains("到期日: 2018-12-31 -> 2019-06-30", ToolRun.Of([.. call, "--lang", "zh"]).Output, StringComparison.Ordinal);
        var changes = JsonNode.Parse(ToolRun.Of([.. call, "--format", "json"]).Output)!["changes"]!.AsArray();
        var due = Assert.Single(changes, static change => change!["measure"]!.GetValue<string>() is "2.1.1.1" && change["verdict"]!.GetValue<string>() is "due")!;
        Assert.Equal("""{"measure":"2.1.1.1","verdict":"due","from":"2018-12-31","to":"2019-06-30","steps":[{"cause":"facts","from":"2018-12-31","to":"2019-06-30"}],"facts":[{"measure":"2.1.1.1","on":"2018-09-01","type":"deadlineExtended","newDue":"2019-06-30","approvedBy":"\u5E02\u653F\u5E9C"}]}""", due.ToJsonString());
    }

    [Fact]
    public void Nothing_changed_is_an_empty_list_in_json() =>
        Assert.Equal("""{"changes":[]}""" + "\n", Changes("2019-01-01", "2019-01-01", "--format", "json").Output);

    private ToolRun Changes(string from, string to, params string[] options) =>
        ToolRun.Of(["changes", _files.Plan, "--progress", _files.Progress, "--from", from, "--to", to, .. options]);
}
