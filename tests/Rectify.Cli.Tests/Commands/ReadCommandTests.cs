using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Rectify.Serialization;

namespace Rectify.Cli.Tests.Commands;

public sealed class ReadCommandTests : IDisposable
{
    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Official_text_becomes_plan_json()
    {
        var run = ToolRun.Of("read", _files.Write("plan.txt", SampleText.Plan), "--id", "sample");
        Assert.Equal(0, run.ExitCode);
        var plan = RectifyJson.ReadPlan(Encoding.UTF8.GetBytes(run.Output)).Value;
        Assert.Equal(("sample", 2), (plan.Id, plan.Measures.Count));
        Assert.EndsWith(" residue", run.ErrorLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_becomes_a_plan_and_a_log()
    {
        string log = _files.PathOf("log.json");
        var run = ToolRun.Of(
            "read", _files.Write("actions.csv", "Finding,Corrective action,Owner,Due date,Status,Region\nOld TLS,Upgrade,IT,6/30/2024,Closed,North\nNo MFA,Enable,IT,TBD,Open,South\n"),
            "--issued-on", "2024-07-01", "--progress-out", log, "--other-columns", "labels");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["Region: North"], RectifyJson.ReadPlan(Encoding.UTF8.GetBytes(run.Output)).Value.Measures[0].Labels);
        Assert.Single(RectifyJson.ReadProgress(File.ReadAllBytes(log)).Value.Events);
        Assert.Contains(run.ErrorLines, static line => line.Contains(":3:4: warning RDT101: D3: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_format_is_named_in_both_languages()
    {
        var run = ToolRun.With([.. "%PDF-1.7"u8], "read", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("PDF (.pdf)", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("不能读取", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_document_is_told_by_its_content()
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var paragraphs = SampleText.Plan.Split('\n').Select(static line => new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(line))));
            document.AddMainDocumentPart().Document = new Document(new Body(paragraphs));
        }

        var run = ToolRun.With(file.ToArray(), "read", "-", "--id", "sample");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, RectifyJson.ReadPlan(Encoding.UTF8.GetBytes(run.Output)).Value.Measures.Count);
    }

    [Fact]
    public void The_plan_goes_to_a_file_where_one_is_named()
    {
        string output = _files.PathOf("out.json");
        var run = ToolRun.With(SampleText.Plan, "read", "-", "-o", output);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.True(RectifyJson.ReadPlan(File.ReadAllBytes(output)).IsValid);
    }

    [Fact]
    public void What_is_not_understood_is_told_with_its_place()
    {
        string text = SampleText.Plan.Replace("2018年12月", "视情况而定", StringComparison.Ordinal);
        string path = _files.Write("plan.txt", text);
        var run = ToolRun.Of("read", path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.ErrorLines, line => line.StartsWith($"{path}:8:", StringComparison.Ordinal) && line.Contains(" warning ", StringComparison.Ordinal) && line.Contains("视情况而定", StringComparison.Ordinal));
    }

    [Fact]
    public void The_day_of_issue_may_be_given()
    {
        string text = SampleText.Plan.Replace("发布日期:2018-07-01", "", StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.With(text, "read", "-").ExitCode);
        var run = ToolRun.With(text, "read", "-", "--issued-on", "2018-07-09");
        Assert.Contains("\"issuedOn\": \"2018-07-09\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_not_utf8_is_refused_with_line_and_column()
    {
        string path = _files.Write("plan.txt", [.. "整改方案\n一、措"u8, 0xB4, 0xEB]);
        Assert.StartsWith($"{path}:2:", ToolRun.Of("read", path).RefusedLine(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_text_is_refused()
    {
        Assert.StartsWith("(stdin):1:1: error ", ToolRun.With("", "read", "-").RefusedLine(), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_refused() =>
        Assert.Equal($"{_files.Plan}:1:1: this is JSON; rectify read takes official text or a list", ToolRun.Of("read", _files.Plan).RefusedLine());

    [Fact]
    public void A_file_that_cannot_be_written_is_refused()
    {
        var run = ToolRun.With(SampleText.Plan, "read", "-", "-o", _files.PathOf("no/such/folder.json"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_text_reports_goes_to_a_progress_file()
    {
        const string Text = "某局整改方案\n2024年3月1日\n(一)台账不全\n整改措施:补齐台账。\n责任单位:办公室\n整改进展:已完成。\n";
        using var files = new SampleFiles();
        string progress = files.PathOf("progress.json");

        Assert.Equal(0, ToolRun.With(Text, "read", "-", "--id", "p", "--progress-out", progress).ExitCode);

        string json = File.ReadAllText(progress);
        Assert.Contains("\"type\": \"rectified\"", json, StringComparison.Ordinal);
        Assert.Contains("\"measure\": \"1.1\"", json, StringComparison.Ordinal);
    }
}
