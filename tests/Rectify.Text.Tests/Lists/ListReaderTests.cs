using System.Text;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Progress;
using Rectify.Responsibility;

namespace Rectify.Text.Tests.Lists;

/// <summary>Lists that people keep as tables, in English and in Chinese.</summary>
public class ListReaderTests
{
    private static readonly LocalDate Day = new(2024, 6, 20);

    [Fact]
    public void Workbook_in_English_is_a_plan_and_its_log()
    {
        var read = ListReader.Read(
            SheetFile.Of(
                "Actions",
                "",
                ["Finding tracker"],
                ["No.", "Finding", "Corrective Action", "Owner", "Due Date", "Severity", "Status", "% Complete", "Date Closed"],
                ["A-1", "Old TLS", "Upgrade TLS", "IT Security", "@45473", "High", "In Progress", "%0.5", ""],
                ["A-2", "No MFA", "Enable MFA", "IT; HR", "30 June 2024", "Low", "Closed", "#1", "@45444"],
                ["A-3", "No review", "Review logs", "Audit", "=A1", "", "Open", "", ""]),
            new PlanReadOptions { IssuedOn = Day });

        Assert.Equal("Finding tracker", read.Plan.Title);
        Assert.Equal(["A-1", "A-2", "A-3"], read.Plan.Measures.Select(static m => m.Id));
        Assert.Equal([new LocalDate(2024, 6, 30), new LocalDate(2024, 6, 30), null], read.Plan.Measures.Select(static m => m.Deadline?.NamedDay));
        Assert.Equal(["IT Security", "IT", "HR", "Audit"], read.Plan.Measures.SelectMany(static m => m.Responsibility.Links).Select(static l => l.Unit));
        Assert.Equal(["Severity: High"], read.Plan.Measures[0].Labels);
        Assert.Equal(["Old TLS", "No MFA", "No review"], read.Plan.Problems.Select(static p => p.Text));
        Assert.Equal(50m, Assert.IsType<ProgressReported>(read.Reported.Events[0]).Percent);
        Assert.Equal(new LocalDate(2024, 6, 1), Assert.IsType<ClosedOut>(read.Reported.Events[1]).On);
        Assert.Equal(2, read.Reported.Events.Count);
        Assert.StartsWith("Actions!E5: ", Assert.Single(read.Diagnostics, static d => d.Severity == DiagnosticSeverity.Warning).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Number_of_blanks_is_an_empty_cell() =>
        Assert.Equal(["1"], ListReader.Read(SheetFile.Of("台账", "", ["序号", "整改措施", "责任单位"], ["# ", "清理通道", "区局"]), new PlanReadOptions { IssuedOn = Day }).Plan.Measures.Select(static m => m.Id));

    [Fact]
    public void Workbook_in_Chinese_is_read_by_the_words_of_texts()
    {
        var read = ListReader.Read(SheetFile.Of(
            "台账",
            "A4:A5 B4:B5",
            ["某县督察整改台账"],
            ["填报日期：2024年3月5日"],
            ["序号", "存在问题", "整改目标", "整改措施", "责任单位", "配合单位", "整改时限", "整改进展"],
            ["1", "河道垃圾多", "岸线整洁率达到95%", "1.清理垃圾。\n2.设置围栏。", "县水利局、县城管局", "县财政局", "2024年6月底", "已完成"],
            ["", "", "", "补种苗木。", "县林业局", "", "立行立改，长期坚持", "未启动"]));

        Assert.Equal(("某县督察整改台账", new LocalDate(2024, 3, 5)), (read.Plan.Title, read.Plan.IssuedOn));
        Assert.Equal(["清理垃圾。", "设置围栏。", "补种苗木。"], read.Plan.Measures.Select(static m => m.Text));
        var problem = Assert.Single(read.Plan.Problems);
        Assert.Equal(read.Plan.Measures.Select(static m => m.Id), problem.Measures);
        var goal = Assert.Single(read.Plan.Goals);
        Assert.Equal(("岸线整洁率达到95%", $"{problem.Id}-g1", "岸线整洁率"), (problem.Target, goal.Id, Assert.Single(goal.Indicators).Name));
        Assert.Equal([ResponsibilityRole.Responsible, ResponsibilityRole.Responsible, ResponsibilityRole.Supporting], read.Plan.Measures[0].Responsibility.Links.Select(static l => l.Role));
        Assert.Equal(["1.1", "1.2"], read.Reported.Events.OfType<Rectified>().Select(static e => e.Measure));
        Assert.Equal(2, read.Reported.Events.Count);
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Text_with_separators_marks_and_quotation_marks_is_read(char separator)
    {
        string text = string.Join(separator, "Ref", "Weakness", "Remediation plan", "Assigned to", "Scheduled Completion", "Milestones", "Region") + "\r\n"
            + string.Join(separator, "1", "\"Says \"\"old\"\"\"", $"\"Renew{separator} test\"", "A. Bee", "\"June 30, 2024\"", "\"Order 2024-05-01\nInstall (15 June 2024)\"", "North") + "\r\n";

        var read = ListReader.Read(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(text)).ToArray(), new PlanReadOptions { IssuedOn = Day, OtherColumns = OtherColumns.Labels });

        var measure = Assert.Single(read.Plan.Measures);
        Assert.Equal(($"Renew{separator} test", "A. Bee"), (measure.Text, Assert.Single(measure.Responsibility.Links).Unit));
        Assert.Equal("Says \"old\"", Assert.Single(read.Plan.Problems).Text);
        Assert.Equal([("Order", new LocalDate(2024, 5, 1)), ("Install", new LocalDate(2024, 6, 15))], measure.Milestones.Select(static m => (m.Text, m.Deadline.NamedDay!.Value)));
        Assert.Equal(["Region: North"], measure.Labels);
        Assert.StartsWith("G1: ", Assert.Single(read.Diagnostics, static d => d.Code == DiagnosticCodes.ColumnNotKnown).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-06-30", "2024-06-30")]
    [InlineData("30 June 2024", "2024-06-30")]
    [InlineData("30-Jun-24", "2024-06-30")]
    [InlineData("June 30, 2024", "2024-06-30")]
    [InlineData("30th of June, 2024", "2024-06-30")]
    [InlineData("30.06.2024", "2024-06-30")]
    [InlineData("6/30/2024", "2024-06-30")]
    [InlineData("30/6/2024", "2024-06-30")]
    [InlineData("20240630", "2024-06-30")]
    [InlineData("45473", "2024-06-30")]
    [InlineData("June 2024", "2024-06-30")]
    [InlineData("end of Feb 2024", "2024-02-29")]
    [InlineData("Q2 2024", "2024-06-30")]
    [InlineData("2024年6月底", "2024-06-30")]
    [InlineData("31 June 2024", null)]
    [InlineData("TBD", null)]
    [InlineData("30 June", null)]
    [InlineData("soon", null)]
    public void Day_is_read_or_named(string words, string? day)
    {
        var read = ReadDue(words);

        Assert.Equal(day, Assert.Single(read.Plan.Measures).Deadline?.NamedDay is { } named ? NodaTime.Text.LocalDatePattern.Iso.Format(named) : null);
        Assert.Equal(day is null, read.Diagnostics.Any(static d => d.Code == DiagnosticCodes.DeadlineNotUnderstood && d.Message.StartsWith("B2: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Figures_that_allow_two_days_keep_both()
    {
        var deadline = Assert.IsType<FixedDeadline>(Assert.Single(ReadDue("6/7/2024").Plan.Measures).Deadline);

        Assert.Equal((new LocalDate(2024, 6, 7), new LocalDate(2024, 7, 6)), (deadline.Due, Assert.Single(deadline.Alternatives).NamedDay));
    }

    [Theory]
    [InlineData("6/30/2024", 6)]
    [InlineData("30/6/2024", 7)]
    public void Other_figures_of_the_sheet_prove_the_order(string other, int month)
    {
        var read = ReadDue("6/7/2024", other);

        Assert.Equal(month, read.Plan.Measures[0].Deadline?.NamedDay?.Month);
        Assert.Empty(Assert.IsType<FixedDeadline>(read.Plan.Measures[0].Deadline).Alternatives);
    }

    [Theory]
    [InlineData("Immediately", typeof(ImmediateDeadline))]
    [InlineData("Ongoing", typeof(LongTermDeadline))]
    public void Words_of_time_are_read(string words, Type type) => Assert.IsType(type, Assert.Single(ReadDue(words).Plan.Measures).Deadline);

    [Theory]
    [InlineData("Completed", "2024-05-01", ProgressEventType.Rectified, "2024-05-01")]
    [InlineData("Closed", "", ProgressEventType.ClosedOut, "2024-06-20")]
    [InlineData("Verified", "2024-05-01", ProgressEventType.Accepted, "2024-05-01")]
    [InlineData("On hold", "", ProgressEventType.Suspended, "2024-06-20")]
    [InlineData("Overdue", "", ProgressEventType.ProgressReported, "2024-06-20")]
    [InlineData("", "2024-05-01", ProgressEventType.Rectified, "2024-05-01")]
    [InlineData("In progress", "2024-05-01", ProgressEventType.ProgressReported, "2024-06-20")]
    [InlineData("Completed", "2024-12-01", ProgressEventType.ProgressReported, "2024-06-20")]
    [InlineData("Not started", "", null, null)]
    [InlineData("Clossed", "", null, null)]
    public void Status_is_reported(string status, string completed, ProgressEventType? type, string? on)
    {
        var read = Read($"Action,Owner,Status,Completed on\nPatch,IT,{status},{completed}\n");

        Assert.Equal(type, read.Reported.Events.SingleOrDefault()?.Type);
        Assert.Equal(on, read.Reported.Events.SingleOrDefault() is { } told ? NodaTime.Text.LocalDatePattern.Iso.Format(told.On) : null);
        Assert.Equal(status is "Clossed" || (completed.Length > 0 && type == ProgressEventType.ProgressReported), read.Diagnostics.Any(static d => d.Code == DiagnosticCodes.CellNotUnderstood));
    }

    [Fact]
    public void Columns_that_are_not_known_are_kept_as_notes_where_asked() => Assert.Equal(
        "In progress; Region: North",
        Assert.Single(ListReader.Read(Encoding.UTF8.GetBytes("Action,Status,Region\nPatch,In progress,North\n"), new PlanReadOptions { IssuedOn = Day, OtherColumns = OtherColumns.Note }).Reported.Events).Note);

    [Fact]
    public void Row_with_more_cells_than_headings_is_not_read()
    {
        var read = Read("Action,Owner,Status\nPatch,IT,Open\nOrder, then test,IT,Open\n");

        Assert.Equal("Patch", Assert.Single(read.Plan.Measures).Text);
        Assert.Contains(read.Diagnostics, static d => d.Message.StartsWith("D3: ", StringComparison.Ordinal));
    }

    [Fact]
    public void List_without_a_day_is_refused() => Assert.Contains(
        ListReader.Read(Encoding.UTF8.GetBytes("Action,Owner\nPatch,IT\n")).Diagnostics, static d => d.Code == DiagnosticCodes.IssueDateMissing);

    [Fact]
    public void Table_without_known_headings_says_so()
    {
        var read = Read("Fruit,Colour\nApple,Red\n");

        Assert.Empty(read.Plan.Measures);
        Assert.Contains(read.Diagnostics, static d => d.Code == DiagnosticCodes.NoMeasure);
    }

    [Fact]
    public void Characters_are_accounted_for()
    {
        var read = Read("Action,Owner,Region\nPatch,IT,North\n");

        Assert.Equal(new Coverage(7, 17, 5), read.Coverage);
    }

    private static PlanReadResult ReadDue(params string[] days) => Read("Action,Due date\n" + string.Concat(days.Select(static d => $"Patch,\"{d}\"\n")));

    private static PlanReadResult Read(string text) => ListReader.Read(Encoding.UTF8.GetBytes(text), new PlanReadOptions { IssuedOn = Day });
}
