using System.Text;
using Rectify.Progress;
using Rectify.Serialization;

namespace Rectify.Cli.Tests.Commands;

public sealed class CarryCommandTests : IDisposable
{
    // An item was put in front, so that the ids of the others moved on by one; the last of them is gone.
    internal const string Amended = """
        {"schemaVersion":"1.0","id":"sample","title":"某市“散乱污”整改方案","issuedOn":"2018-07-01","measures":[
          {"id":"2.1.1.1","number":1,"text":"成立整改工作专班，明确专人负责。","deadline":{"kind":"fixed","due":"2018-08-31"}},
          {"id":"2.1.1.2","number":2,"text":"“散乱污”企业①类清零,Ⅲ类水体——达标。","deadline":{"kind":"fixed","due":"2018-12-31","precision":"year"}},
          {"id":"2.1.1.3","number":3,"text":"Keep the register of sources up to date.","deadline":{"kind":"immediate","thenLongTerm":true}}]}
        """;

    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void What_has_no_partner_is_named_and_nothing_is_written()
    {
        string output = _files.PathOf("carried.json");
        var run = Carry(Amended, "-o", output);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.False(File.Exists(output));
        Assert.Equal(
            [
                $"{_files.Progress}: $.events[1].measure: '2.1.1.10': no partner in the new edition; --drop leaves it out (2018-08-01: work began)",
                $"{_files.Progress}: $.events[2].measure: '2.1.1.10': no partner in the new edition; --drop leaves it out (2019-06-30: reported as rectified)",
            ],
            run.ErrorLines);
    }

    [Fact]
    public void With_drop_the_rest_goes_with_its_measures()
    {
        var run = Carry(Amended, "--drop");
        Assert.Equal(0, run.ExitCode);
        var log = RectifyJson.ReadProgress(Encoding.UTF8.GetBytes(run.Output)).Value;
        Assert.Equal("2.1.1.3", Assert.IsType<Started>(Assert.Single(log.Events)).Measure);
        Assert.Equal(ContentHash.Of(RectifyJson.ReadPlan(Encoding.UTF8.GetBytes(Amended)).Value), log.Edition);
        Assert.Equal("2.1.1.2 -> 2.1.1.3 (1)", run.ErrorLines[0]);
        Assert.EndsWith("left out (2019-06-30: reported as rectified)", run.ErrorLines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_is_moved_once()
    {
        string carried = _files.PathOf("carried.json");
        Assert.Equal(0, Carry(Amended, "--drop", "-o", carried).ExitCode);
        string amended = _files.Write("amended.json", Amended);
        Assert.Contains("is one of the new edition already", ToolRun.Of("carry", _files.Plan, amended, carried).RefusedLine(), StringComparison.Ordinal);
        Assert.Equal("", ToolRun.Of("evaluate", amended, "--progress", carried, "--as-of", "2019-01-01").Error);
        Assert.Contains("another edition", ToolRun.Of("evaluate", _files.Write("renamed.json", Amended.Replace("某市", "本市", StringComparison.Ordinal)), "--progress", carried, "--as-of", "2019-01-01").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_in_which_nothing_moved_takes_everything()
    {
        var run = Carry(SampleFiles.PlanJson.Replace("2019-12-31", "2020-12-31", StringComparison.Ordinal));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(3, RectifyJson.ReadProgress(Encoding.UTF8.GetBytes(run.Output)).Value.Events.Count);
    }

    [Fact]
    public void The_log_is_never_written_over() => Assert.Contains(
        "this file is also an input", Carry(SampleFiles.PlanJson, "-o", _files.Progress).RefusedLine(), StringComparison.Ordinal);

    private ToolRun Carry(string newPlan, params string[] options) => ToolRun.Of(["carry", _files.Plan, _files.Write("amended.json", newPlan), _files.Progress, .. options]);
}
