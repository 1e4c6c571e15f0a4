using System.CommandLine;
using Rectify.Cli.Hosting;

namespace Rectify.Cli.Tests;

public class RectifyToolTests
{
    // Every command that the tool has, and the tool itself.
    public static TheoryData<string> Commands => [.. PathsOf(RectifyTool.Create(new ToolHost(Stream.Null, TextWriter.Null, TextWriter.Null, DisplaySettings.Redirected)), "")];

    [Fact]
    public void Without_a_command_the_help_is_printed()
    {
        var run = ToolRun.Of();
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("evaluate", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("did you mean 'evaluate'?", "evaluat")]
    [InlineData("did you mean '--as-of'?", "evaluate", "p.json", "--as-off", "2019-01-01")]
    [InlineData("是否指“evaluate”？", "evaluat", "--lang", "zh")]
    public void What_may_be_meant_is_asked(string words, params string[] arguments) => Assert.Contains(words, ToolRun.Of(arguments).RefusedLine(), StringComparison.Ordinal);

    [Theory]
    [InlineData("缺少选项--as-of", "evaluate", "p.json")]
    [InlineData("缺少参数PLAN", "evaluate", "--as-of", "2019-01-01")]
    [InlineData("“2019-02-30”不是日期", "evaluate", "p.json", "--as-of", "2019-02-30")]
    [InlineData("没有此文件", "evaluate", "none.json", "--as-of", "2019-01-01")]
    [InlineData("没有规则“X”", "rules", "X")]
    public void What_is_wrong_is_said_in_the_language_asked_for(string words, params string[] arguments)
    {
        string line = ToolRun.Of([.. arguments, "--lang", "zh"]).RefusedLine();
        Assert.Contains(words, line, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_in_Chinese_has_no_line_of_English_words(string command)
    {
        var run = ToolRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", "zh"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("用法: rectify", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.OutputLines, static line => System.Text.RegularExpressions.Regex.IsMatch(line, "[a-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}", System.Text.RegularExpressions.RegexOptions.NonBacktracking));
    }

    [Fact]
    public void Shells_are_told_what_may_come_next() => Assert.Contains("evaluate", ToolRun.Of("[suggest:4]", "eval").OutputLines);

    [Theory]
    [InlineData("evaluate", "this is a progress file, not a plan")]
    [InlineData("--progress", "this is a plan, not a progress file")]
    public void Files_that_were_swapped_are_named_for_what_they_are(string place, string words)
    {
        using var files = new SampleFiles();
        string[] arguments = place is "evaluate" ? ["evaluate", files.Progress] : ["evaluate", files.Plan, "--progress", files.Plan];
        Assert.Contains(words, ToolRun.Of([.. arguments, "--as-of", "2019-01-01"]).RefusedLine(), StringComparison.Ordinal);
    }

    [Fact]
    public void Defaults_of_the_folder_hold_where_an_option_is_not_given()
    {
        using var files = new SampleFiles();
        files.Write("rectify.json", $$"""{"lang":"zh","progress":["{{files.Progress}}"]}""");
        string folder = Path.GetDirectoryName(files.Plan)!;
        Assert.Contains("已整改 1", ToolRun.In(folder, "evaluate", files.Plan, "--as-of", "2019-09-30").Output, StringComparison.Ordinal);
        Assert.Contains("rectified 1", ToolRun.In(folder, "evaluate", files.Plan, "--as-of", "2019-09-30", "--lang", "en").Output, StringComparison.Ordinal);
        files.Write("rectify.json", """{"lan":"zh"}""");
        Assert.Contains("$.lan: there is no such default", ToolRun.In(folder, "rules").RefusedLine(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_that_never_ends_is_refused_in_one_line()
    {
        if (OperatingSystem.IsLinux())
            Assert.Equal("/dev/zero: the input is larger than 256 MB", ToolRun.Of("evaluate", "/dev/zero", "--as-of", "2019-01-01").RefusedLine());
    }

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("parse", "deadline", "2020年底", "surplus")]
    [InlineData("parse", "deadline", "--when", "2020-01-01")]
    public void What_is_not_known_is_refused_by_name(params string[] arguments)
    {
        string line = ToolRun.Of(arguments).RefusedLine();
        Assert.StartsWith("rectify: '", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-02-29")]
    [InlineData("2019-13-01")]
    [InlineData("30 Sep 2019")]
    [InlineData("")]
    public void A_day_that_no_calendar_holds_is_refused(string day)
    {
        string line = ToolRun.Of("parse", "deadline", "9月底前", "--on", day).RefusedLine();
        Assert.Contains($"--on: '{day}' is not a day", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_goes_to_standard_output()
    {
        var run = ToolRun.Of("parse", "deadline", "--help");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("--on", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_names_the_row_for_what_is_not_read()
    {
        var run = ToolRun.Of("parse", "deadline", "来年6月底前", "--on", "2018-06-29", "--why");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"kind\":\"none\",\"why\":[{\"words\":\"来年6月底前\",\"row\":\"year/来年\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("(year/来年)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_names_the_row_for_a_number_that_is_no_target()
    {
        var run = ToolRun.Of("parse", "indicators", "师生比达到1:18以上", "--why");

        Assert.Contains("\"indicators\":[],\"why\":[{\"words\":\"1:18\",\"row\":\"veto/ratio\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deadline", "--wy", "did you mean '--why'?")]
    [InlineData("responsibility", "--why", "'--why' is no command, option or argument here")]
    [InlineData("indicators", "--foo", "'--foo' is no command, option or argument here")]
    public void An_option_that_is_not_known_is_no_phrase(string kind, string option, string said) =>
        Assert.Contains(said, ToolRun.Of("parse", kind, option).RefusedLine(), StringComparison.Ordinal);

    [Fact]
    public void An_option_that_is_not_known_is_no_file() => Assert.Contains("'--foo' is no", ToolRun.Of("read", "--foo").RefusedLine(), StringComparison.Ordinal);

    [Fact]
    public void A_phrase_that_looks_like_an_option_stands_behind_two_strokes() =>
        Assert.Contains("\"text\":\"--foo\"", ToolRun.Of("parse", "deadline", "--", "--foo").Output, StringComparison.Ordinal);

    [Fact]
    public void At_once_beside_a_day_is_printed() => Assert.Contains(
        "\"due\":\"2019-12-31\",\"startAtOnce\":true", ToolRun.Of("parse", "deadline", "立行立改,2019年12月底前完成").Output, StringComparison.Ordinal);

    private static IEnumerable<string> PathsOf(Command command, string path) =>
        command.Subcommands.SelectMany(c => PathsOf(c, $"{path} {c.Name}".TrimStart())).Prepend(path);
}
