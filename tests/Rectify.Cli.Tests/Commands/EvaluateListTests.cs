using System.Text.Json;
using Rectify.Cli.Hosting;
using Rectify.Cli.Output;

namespace Rectify.Cli.Tests.Commands;

/// <summary>Which measures <c>evaluate</c> lists, in which order, and for whom.</summary>
public sealed class EvaluateListTests : IDisposable
{
    private static readonly string[] AllIds = ["2.1.1.1", "2.1.1.2", "2.1.1.10"];

    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("red", "2.1.1.1")]
    [InlineData("OVERDUE", "2.1.1.1")]
    [InlineData("逾期", "2.1.1.1")]
    [InlineData("rectified,overdue", "2.1.1.1 2.1.1.10")]
    [InlineData("openEnded,completedOnTime", "2.1.1.2 2.1.1.10")]
    [InlineData("relapsed", "")]
    public void Only_lists_measures_in_any_of_the_states(string states, string ids) =>
        Assert.Equal(ids, string.Join(' ', IdsOf(Json("--only", states))));

    [Fact]
    public void What_is_listed_leaves_the_totals_as_they_are()
    {
        using var document = JsonDocument.Parse(Json("--only", "red").Output);
        Assert.Equal(3, document.RootElement.GetProperty("totals").GetProperty("measures").GetInt32());
        string output = Evaluate("--only", "red").Output;
        Assert.Contains("1 of 3 (red)", output, StringComparison.Ordinal);
        Assert.Contains("Measures        3", output, StringComparison.Ordinal);
        Assert.DoesNotContain("2.1.1.10", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--only", "overdu", "did you mean 'overdue'?")]
    [InlineData("--unit", "市水利局", "市水务局")]
    [InlineData("--sort", "colour", "'colour' is none of due, signal, unit")]
    [InlineData("--format", "xml", "'xml' is none of table, json, csv, markdown")]
    public void What_is_not_known_is_refused_with_what_may_be_meant(string option, string value, string words) =>
        Assert.Contains(words, Evaluate(option, value).RefusedLine(), StringComparison.Ordinal);

    [Fact]
    public void Unit_lists_what_the_unit_has_a_part_in() => Assert.Equal(["2.1.1.2", "2.1.1.10"], IdsOf(Json("--unit", "市水务局")));

    [Theory]
    [InlineData("due", "2.1.1.1 2.1.1.10 2.1.1.2")]
    [InlineData("signal", "2.1.1.1")]
    [InlineData("unit", "2.1.1.2 2.1.1.10 2.1.1.1")]
    public void Sort_orders_the_measures(string order, string first) =>
        Assert.StartsWith(first, string.Join(' ', IdsOf(Json("--sort", order))), StringComparison.Ordinal);

    [Fact]
    public void Every_order_lists_every_measure() =>
        Assert.All(new[] { "due", "signal", "unit" }, order => Assert.Equal(AllIds.Order(StringComparer.Ordinal), IdsOf(Json("--sort", order)).Order(StringComparer.Ordinal)));

    [Fact]
    public void Summary_lists_no_measure_in_any_format()
    {
        var run = Evaluate("--summary");
        Assert.Contains("Schedule        open-ended 1, on time 1, overdue 1", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.OutputLines, static line => line.StartsWith("2.1.1", StringComparison.Ordinal));
        Assert.Empty(IdsOf(Json("--summary")));
        Assert.Single(Evaluate("--summary", "--format", "csv").OutputLines);
    }

    [Fact]
    public void The_summary_comes_first_and_says_what_to_act_on()
    {
        string[] lines = Evaluate().OutputLines;
        Assert.Contains(lines.Take(5), static line => line.StartsWith("Act now", StringComparison.Ordinal) && line.Contains("2.1.1.1 overdue for 273 days", StringComparison.Ordinal));
    }

    [Fact]
    public void Csv_has_a_row_for_each_measure_and_keeps_commas_and_quotes()
    {
        string plan = _files.Write("csv.json", SampleFiles.PlanJson.Replace("建成污水处理厂。", "=SUM(A1), \\\"a\\\"", StringComparison.Ordinal));
        string[] lines = ToolRun.Of("evaluate", plan, "--progress", _files.Progress, "--as-of", "2019-09-30", "--format", "csv").OutputLines;
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("Measure,Text,Units,Due,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("2.1.1.10,\"'=SUM(A1), \"\"a\"\"\",市水务局,2019-12-31,", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_is_a_table_in_which_no_text_is_markup()
    {
        string plan = _files.Write("markdown.json", SampleFiles.PlanJson.Replace("建成污水处理厂。", "a|b <b>*c*", StringComparison.Ordinal));
        string[] lines = ToolRun.Of("evaluate", plan, "--progress", _files.Progress, "--as-of", "2019-09-30", "--format", "markdown").OutputLines;
        Assert.StartsWith("| --- | --- |", lines[1], StringComparison.Ordinal);
        Assert.Contains("a\\|b \\<b\\>\\*c\\*", lines[4], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-09-30T23:30:00+08:00", "as of 2019-09-30")]
    [InlineData("2019-10-01T00:30:00+08:00", "as of 2019-10-01")]
    public void Today_is_the_day_of_the_clock_where_the_tool_runs(string now, string words)
    {
        var clock = new FixedClock(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains(words, ToolRun.At(clock, "evaluate", _files.Plan, "--as-of", "today").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_day_looked_at_may_be_today() => Assert.Contains("'today' is not a day", Evaluate("--known-on", "today").RefusedLine(), StringComparison.Ordinal);

    [Theory]
    [InlineData(80, "en")]
    [InlineData(80, "zh")]
    [InlineData(120, "en")]
    [InlineData(120, "zh")]
    public void The_seed_looks_as_kept(int width, string language)
    {
        var run = ToolRun.Displayed(new DisplaySettings(width, HasColor: false), [], SeedFiles.Arguments("evaluate", "--as-of", "2019-09-30", "--only", "red", "--sort", "due", "--lang", language));
        Assert.All(run.OutputLines, line => Assert.InRange(Columns.Width(line), 0, width));
        Golden.Matches($"evaluate-red-{language}-{width}.txt", run.Output);
    }

    private ToolRun Evaluate(params string[] options) => ToolRun.Of(["evaluate", _files.Plan, "--progress", _files.Progress, "--as-of", "2019-09-30", .. options]);

    private ToolRun Json(params string[] options) => Evaluate(["--format", "json", .. options]);

    private static string[] IdsOf(ToolRun run)
    {
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var document = JsonDocument.Parse(run.Output);
        return [.. document.RootElement.GetProperty("measures").EnumerateArray().Select(static m => m.GetProperty("id").GetString()!)];
    }
}
