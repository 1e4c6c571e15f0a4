using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Rectify.Cli.Tests.Input;
using Rectify.Serialization;

namespace Rectify.Cli.Tests.Commands;

public sealed partial class ReadCommandTests : IDisposable
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
    public void Another_format_is_named_in_the_language_asked_for()
    {
        byte[] pdf = [.. "%PDF-1.7"u8];

        Assert.Contains("PDF (.pdf)", ToolRun.With(pdf, "read", "-").RefusedLine(), StringComparison.Ordinal);
        Assert.DoesNotMatch("[一-龥]", ToolRun.With(pdf, "read", "-").RefusedLine());
        Assert.Contains("PDF (.pdf)文件，不能读取", ToolRun.With(pdf, "read", "-", "--lang", "zh").RefusedLine(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PK\u0003\u0004 no workbook", "damaged", "已损坏")]
    [InlineData("\u0001\u0002\u00ff", "not UTF-8", "不是UTF-8")]
    public void Broken_workbook_is_told_as_what_it_is_named(string content, string english, string chinese)
    {
        string file = _files.Write("list.xlsx", Encoding.Latin1.GetBytes(content));

        Assert.Contains(english, ToolRun.Of("read", file, "--id", "x").RefusedLine(), StringComparison.Ordinal);
        Assert.Contains(chinese, ToolRun.Of("read", file, "--id", "x", "--lang", "zh").RefusedLine(), StringComparison.Ordinal);
    }

    // Each sentence of the reader of lists, as its source has it, is said in Chinese where that is asked for.
    [Fact]
    public void Every_sentence_of_the_reader_of_lists_has_its_Chinese()
    {
        string[] sentences =
        [
            .. Directory.EnumerateFiles(Repository.PathOf("src", "Rectify.Text", "Lists"), "*.cs")
                .SelectMany(File.ReadLines)
                .SelectMany(static line => Sentence().Matches(line).Select(static m => m.Groups["text"].Value))
                .Select(static text => Hole().Replace(text, "x"))
                .Select(static text => text.StartsWith("x: ", StringComparison.Ordinal) ? text[3..] : text),
        ];

        TranslatedSentences.Assert(sentences, moreThan: 25);
    }

    [Fact]
    public void What_is_said_of_a_list_is_in_Chinese_with_its_address()
    {
        string file = _files.Write("list.csv", "填报日期：2025年6月20日,,,\n序号,整改措施,整改时限,整改状态\n1,清理通道,尽快,已完成\n1,更换设备,2025年3月1日,已完成\n");
        var run = ToolRun.Of("read", file, "--id", "x", "--lang", "zh");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(":3:3: 一般 RDT101: C3: 未能读懂此整改时限，该措施没有时限：", run.Error, StringComparison.Ordinal);
        Assert.Contains("RDT105: A4: 上方已有此编号", run.Error, StringComparison.Ordinal);
        Assert.Contains("RDT111: D4: 未写明完成日期，按清单日期计为逾期完成：", run.Error, StringComparison.Ordinal);
        Assert.Contains("RDT112: 清单日期2025-06-20被当作方案的印发日期，而有1条时限早于此日", run.Error, StringComparison.Ordinal);
        Assert.DoesNotMatch("[a-z]{3,} [a-z]{3,} [a-z]{3,}", run.Error);
    }

    [Fact]
    public void What_a_list_reports_is_not_dropped_without_a_word()
    {
        string file = _files.Write("list.csv", "As of 2025-06-20,,\nNo,Action,Due date,Status\n1,Patch,2025-03-31,Closed\n");

        Assert.Contains("what it reports of its measures is not counted (1)", ToolRun.Of("evaluate", file, "--as-of", "2025-06-20").Error, StringComparison.Ordinal);
        Assert.Contains("未计入（1条）", ToolRun.Of("export", "oscal", file, "-o", _files.PathOf("o.json"), "--lang", "zh").Error, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("read", file, "-o", _files.PathOf("p.json"), "--progress-out", _files.PathOf("l.json")).ExitCode);
        Assert.Equal("", ToolRun.Of("evaluate", _files.PathOf("p.json"), "--progress", _files.PathOf("l.json"), "--as-of", "2025-06-20").Error);
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

    [GeneratedRegex("""
        "(?<text>(?:\{[a-z]+\}:[ ])?[A-Z][^"]{15,}[:.])"
        """, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Hole();
}
