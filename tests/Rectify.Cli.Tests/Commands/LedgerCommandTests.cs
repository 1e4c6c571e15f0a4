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

    [Theory]
    [InlineData("--as-of", "2019-09-30")]
    [InlineData("--template")]
    public void Several_plans_have_a_ledger_each_as_if_alone(params string[] options)
    {
        string second = Second("second");
        string folder = Directory.CreateDirectory(_files.PathOf("ledgers")).FullName;
        string alone = _files.PathOf("alone.xlsx");

        var run = ToolRun.Of(["ledger", _files.Plan, second, "--progress", _files.Progress, "-o", folder, .. options]);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(["sample.xlsx", "second.xlsx"], Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(0, ToolRun.Of(["ledger", _files.Plan, "--progress", _files.Progress, "-o", alone, .. options]).ExitCode);
        Assert.Equal(File.ReadAllBytes(alone), File.ReadAllBytes(Path.Combine(folder, "sample.xlsx")));
        Assert.Equal(0, ToolRun.Of(["ledger", second, "-o", alone, .. options]).ExitCode);
        Assert.Equal(File.ReadAllBytes(alone), File.ReadAllBytes(Path.Combine(folder, "second.xlsx")));
    }

    [Theory]
    [InlineData("..", "cannot name a file")]
    [InlineData("a/b", "cannot name a file")]
    [InlineData("SAMPLE", "capital letters")]
    [InlineData("sample", "two of the plans")]
    public void Ids_that_cannot_name_a_file_each_are_refused_before_anything_is_written(string id, string words)
    {
        string folder = Directory.CreateDirectory(_files.PathOf("ledgers")).FullName;

        Assert.Contains(words, ToolRun.Of("ledger", _files.Plan, Second(id), "--as-of", "2019-09-30", "-o", folder).RefusedLine(), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public void Several_plans_need_a_folder_that_is_there() =>
        Assert.Contains("need a folder", ToolRun.Of("ledger", _files.Plan, Second("second"), "--as-of", "2019-09-30", "-o", _files.PathOf("ledger.xlsx")).RefusedLine(), StringComparison.Ordinal);

    private string Second(string id) => _files.Write("second.json", SampleFiles.PlanJson.Replace("\"id\":\"sample\"", $"\"id\":\"{id}\"", StringComparison.Ordinal));
}
