using System.IO.Compression;

namespace Rectify.Cli.Tests.Commands;

public sealed class BulletinCommandTests : IDisposable
{
    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_bulletin_of_the_seed_looks_as_kept(string language) =>
        Golden.Matches($"bulletin-{language}.md", Seed(language, "--since", "2019-08-31").Output);

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void A_notice_looks_as_kept(string language) => Golden.Matches($"notice-{language}.md", Seed(language, "--notice", "市国土资源局").Output);

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void A_close_out_form_looks_as_kept(string language) => Golden.Matches($"close-out-{language}.md", Seed(language, "--close-out", "2.4.2.1").Output);

    [Fact]
    public void A_docx_is_written_for_its_name()
    {
        string path = _files.PathOf("b.docx");
        var run = ToolRun.Of(SeedFiles.Arguments("bulletin", "--as-of", "2019-09-30", "-o", path));
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        using var zip = ZipFile.OpenRead(path);
        Assert.NotNull(zip.GetEntry("word/document.xml"));
    }

    [Fact]
    public void Any_other_name_is_markdown()
    {
        string path = _files.PathOf("b.md");
        Assert.Equal(0, ToolRun.Of("bulletin", _files.Plan, "--as-of", "2019-09-30", "-o", path).ExitCode);
        Assert.StartsWith("# Bulletin: ", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--since", "2019-09-30", "--since: the day must lie before --as-of")]
    [InlineData("--notice", "市水利局", "--notice: neither the plan nor the directory knows '市水利局'; near to it: 市水务局")]
    [InlineData("--notice", "市水务局", "nothing of '市水务局' is late on that day")]
    [InlineData("--close-out", "9.9", "there is no measure '9.9' in plan 'sample'")]
    public void What_cannot_be_written_is_refused(string option, string value, string words) =>
        Assert.Contains(words, ToolRun.Of("bulletin", _files.Plan, "--progress", _files.Progress, "--as-of", "2019-09-30", option, value).RefusedLine(), StringComparison.Ordinal);

    [Fact]
    public void Two_things_at_once_are_refused() => Assert.Contains(
        "cannot be asked for together",
        ToolRun.Of("bulletin", _files.Plan, "--as-of", "2019-09-30", "--notice", "市水务局", "--close-out", "2.1.1.1").RefusedLine(),
        StringComparison.Ordinal);

    private static ToolRun Seed(string language, params string[] options)
    {
        var run = ToolRun.Of(SeedFiles.Arguments("bulletin", ["--as-of", "2019-09-30", "--lang", language, .. options]));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run;
    }
}
