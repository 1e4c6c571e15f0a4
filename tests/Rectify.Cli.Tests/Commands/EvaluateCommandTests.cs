using System.Text.Json;
using Rectify.Cli.Hosting;
using Rectify.Cli.Output;

namespace Rectify.Cli.Tests.Commands;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("2018-12-30", "not started")]
    [InlineData("2018-12-31", "unknown")]
    [InlineData("2019-01-01", "overdue")]
    public void A_row_says_where_the_measure_stands(string asOf, string word)
    {
        var run = Evaluate("--as-of", asOf);
        Assert.Equal(0, run.ExitCode);
        string row = Assert.Single(run.OutputLines, static line => line.StartsWith("2.1.1.1 ", StringComparison.Ordinal));
        Assert.Contains("2018-12-31", row, StringComparison.Ordinal);
        Assert.Contains(word, row, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_stands_under_its_measure_with_its_sentence()
    {
        string[] lines = Evaluate("--as-of", "2019-01-01").OutputLines;
        int row = Array.FindIndex(lines, static line => line.StartsWith("2.1.1.1 ", StringComparison.Ordinal));
        Assert.Contains("error   RCT2001 ", lines[row + 1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80, "en")]
    [InlineData(80, "zh")]
    [InlineData(120, "en")]
    [InlineData(120, "zh")]
    public void Columns_begin_at_one_place_in_every_row_and_no_line_is_too_wide(int width, string language)
    {
        var run = Show(new DisplaySettings(width, HasColor: false), "--as-of", "2019-09-30", "--lang", language);
        Assert.All(run.OutputLines, line => Assert.InRange(Columns.Width(line.TrimEnd()), 0, width));

        int heading = Array.FindIndex(run.OutputLines, static line => line.StartsWith("---", StringComparison.Ordinal)) - 1;
        string[] rows = [.. run.OutputLines.Where(static line => line.StartsWith("2.1.1.", StringComparison.Ordinal))];
        Assert.Equal(3, rows.Length);
        int[] begins = [.. StartsOf(run.OutputLines[heading])];
        Assert.Equal(7, begins.Length);
        Assert.All(rows, row => Assert.All(begins.Skip(1), begin => Assert.Equal("  ", CharacterAt(row, begin - 2) + CharacterAt(row, begin - 1))));
        Assert.All(rows, row => Assert.All(begins[..^1], begin => Assert.NotEqual(" ", CharacterAt(row, begin))));
    }

    [Fact]
    public void No_character_of_uncertain_width_is_in_the_table()
    {
        string output = Evaluate("--as-of", "2019-09-30").Output;
        Assert.Contains("\"散乱污\"企业(1)类清零,III类水体", output, StringComparison.Ordinal);
        Assert.DoesNotContain(output, static c => c is '“' or '”' or '①' or 'Ⅲ' or '—' or '…' or '─');
    }

    [Fact]
    public void A_day_that_the_policy_supplied_is_marked()
    {
        var run = ToolRun.Of("evaluate", _files.Plan, "--as-of", "2018-07-15");
        Assert.Contains("2018-07-31*", run.Output, StringComparison.Ordinal);
        Assert.Contains("2018-12-31 ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_is_used_only_where_it_may_be()
    {
        Assert.Contains("\u001b[", Show(new DisplaySettings(80, HasColor: true), "--as-of", "2019-09-30").Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', Evaluate("--as-of", "2019-09-30").Output);
    }

    [Fact]
    public void Signs_that_steer_a_terminal_are_not_passed_on()
    {
        string plan = _files.Write("escape.json", SampleFiles.PlanJson.Replace("建成污水", "\\u001b[31m建成\\u0007污水", StringComparison.Ordinal));
        Assert.DoesNotContain(ToolRun.Of("evaluate", plan, "--as-of", "2019-09-30").Output, static c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void Chinese_headings_and_states_are_printed_on_demand()
    {
        string output = Evaluate("--as-of", "2019-09-30", "--lang", "zh").Output;
        Assert.All(new[] { "整改时限", "未启动", "已整改", "逾期", "按期完成", "严重 RCT2001", "截至2019-09-30" }, word => Assert.Contains(word, output, StringComparison.Ordinal));
    }

    [Fact]
    public void Totals_count_every_measure()
    {
        string output = Evaluate("--as-of", "2019-09-30").Output;
        Assert.Contains("not started 1, in progress 1, rectified 1", output, StringComparison.Ordinal);
        Assert.Contains("open-ended 1, on time 1, overdue 1", output, StringComparison.Ordinal);
        Assert.Contains("1 (33.33 %)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_the_assessment_and_nothing_else()
    {
        var run = Evaluate("--as-of", "2019-09-30", "--known-on", "2019-10-02", "--format", "json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal("sample", document.RootElement.GetProperty("plan").GetString());
        Assert.Equal("2019-10-02", document.RootElement.GetProperty("knownOn").GetString());
        Assert.Equal(3, document.RootElement.GetProperty("measures").GetArrayLength());
    }

    [Theory]
    [InlineData("2018-12-31", "error", 0)]
    [InlineData("2019-01-01", "error", 1)]
    [InlineData("2019-01-01", "warning", 1)]
    [InlineData("2019-01-01", null, 0)]
    public void Findings_fail_the_run_only_on_demand(string asOf, string? failOn, int code)
    {
        string[] more = failOn is null ? [] : ["--fail-on", failOn];
        Assert.Equal(code, Evaluate(["--as-of", asOf, .. more]).ExitCode);
    }

    [Fact]
    public void The_plan_may_come_from_standard_input()
    {
        var run = ToolRun.With(SampleFiles.PlanJson, "evaluate", "-", "--progress", _files.Progress, "--as-of", "2019-09-30");
        Assert.Equal(Evaluate("--as-of", "2019-09-30").Output, run.Output);
    }

    [Fact]
    public void Standard_input_cannot_be_two_things() =>
        Assert.Contains("standard input", ToolRun.With(SampleFiles.ProgressJson, "evaluate", "-", "--progress", "-", "--as-of", "2019-09-30").RefusedLine(), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"type\":\"rectified\"", "\"type\":\"progressReported\",\"percent\":130", "$.events[2].percent")]
    [InlineData("2019-06-30", "2019-06-31", "$.events[2].on")]
    [InlineData("\"type\":\"rectified\"", "\"type\":\"rectified\",\"colour\":\"red\"", "$.events[2].colour")]
    [InlineData("\"measure\":\"2.1.1.2\"", "\"measure\":\"2.1.1.9\"", "$.events[0].measure: '2.1.1.9' is not in plan 'sample'")]
    [InlineData("\"plan\":\"sample\"", "\"plan\":\"other\"", "$.plan: the log speaks of plan 'other', the plan is 'sample'")]
    [InlineData("\"observations\":[]}", "\"observations\":[", ":4:")]
    public void Progress_that_cannot_be_used_is_refused_with_its_place(string before, string after, string place)
    {
        string bad = _files.Write("bad.json", SampleFiles.ProgressJson.Replace(before, after, StringComparison.Ordinal));
        string line = ToolRun.Of("evaluate", _files.Plan, "--progress", bad, "--as-of", "2019-09-30").RefusedLine();
        Assert.StartsWith(bad, line, StringComparison.Ordinal);
        Assert.Contains(place, line, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_has_its_line()
    {
        string bad = _files.Write("bad.json", SampleFiles.ProgressJson.Replace("2018-0", "2018-2", StringComparison.Ordinal));
        var run = ToolRun.Of("evaluate", _files.Plan, "--progress", bad, "--as-of", "2019-09-30");
        Assert.Equal((2, 2), (run.ExitCode, run.ErrorLines.Length));
    }

    [Fact]
    public void Of_very_many_problems_the_first_are_told_and_the_rest_counted()
    {
        string events = string.Join(',', Enumerable.Range(1, 50).Select(static i => $$"""{"measure":"x{{i}}","on":"2018-07-05","type":"started"}"""));
        string bad = _files.Write("bad.json", $$"""{"schemaVersion":"1.0","plan":"sample","events":[{{events}}],"observations":[]}""");
        var run = ToolRun.Of("evaluate", _files.Plan, "--progress", bad, "--as-of", "2019-09-30");
        Assert.Equal(("and 30 more", 21), (run.ErrorLines[^1], run.ErrorLines.Length));
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_refused_with_line_and_column()
    {
        string bad = _files.Write("bad.json", [.. "{\n\"a"u8, 0xD6, 0xD0, .. "\":1}"u8]);
        Assert.StartsWith($"{bad}:2:3: ", ToolRun.Of("evaluate", bad, "--as-of", "2019-09-30").RefusedLine(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused() =>
        Assert.EndsWith("there is no such file", ToolRun.Of("evaluate", _files.PathOf("none.json"), "--as-of", "2019-09-30").RefusedLine(), StringComparison.Ordinal);

    [Fact]
    public void A_folder_is_refused() =>
        Assert.EndsWith("this is a directory, not a file", ToolRun.Of("evaluate", Path.GetDirectoryName(_files.Plan)!, "--as-of", "2019-09-30").RefusedLine(), StringComparison.Ordinal);

    [Fact]
    public void The_day_must_be_given() => Assert.Contains("--as-of", ToolRun.Of("evaluate", _files.Plan).RefusedLine(), StringComparison.Ordinal);

    [Fact]
    public void Options_may_not_contradict_what_plan_json_states()
    {
        Assert.Equal(0, Evaluate("--as-of", "2019-09-30", "--id", "sample", "--issued-on", "2018-07-01").ExitCode);
        Assert.Contains("$.id", Evaluate("--as-of", "2019-09-30", "--id", "other").RefusedLine(), StringComparison.Ordinal);
        Assert.Contains("$.issuedOn", Evaluate("--as-of", "2019-09-30", "--issued-on", "2018-07-02").RefusedLine(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_in_official_words_takes_the_id_that_the_log_names()
    {
        string plan = _files.Write("plan.txt", SampleText.Plan);
        string progress = _files.Write("log.json", """{"schemaVersion":"1.0","plan":"named-by-log","events":[],"observations":[]}""");
        var run = ToolRun.Of("evaluate", plan, "--progress", progress, "--as-of", "2018-12-31");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("named-by-log, as of 2018-12-31", run.Output, StringComparison.Ordinal);
        Assert.Contains("$.plan", ToolRun.Of("evaluate", plan, "--progress", progress, "--as-of", "2018-12-31", "--id", "other").RefusedLine(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_is_refused_tells_only_why()
    {
        string plan = _files.Write("plan.txt", SampleText.Plan + "\n附件:任务清单\n");
        string progress = _files.Write("bad.json", """{"schemaVersion":"1.0","plan":"p","events":[{"measure":"9.9","on":"2018-07-05","type":"started"}],"observations":[]}""");
        string reason = Assert.Single(ToolRun.Of("evaluate", plan, "--progress", progress, "--as-of", "2019-01-01").ErrorLines);
        Assert.Contains("$.events[0].measure: '9.9'", reason, StringComparison.Ordinal);
        Assert.Contains("RDT103", Assert.Single(ToolRun.Of("evaluate", plan, "--as-of", "2019-01-01").ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_about_the_text_goes_to_standard_error_and_spoils_nothing()
    {
        string plan = _files.Write("plan.txt", SampleText.Plan.Replace("2018年12月", "视情况而定", StringComparison.Ordinal));
        var run = ToolRun.Of("evaluate", plan, "--as-of", "2018-12-31", "--format", "json");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.ErrorLines, static line => line.Contains("视情况而定", StringComparison.Ordinal));
        Assert.StartsWith("{", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_that_contradicts_itself_is_refused_with_its_path()
    {
        string directory = _files.Write("directory.json", """{"schemaVersion":"1.0","units":[{"id":"a","name":"市水务局","superior":"b"}]}""");
        string line = Evaluate("--as-of", "2019-09-30", "--directory", directory).RefusedLine();
        Assert.Contains("$.units[0].superior", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_counted_past_the_tables_is_marked_as_provisional()
    {
        string plan = _files.Write("relative.json", """
            {"schemaVersion":"1.0","id":"sample","title":"t","issuedOn":"2018-07-01","measures":[
              {"id":"2.1.1.2","text":"x","deadline":{"kind":"relative","amount":3,"unit":"workingDay","anchor":"started","direction":"after"}}]}
            """);
        string progress = _files.Write("started.json", """{"schemaVersion":"1.0","plan":"sample","events":[{"measure":"2.1.1.2","on":"2019-12-30","type":"started"}]}""");
        string tables = _files.Write("days.json", """{"schemaVersion":"1.0","version":"v","years":[{"year":2019}]}""");

        var run = ToolRun.Of("evaluate", plan, "--progress", progress, "--as-of", "2019-12-31", "--working-days", tables);

        Assert.Contains("2020-01-02~", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_of_working_days_give_a_limit_in_working_days_its_day()
    {
        string plan = _files.Write("relative.json", """
            {"schemaVersion":"1.0","id":"sample","title":"t","issuedOn":"2018-07-01","measures":[
              {"id":"2.1.1.2","text":"x","deadline":{"kind":"relative","amount":1,"unit":"workingDay","anchor":"started","direction":"after"}}]}
            """);
        string progress = _files.Write("started.json", """{"schemaVersion":"1.0","plan":"sample","events":[{"measure":"2.1.1.2","on":"2019-04-30","type":"started"}]}""");
        string tables = _files.Write("days.json", """{"schemaVersion":"1.0","version":"v","years":[{"year":2019,"holidays":["2019-05-01","2019-05-02","2019-05-03"],"makeUpDays":["2019-05-05"]}]}""");
        string[] call = ["evaluate", plan, "--progress", progress, "--as-of", "2019-04-30", "--format", "json"];

        Assert.Contains("\"due\": null", ToolRun.Of(call).Output, StringComparison.Ordinal);
        Assert.Contains("\"due\": \"2019-05-05\"", ToolRun.Of([.. call, "--working-days", tables]).Output, StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of([.. call, "--working-days", progress]).ExitCode);
    }

    private ToolRun Evaluate(params string[] options) => Show(DisplaySettings.Redirected, options);

    private ToolRun Show(DisplaySettings display, params string[] options) =>
        ToolRun.Displayed(display, [], ["evaluate", _files.Plan, "--progress", _files.Progress, .. options]);

    private static IEnumerable<int> StartsOf(string heading)
    {
        for (int at = 0, column = 0; at < heading.Length; column += Columns.Width(heading.Substring(at, 1)), at++)
        {
            if (heading[at] != ' ' && (at == 0 || heading[at - 1] == ' ') && (at < 2 || heading[at - 2] == ' '))
                yield return column;
        }
    }

    private static string CharacterAt(string line, int column)
    {
        int at = 0;
        for (int used = 0; used < column && at < line.Length; at++)
            used += Columns.Width(line.Substring(at, 1));
        return at < line.Length ? line.Substring(at, 1) : " ";
    }
}
