namespace Rectify.Cli.Tests.Commands;

public sealed class DiffCommandTests : IDisposable
{
    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void One_edition_does_not_differ_from_itself() => Assert.Equal("No measure differs.\n", ToolRun.Of("diff", _files.Plan, _files.Plan).Output);

    [Theory]
    [InlineData("en", "time limit: 2018-12-31 -> 2019-12-31", "(weakened)")]
    [InlineData("zh", "整改时限:", "(放宽)")]
    public void A_day_that_moved_is_told_with_its_direction(string language, string what, string direction)
    {
        string later = _files.Write("later.json", SampleFiles.PlanJson.Replace("2018-12-31", "2019-12-31", StringComparison.Ordinal));
        string line = Assert.Single(ToolRun.Of("diff", _files.Plan, later, "--lang", language).OutputLines);
        Assert.StartsWith("2.1.1.1 ", line, StringComparison.Ordinal);
        Assert.Contains(what.Split(':')[0], line, StringComparison.Ordinal);
        Assert.Contains(direction, line, StringComparison.Ordinal);
    }

    [Fact]
    public void Measures_added_and_dropped_are_told()
    {
        string other = _files.Write("other.json", SampleFiles.PlanJson.Replace("Keep the register of sources up to date.", "关停违法排污企业。", StringComparison.Ordinal));
        string[] lines = ToolRun.Of("diff", _files.Plan, other).OutputLines;
        Assert.Contains(lines, static line => line.Contains("added: 关停违法排污企业。", StringComparison.Ordinal));
        Assert.Contains(lines, static line => line.Contains("dropped: Keep the register", StringComparison.Ordinal));
    }
}
