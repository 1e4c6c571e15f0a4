using Rectify.Progress;
using Rectify.Serialization;

namespace Rectify.Cli.Tests.Commands;

public sealed class RecordCommandTests : IDisposable
{
    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void One_fact_is_added_and_nothing_else_changes()
    {
        string before = File.ReadAllText(_files.Progress);
        var run = Record("rectified", "--measure", "2.1.1.1", "--on", "2018-12-20", "--by", "市生态环境局");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string after = File.ReadAllText(_files.Progress);
        int at = before.IndexOf("],\"observations\"", StringComparison.Ordinal);
        Assert.StartsWith(before[..at], after, StringComparison.Ordinal);
        Assert.EndsWith(before[at..], after, StringComparison.Ordinal);
        var added = Log.Events[^1];
        Assert.Equal(new Rectified("2.1.1.1", new NodaTime.LocalDate(2018, 12, 20)) { By = "市生态环境局", Id = added.Id }, added);
        Assert.StartsWith($"{_files.Progress}: recorded as {added.Id}: 2.1.1.1, 2018-12-20: reported as rectified by 市生态环境局", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("started")]
    [InlineData("progressReported", "--percent", "60%", "--note", "x")]
    [InlineData("progress-reported", "--percent", "33.3")]
    [InlineData("调度进度")]
    [InlineData("rectified", "--evidence", "验收表 | files/1.pdf", "--evidence", "照片")]
    [InlineData("accepted", "--recorded-on", "2018-12-24")]
    [InlineData("acceptanceRefused", "--reason", "x", "--new-due", "2019-01-31")]
    [InlineData("closedOut")]
    [InlineData("published")]
    [InlineData("lookedBack", "--holds", "yes")]
    [InlineData("lookedBack", "--holds", "no", "--new-due", "2019/1/31")]
    [InlineData("relapsed", "--reason", "x")]
    [InlineData("deadlineExtended", "--new-due", "2019-06-30", "--approved-by", "市政府", "--reason", "x")]
    [InlineData("deadlineAdvanced", "--new-due", "2018-12-25", "--approved-by", "市政府")]
    [InlineData("supervised", "--kind", "spotCheck")]
    [InlineData("supervised", "--kind", "随机抽查")]
    [InlineData("orderIssued", "--order", "o", "--answer-by", "2019-01-15")]
    [InlineData("orderAnswered", "--order", "o")]
    [InlineData("reminded", "--reason", "x")]
    [InlineData("circulated")]
    [InlineData("interviewed")]
    [InlineData("heldAccountable")]
    [InlineData("suspended", "--reason", "x", "--approved-by", "市政府", "--until", "2019-02-28")]
    [InlineData("resumed")]
    [InlineData("cancelled", "--approved-by", "市政府", "--into", "2.1.1.2")]
    [InlineData("reinstated")]
    [InlineData("dayFixed", "--event", "汛期", "--day", "2019-06-01")]
    public void Every_type_has_its_members_as_options(params string[] typeAndMembers)
    {
        var run = Record(typeAndMembers[0], ["--measure", "2.1.1.1", "--on", "2018-12-20", .. typeAndMembers[1..]]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(4, Log.Events.Count);
        Assert.NotNull(Log.Events[^1].Id);
    }

    [Fact]
    public void A_retraction_takes_back_what_was_recorded()
    {
        Record("rectified", "--measure", "2.1.1.1", "--on", "2018-12-20", "--id", "f1");
        Assert.Equal(0, Record("retracted", "--fact", "f1", "--on", "2018-12-21", "--reason", "typed wrong").ExitCode);
        Assert.Contains("--fact: no fact bears the id 'f2'", Record("retracted", "--fact", "f2", "--on", "2018-12-21").RefusedLine(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_are_named_at_once_by_their_options_and_nothing_is_written()
    {
        byte[] before = File.ReadAllBytes(_files.Progress);
        var run = Record("deadlineExtended", "--measure", "9.9", "--on", "2109-12-20", "--percent", "300", "--by", "市生态坏境局");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(before, File.ReadAllBytes(_files.Progress));
        Assert.All(
            new[]
            {
                "--percent: is not used by 'deadlineExtended'", "--percent: 300 is not between 0 and 100", "--new-due: is missing", "--measure: '9.9' is not in plan 'sample'",
                "--on: the day 2109-12-20 lies too far from the days of the plan; did you mean 2019-12-20?", "did you mean '市生态环境局'?",
            },
            words => Assert.Contains(words, run.Error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("started", "--measure", "2.1.1.2", "--on", "2018-07-05", "stands in the log already")]
    [InlineData("finished", "--measure", "2.1.1.2", "--on", "2018-07-05", "there is no fact of the type 'finished'")]
    [InlineData("startd", "--measure", "2.1.1.2", "--on", "2018-07-05", "did you mean 'started'?")]
    [InlineData("started", "--measure", "2.1.1.2", "--on", "2018-02-30", "--on: ")]
    public void What_cannot_be_recorded_is_refused(string type, string option, string value, string other, string day, string words) =>
        Assert.Contains(words, Record(type, option, value, other, day).RefusedLine(), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_there_is_made_for_the_edition_of_the_plan()
    {
        string path = _files.PathOf("new.json");
        var run = ToolRun.Of("record", path, "started", "--measure", "2.1.1.1", "--on", "2018-07-05", "--plan", _files.Plan);
        Assert.Equal((0, $"{path}: a new progress file"), (run.ExitCode, Assert.Single(run.ErrorLines)));
        var log = RectifyJson.ReadProgress(File.ReadAllBytes(path)).Value;
        Assert.Equal(("sample", ContentHash.Of(RectifyJson.ReadPlan(File.ReadAllBytes(_files.Plan)).Value)), (log.Plan, log.Edition));
        Assert.Equal("", ToolRun.Of("evaluate", _files.Plan, "--progress", path, "--as-of", "2018-12-31").Error);
    }

    [Fact]
    public void Figures_are_recorded_as_observations()
    {
        string plan = _files.Write("target.json", """
            {"schemaVersion":"1.0","id":"sample","title":"t","issuedOn":"2018-07-01","measures":[{"id":"1","text":"x","deadline":{"kind":"longTerm"},
              "indicators":[{"id":"1-i1","name":"n","comparator":">=","value":90,"unit":"%","mode":"reach","by":"2019-12-31"}]}]}
            """);
        string log = _files.Write("figures.json", """{"schemaVersion":"1.0"}""");
        string[] call = ["record", log, "observation", "--indicator", "1-i1", "--value", "88.5", "--on", "2018-12-31", "--source", "年报", "--plan", plan];
        Assert.Equal(0, ToolRun.Of(call).ExitCode);
        Assert.Equal(88.5m, Assert.Single(RectifyJson.ReadProgress(File.ReadAllBytes(log)).Value.Observations).Value.Number);
        Assert.Contains("stands in the log already", ToolRun.Of(call).RefusedLine(), StringComparison.Ordinal);
        Assert.Contains("--indicator: '1-i2' is not in plan", ToolRun.Of([.. call[..4], "1-i2", .. call[5..]]).RefusedLine(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"schemaVersion":"1.0","plan":"sample","events":[],"observations":[]}""")]
    [InlineData("""{"schemaVersion":"1.0","plan":"sample"}""")]
    [InlineData("{\n  \"schemaVersion\": \"1.0\",\n  \"events\": [\n    {\n      \"measure\": \"2.1.1.2\",\n      \"on\": \"2018-07-05\",\n      \"type\": \"started\"\n    }\n  ]\n}\n")]
    [InlineData("\uFEFF{\"schemaVersion\":\"1.0\",\"events\":[{\"measure\":\"2.1.1.2\",\"on\":\"2018-07-05\",\"type\":\"started\"}]}")]
    public void A_fact_is_added_however_the_file_is_laid_out(string text)
    {
        string path = _files.Write("laid-out.json", text);
        int before = RectifyJson.ReadProgress(File.ReadAllBytes(path)).Value.Events.Count;
        Assert.Equal(0, ToolRun.Of("record", path, "rectified", "--measure", "2.1.1.1", "--on", "2018-12-20", "--plan", _files.Plan).ExitCode);
        var log = RectifyJson.ReadProgress(File.ReadAllBytes(path)).Value;
        Assert.Equal(before + 1, log.Events.Count);
        Assert.IsType<Rectified>(log.Events[^1]);
    }

    private ProgressLog Log => RectifyJson.ReadProgress(File.ReadAllBytes(_files.Progress)).Value;

    private ToolRun Record(string type, params string[] options) => ToolRun.Of(["record", _files.Progress, type, "--plan", _files.Plan, .. options]);
}
