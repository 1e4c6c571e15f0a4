using System.Text;
using NodaTime;
using Rectify.Progress;
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
        Assert.Equal([$"{form}: Events!A24: 方案“sample”中没有“2.1.1.10”", $"{form}: Events!A25: 方案“sample”中没有“2.1.1.10”"], run.ErrorLines);
        Assert.False(File.Exists(output));
    }

    [Fact]
    public void A_file_that_is_no_workbook_is_refused_in_one_line() =>
        Assert.EndsWith("This is not an .xlsx workbook.", ToolRun.Of("read-ledger", _files.Plan).RefusedLine(), StringComparison.Ordinal);

    [Fact]
    public void Onto_adds_what_is_new_to_the_file_and_nothing_else_changes()
    {
        string before = File.ReadAllText(_files.Progress);
        var run = ToolRun.Of("read-ledger", Form("a.xlsx", new Accepted("2.1.1.10", new LocalDate(2019, 7, 31))), "--onto", _files.Progress, "--plan", _files.Plan);
        Assert.Equal((0, "", $"{_files.Progress}: 1 event and 0 observations added"), (run.ExitCode, run.Output, Assert.Single(run.ErrorLines)));
        string after = File.ReadAllText(_files.Progress);
        int at = before.IndexOf("],\"observations\"", StringComparison.Ordinal);
        Assert.StartsWith(before[..at], after, StringComparison.Ordinal);
        Assert.EndsWith(before[at..], after, StringComparison.Ordinal);
        Assert.Equal(4, RectifyJson.ReadProgress(File.ReadAllBytes(_files.Progress)).Value.Events.Count);
    }

    [Fact]
    public void The_forms_of_two_clerks_are_put_together_and_a_fact_in_both_is_one()
    {
        var both = new Accepted("2.1.1.10", new LocalDate(2019, 7, 31));
        string one = Form("a.xlsx", both, new Rectified("2.1.1.1", new LocalDate(2018, 12, 1)));
        string two = Form("b.xlsx", new ProgressReported("2.1.1.2", new LocalDate(2018, 9, 1)), both);
        string output = _files.PathOf("merged.json");
        var run = ToolRun.Of("read-ledger", one, two, "--onto", _files.Progress, "--plan", _files.Plan, "-o", output);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal(6, RectifyJson.ReadProgress(File.ReadAllBytes(output)).Value.Events.Count);
        Assert.Equal(Encoding.UTF8.GetBytes(SampleFiles.ProgressJson), File.ReadAllBytes(_files.Progress));
        // A second time there is nothing to add.
        Assert.Contains("0 events and 0 observations added", ToolRun.Of("read-ledger", one, two, "--onto", output, "--plan", _files.Plan).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_clerk_changed_is_named_and_stays_as_it_was()
    {
        var plan = RectifyJson.ReadPlan(Encoding.UTF8.GetBytes(SampleFiles.PlanJson)).Value;
        var log = RectifyJson.ReadProgress(Encoding.UTF8.GetBytes(SampleFiles.ProgressJson)).Value;
        var changed = log with { Events = [log.Events[0], new Started("2.1.1.10", new LocalDate(2018, 8, 2)), log.Events[2]] };
        string form = _files.Write("changed.xlsx", Ledger.WriteTemplate(plan, changed, new LedgerOptions { Language = "en" }));
        var run = ToolRun.Of("read-ledger", form, "--onto", _files.Progress, "--plan", _files.Plan);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"{form}: Events!D24: Day was '2018-08-01' in the log and is '2018-08-02' here", run.ErrorLines[1], StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetBytes(SampleFiles.ProgressJson), File.ReadAllBytes(_files.Progress));
    }

    [Fact]
    public void A_form_of_another_plan_is_refused()
    {
        string other = _files.Write("other.json", SampleFiles.ProgressJson.Replace("\"sample\"", "\"other\"", StringComparison.Ordinal));
        Assert.Contains("$.plan", ToolRun.Of("read-ledger", Form(), "--onto", other, "--plan", _files.Plan).RefusedLine(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_log_is_no_place_for_output_by_name() => Assert.Contains(
        "this file is also an input", ToolRun.Of("read-ledger", Form(), "--onto", _files.Progress, "-o", _files.Progress).RefusedLine(), StringComparison.Ordinal);

    private string Form(string name, params ProgressEvent[] extra)
    {
        var plan = RectifyJson.ReadPlan(Encoding.UTF8.GetBytes(SampleFiles.PlanJson)).Value;
        var log = RectifyJson.ReadProgress(Encoding.UTF8.GetBytes(SampleFiles.ProgressJson)).Value;
        return _files.Write(name, Ledger.WriteTemplate(plan, log.AddRange(extra), new LedgerOptions { Language = "en" }));
    }

    private string Form()
    {
        var plan = RectifyJson.ReadPlan(Encoding.UTF8.GetBytes(SampleFiles.PlanJson)).Value;
        var log = RectifyJson.ReadProgress(Encoding.UTF8.GetBytes(SampleFiles.ProgressJson)).Value;
        return _files.Write("form.xlsx", Ledger.WriteTemplate(plan, log, new LedgerOptions { Language = "en" }));
    }
}
