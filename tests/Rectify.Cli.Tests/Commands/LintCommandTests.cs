namespace Rectify.Cli.Tests.Commands;

public sealed class LintCommandTests : IDisposable
{
    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void A_measure_without_a_time_limit_is_an_error()
    {
        string plan = _files.Write("bad.json", SampleFiles.PlanJson.Replace("\"deadline\":{\"kind\":\"fixed\",\"due\":\"2019-12-31\"},", "", StringComparison.Ordinal));
        var run = ToolRun.Of("lint", plan, "--fail-on", "error");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.OutputLines, static line => line.StartsWith("2.1.1.10  error   RCT1001 ", StringComparison.Ordinal));
        Assert.StartsWith("measures 3: error 1, ", run.OutputLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Only_rules_about_the_plan_are_asked()
    {
        var run = ToolRun.Of("lint", _files.Plan, "--fail-on", "warning");
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("RCT2", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_can_be_switched_off()
    {
        string plan = _files.Write("bad.json", SampleFiles.PlanJson.Replace("\"deadline\":{\"kind\":\"fixed\",\"due\":\"2019-12-31\"},", "", StringComparison.Ordinal));
        string rules = _files.Write("rules.json", """{"schemaVersion":"1.0","without":["RCT1001"]}""");
        var run = ToolRun.Of("lint", plan, "--rules", rules);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("measures 3: error 0, ", run.OutputLines[^1], StringComparison.Ordinal);
    }
}
