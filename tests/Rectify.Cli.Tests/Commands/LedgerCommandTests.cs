namespace Rectify.Cli.Tests.Commands;

public sealed class LedgerCommandTests : IDisposable
{
    private static readonly byte[] ZipStart = [.. "PK"u8];

    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData]
    [InlineData("--template")]
    [InlineData("--lang", "zh")]
    public void A_workbook_goes_to_the_file(params string[] options)
    {
        string path = _files.PathOf("ledger.xlsx");
        var run = ToolRun.Of(["ledger", _files.Plan, "--progress", _files.Progress, "--as-of", "2019-09-30", "-o", path, .. options]);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(ZipStart, File.ReadAllBytes(path)[..2]);
    }

    [Fact]
    public void Only_a_form_needs_no_day()
    {
        string path = _files.PathOf("form.xlsx");
        Assert.Contains("--as-of", ToolRun.Of("ledger", _files.Plan, "-o", path).RefusedLine(), StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("ledger", _files.Plan, "--template", "-o", path).ExitCode);
    }

    [Fact]
    public void Without_a_file_it_is_refused() =>
        Assert.Contains("-o", ToolRun.Of("ledger", _files.Plan, "--as-of", "2019-09-30").RefusedLine(), StringComparison.Ordinal);

    [Fact]
    public void A_workbook_does_not_go_to_standard_output() =>
        Assert.Contains("name a file", ToolRun.Of("ledger", _files.Plan, "--as-of", "2019-09-30", "-o", "-").RefusedLine(), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_cannot_be_written_is_refused() =>
        Assert.Contains("cannot be written", ToolRun.Of("ledger", _files.Plan, "--as-of", "2019-09-30", "-o", _files.PathOf("no/such/folder.xlsx")).RefusedLine(), StringComparison.Ordinal);
}
