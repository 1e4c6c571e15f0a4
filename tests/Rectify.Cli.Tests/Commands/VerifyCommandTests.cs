using System.Text.Json.Nodes;

namespace Rectify.Cli.Tests.Commands;

public sealed class VerifyCommandTests : IDisposable
{
    private const string Retraction = """{"fact":"done","on":"2019-08-01","recordedOn":"2019-08-01","type":"retracted","reason":"another measure"}""";

    private readonly SampleFiles _files = new();
    private readonly string _log;

    public VerifyCommandTests() =>
        _log = SampleFiles.ProgressJson.Replace("\"on\":\"2019-06-30\"", "\"id\":\"done\",\"on\":\"2019-06-30\"", StringComparison.Ordinal);

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("en", "The same: 3 measures as of 2019-07-15, as known on 2019-07-15.\n")]
    [InlineData("zh", "一致：3条措施，截至2019-07-15，按2019-07-15已登记的事实。\n")]
    public void The_same_is_said_in_the_language_asked_for(string language, string said)
    {
        string assessment = Evaluate(_log, "--lang", language);
        var run = Verify(assessment, _log, "--lang", language);
        Assert.Equal((0, said, ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void An_old_report_made_again_after_a_retraction_is_the_same_to_the_byte()
    {
        string before = Evaluate(_log);
        string corrected = _log.Replace("],\"observations\"", "," + Retraction + "],\"observations\"", StringComparison.Ordinal);
        Assert.NotEqual(_log, corrected);
        Assert.Equal(before, Evaluate(corrected, "--known-on", "2019-07-15"));
        Assert.Equal(0, Verify(before, corrected).ExitCode);
        Assert.NotEqual(before, Evaluate(corrected, "--known-on", "2019-08-01"));
    }

    [Fact]
    public void What_differs_is_named_input_by_input_and_measure_by_measure()
    {
        string forged = _log.Replace("2019-06-30", "2019-06-29", StringComparison.Ordinal);
        var run = Verify(Evaluate(_log), forged);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("Not the same: stated -> made again from these inputs", run.Output, StringComparison.Ordinal);
        Assert.Contains("progress", run.Output, StringComparison.Ordinal);
        Assert.Contains("completedOn: 2019-06-30 -> 2019-06-29", run.Output, StringComparison.Ordinal);
        Assert.Contains("不一致", Verify(Evaluate(_log), forged, "--lang", "zh").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_rules_are_found_by_their_hash()
    {
        string rules = _files.Write("rules.json", """{"schemaVersion":"1.1","policy":{"dueSoonDays":14}}""");
        var run = Verify(Evaluate(_log), _log, "--rules", rules);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("rules", run.Output, StringComparison.Ordinal);
        Assert.Contains("policy.dueSoonDays: 30 -> 14", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_names_the_same_differences()
    {
        var same = JsonNode.Parse(Verify(Evaluate(_log), _log, "--format", "json").Output)!;
        Assert.Equal("""{"plan":"sample","asOf":"2019-07-15","knownOn":"2019-07-15","same":true,"inputs":[],"verdicts":[]}""", same.ToJsonString());
        var differs = JsonNode.Parse(Verify(Evaluate(_log), _log.Replace("2019-06-30", "2019-06-29", StringComparison.Ordinal), "--format", "json").Output)!;
        Assert.False(differs["same"]!.GetValue<bool>());
        Assert.Equal("progress", differs["inputs"]![0]!["input"]!.GetValue<string>());
        Assert.Contains(differs["verdicts"]!.AsArray(), static verdict => verdict!.ToJsonString() is """{"measure":"2.1.1.10","verdict":"completedOn","stated":"2019-06-30","made":"2019-06-29"}""");
    }

    [Fact]
    public void What_is_no_assessment_is_refused_with_its_path() =>
        Assert.Contains("$.measures", string.Join('\n', Verify("""{"schemaVersion":"1.1"}""", _log).ErrorLines), StringComparison.Ordinal);

    private string Evaluate(string log, params string[] options) =>
        ToolRun.Of(["evaluate", _files.Plan, "--progress", _files.Write("log.json", log), "--as-of", "2019-07-15", "--format", "json", .. options]).Output;

    private ToolRun Verify(string assessment, string log, params string[] options) =>
        ToolRun.Of(["verify", _files.Write("old.json", assessment), _files.Plan, "--progress", _files.Write("log.json", log), .. options]);
}
