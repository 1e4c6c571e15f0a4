using System.Text.Json;
using Rectify.Cli.Hosting;
using Rectify.Cli.Output;

namespace Rectify.Cli.Tests.Commands;

public sealed class DueCommandTests : IDisposable
{
    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData(80, "en", "day")]
    [InlineData(80, "zh", "day")]
    [InlineData(120, "en", "day")]
    [InlineData(120, "zh", "day")]
    [InlineData(80, "en", "unit")]
    [InlineData(80, "zh", "unit")]
    [InlineData(120, "en", "unit")]
    [InlineData(120, "zh", "unit")]
    public void The_seed_looks_as_kept(int width, string language, string by)
    {
        var run = ToolRun.Displayed(
            new DisplaySettings(width, HasColor: false), [], SeedFiles.Arguments("due", "--as-of", "2019-09-30", "--within", "95", "--by", by, "--lang", language));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(run.OutputLines, line => Assert.InRange(Columns.Width(line), 0, width));
        Golden.Matches($"due-by-{by}-{language}-{width}.txt", run.Output);
    }

    [Theory]
    [InlineData("2018-12-01", "29", "")]
    [InlineData("2018-12-01", "30", "2.1.1.1 -30")]
    [InlineData("2018-12-31", "0", "2.1.1.1 0")]
    [InlineData("2019-01-01", "0", "2.1.1.1 1")]
    public void Within_says_how_far_ahead_is_looked_and_what_is_late_is_always_listed(string asOf, string within, string items)
    {
        using var document = JsonDocument.Parse(Due("--as-of", asOf, "--within", within, "--format", "json").Output);
        Assert.Equal(items, string.Join(' ', document.RootElement.EnumerateArray().Select(static i => $"{i.GetProperty("id").GetString()} {i.GetProperty("daysLate").GetInt32()}")));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData("99999999999")]
    public void A_number_of_days_that_is_none_is_refused(string within) =>
        Assert.Contains("is not a number of days", Due("--as-of", "2019-01-01", $"--within={within}").RefusedLine(), StringComparison.Ordinal);

    [Fact]
    public void Unit_lists_its_own() => Assert.DoesNotContain("2.1.1.1 ", Due("--as-of", "2019-01-01", "--unit", "市水务局").Output, StringComparison.Ordinal);

    [Fact]
    public void Nothing_due_is_said_in_the_first_lines() => Assert.Contains("0 late, 0 in the next 5 days", Due("--as-of", "2018-08-15", "--within", "5").Output, StringComparison.Ordinal);

    private ToolRun Due(params string[] options) => ToolRun.Of(["due", _files.Plan, "--progress", _files.Progress, .. options]);
}
