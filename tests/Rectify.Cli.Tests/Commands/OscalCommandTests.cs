using System.Text;
using System.Text.Json.Nodes;
using Rectify.Serialization;

namespace Rectify.Cli.Tests.Commands;

public sealed class OscalCommandTests : IDisposable
{
    private static readonly string Sample = Repository.PathOf("tests", "schemas", "oscal", "valid", "every-element.json");

    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Plan_and_log_go_out_and_come_back()
    {
        string document = _files.PathOf("poam.json");
        string plan = _files.PathOf("back.json");
        string progress = _files.PathOf("back-progress.json");
        var written = ToolRun.Of("export", "oscal", _files.Plan, "--progress", _files.Progress, "-o", document);
        Assert.Equal((0, "", ""), (written.ExitCode, written.Output, written.Error));
        var read = ToolRun.Of("import", "oscal", document, "-o", plan, "--progress-out", progress);
        Assert.Equal((0, "", ""), (read.ExitCode, read.Output, read.Error));
        Assert.Equal(RectifyJson.ReadPlan(File.ReadAllBytes(_files.Plan)).Value, RectifyJson.ReadPlan(File.ReadAllBytes(plan)).Value);
        Assert.Equal(RectifyJson.ReadProgress(File.ReadAllBytes(_files.Progress)).Value, RectifyJson.ReadProgress(File.ReadAllBytes(progress)).Value);
    }

    [Fact]
    public void What_is_carried_is_named_and_the_plan_goes_to_standard_output()
    {
        var run = ToolRun.Of("import", "oscal", Sample);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("0b1f5f1e-5f0a-4c5e-9a51-7d3c0a4e1a01", RectifyJson.ReadPlan(Encoding.UTF8.GetBytes(run.Output)).Value.Id);
        Assert.Contains($"{Sample}: $['plan-of-action-and-milestones'].metadata.revisions: has no place in a plan, and is carried in a label of measure '0b1f5f1e-5f0a-4c5e-9a51-7d3c0a4e8001'", run.ErrorLines);
        Assert.Contains(run.ErrorLines, static line => line.Contains("4 facts are left out", StringComparison.Ordinal));
    }

    [Fact]
    public void Document_that_is_wrong_is_refused_with_every_place()
    {
        var document = JsonNode.Parse(File.ReadAllBytes(Sample))!;
        var root = document["plan-of-action-and-milestones"]!.AsObject();
        root["metadata"]!.AsObject().Remove("title");
        root["risks"]![0]!["deadline"] = "soon";
        string file = _files.Write("wrong.json", document.ToJsonString());
        string output = _files.PathOf("never.json");
        var run = ToolRun.Of("import", "oscal", file, "-o", output);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(2, run.ErrorLines.Length);
        Assert.EndsWith("$['plan-of-action-and-milestones'].metadata.title: is missing", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.EndsWith("$['plan-of-action-and-milestones'].risks[0].deadline: expected a time with its offset, found 'soon'", run.ErrorLines[1], StringComparison.Ordinal);
        Assert.False(File.Exists(output));
    }
}
