using System.Text;
using Rectify.Reporting;
using Rectify.Serialization;

namespace Rectify.Cli.Tests.Commands;

public sealed class ReadLedgerCommandTests : IDisposable
{
    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void What_was_written_into_a_form_is_read_back()
    {
        string form = Form();
        string output = _files.PathOf("back.json");
        var run = ToolRun.Of("read-ledger", form, "--plan", _files.Plan, "-o", output);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(RectifyJson.ReadProgress(Encoding.UTF8.GetBytes(SampleFiles.ProgressJson)).Value, RectifyJson.ReadProgress(File.ReadAllBytes(output)).Value);
    }

    [Fact]
    public void Without_a_file_the_progress_goes_to_standard_output()
    {
        var run = ToolRun.With(File.ReadAllBytes(Form()), "read-ledger", "-");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("sample", RectifyJson.ReadProgress(Encoding.UTF8.GetBytes(run.Output)).Value.Plan);
    }

    [Fact]
    public void Every_bad_cell_is_named_and_no_file_is_written()
    {
        string output = _files.PathOf("back.json");
        string other = _files.Write("other.json", SampleFiles.PlanJson.Replace("2.1.1.10", "2.1.1.11", StringComparison.Ordinal));
        string form = Form();
        var run = ToolRun.Of("read-ledger", form, "--plan", other, "--lang", "zh", "-o", output);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal([$"{form}: Events!A3: 方案“sample”中没有“2.1.1.10”", $"{form}: Events!A4: 方案“sample”中没有“2.1.1.10”"], run.ErrorLines);
        Assert.False(File.Exists(output));
    }

    [Fact]
    public void A_file_that_is_no_workbook_is_refused_in_one_line() =>
        Assert.EndsWith("This is not an .xlsx workbook.", ToolRun.Of("read-ledger", _files.Plan).RefusedLine(), StringComparison.Ordinal);

    private string Form()
    {
        var plan = RectifyJson.ReadPlan(Encoding.UTF8.GetBytes(SampleFiles.PlanJson)).Value;
        var log = RectifyJson.ReadProgress(Encoding.UTF8.GetBytes(SampleFiles.ProgressJson)).Value;
        return _files.Write("form.xlsx", Ledger.WriteTemplate(plan, log, new LedgerOptions { Language = "en" }));
    }
}
