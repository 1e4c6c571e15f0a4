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
    [InlineData("30/Jun/24 12:00 AM", "2024-06-30")]
    [InlineData("2024-06-30T23:30:00+08:00", "2024-06-30")]
    [InlineData("H1 2024", "2024-06-30")]
    [InlineData("end of 2024", "2024-12-31")]
    [InlineData("no later than June 30, 2024", "2024-06-30")]
    [InlineData("Sunday, 30 June 2024", "2024-06-30")]
    [InlineData("2024.6", "2024-06-30")]
    [InlineData("not before 2024-06-30", null)]
    [InlineData("Completed 2024-06-30", null)]
    [InlineData("2024-06-30 / 2024-09-30", null)]
    [InlineData("2024-06-30; 2024-09-30", null)]
    [InlineData("2024-06-30 (was 2024-03-31)", null)]
    [InlineData("2024-06-30?", null)]
    [InlineData("2024-06-30, then ongoing", null)]
    [InlineData("before June 2024", null)]
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

    [Fact]
    public void Heading_states_the_order_of_figures() =>
        Assert.Equal(new LocalDate(2024, 7, 6), Assert.Single(Read("Action,Due date (dd/mm/yyyy)\nPatch,6/7/2024\n").Plan.Measures).Deadline?.NamedDay);

    [Fact]
    public void Limit_that_recurs_is_a_duty_of_a_permanent_measure()
    {
        var measure = Assert.Single(ReadDue("Quarterly").Plan.Measures);

        Assert.Equal(Rectify.Primitives.RecurrencePeriod.Quarter, Assert.Single(measure.Duties).Recurrence.Per);
        Assert.IsType<LongTermDeadline>(measure.Deadline);
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
    [InlineData("Clossed", "2024-05-01", null, null)]
    [InlineData("Won't do", "2024-05-01", ProgressEventType.Cancelled, "2024-05-01")]
    [InlineData("Completed", "June 2024", ProgressEventType.Rectified, "2024-06-20")]
    [InlineData("Completed", "2024年5月1日", ProgressEventType.Rectified, "2024-05-01")]
    [InlineData("Not completed", "", null, null)]
    [InlineData("Approved", "", null, null)]
    public void Status_is_reported(string status, string completed, ProgressEventType? type, string? on)
    {
        var read = Read($"Action,Owner,Status,Completed on\nPatch,IT,{status},{completed}\n");

        Assert.Equal(type, read.Reported.Events.SingleOrDefault()?.Type);
        Assert.Equal(on, read.Reported.Events.SingleOrDefault() is { } told ? NodaTime.Text.LocalDatePattern.Iso.Format(told.On) : null);
        Assert.Equal(status is "Clossed" or "Approved" || completed is "June 2024" || (completed.Length > 0 && type == ProgressEventType.ProgressReported), read.Diagnostics.Any(static d => d.Code == DiagnosticCodes.CellNotUnderstood));
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

    [Fact]
    public void Row_whose_id_stands_above_is_told_and_one_without_an_id_takes_none_of_another()
    {
        var read = Read("ID,Action,Status\n1,Patch,Closed\n1,Test,Open\n,Order,Open\n2,Pay,Open\n");

        Assert.Equal(["1", "1-2", "3", "2"], read.Plan.Measures.Select(static m => m.Id));
        Assert.StartsWith("A3: ", Assert.Single(read.Diagnostics, static d => d.Code == DiagnosticCodes.NumberingOutOfOrder).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_add_up_or_say_the_headings_again_are_no_measures()
    {
        var read = Read("No,Action,Owner\n1,Patch,IT\nNo,Action,Owner\n2,Test,IT\nTotal,2,\n");

        Assert.Equal(["Patch", "Test"], read.Plan.Measures.Select(static m => m.Text));
        Assert.Contains(read.Diagnostics, static d => d.Message.StartsWith("A5: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Quotation_mark_that_is_not_closed_swallows_no_row()
    {
        var read = Read("No,Action,Owner\n1,\"Patch,IT\n2,Test,IT\n");

        Assert.Equal(["\"Patch", "Test"], read.Plan.Measures.Select(static m => m.Text));
        Assert.StartsWith("B2: ", Assert.Single(read.Diagnostics, static d => d.Severity == DiagnosticSeverity.Warning).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_that_states_the_separator_is_no_row() => Assert.Equal(("plan", "IT, ops"), (Read("sep=;\nNo;Action;Owner\n1;Patch;IT, ops\n") is var read ? read.Plan.Title : "", Assert.Single(read.Plan.Measures[0].Responsibility.Links).Unit));

    [Theory]
    [InlineData("TBD")]
    [InlineData("Unassigned")]
    [InlineData("待定")]
    [InlineData("555-1234")]
    public void Words_for_nobody_are_no_unit(string owner)
    {
        var read = Read($"Action,Owner\nPatch,{owner}\n");

        Assert.True(Assert.Single(read.Plan.Measures).Responsibility.Links.IsEmpty);
        Assert.Single(read.Diagnostics, static d => d.Code == DiagnosticCodes.UnitsNotUnderstood);
    }

    [Fact]
    public void Error_in_a_cell_is_no_word_of_it()
    {
        var read = ListReader.Read(SheetFile.Of("A", "", ["Action", "Owner", "Due date"], ["Patch", "!#N/A", "!#REF!"]), new PlanReadOptions { IssuedOn = Day });

        Assert.True(Assert.Single(read.Plan.Measures).Responsibility.Links.IsEmpty);
        Assert.Equal(["A!B2", "A!C2"], read.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Warning).Select(static d => d.Message.Split(':')[0]));
    }

    [Theory]
    [InlineData("#0.5", "#50", null)]
    [InlineData("#1", "#0", null)]
    [InlineData("#1", "#50", "1")]
    [InlineData("#1", "%0.5", "100")]
    [InlineData("0.25", "0.5", "25")]
    [InlineData("50%", "#1", "50")]
    public void Percentage_is_read_by_what_its_column_proves(string cell, string other, string? percent)
    {
        var read = ListReader.Read(SheetFile.Of("A", "", ["Action", "Status", "% complete"], ["Patch", "In progress", cell], ["Test", "In progress", other]), new PlanReadOptions { IssuedOn = Day });

        Assert.Equal(percent is null ? null : decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), Assert.IsType<ProgressReported>(read.Reported.Events[0]).Percent);
        Assert.Equal(percent is null, read.Diagnostics.Any(static d => d.Message.StartsWith("A!C2: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Hidden_sheet_and_cells_without_a_heading_are_told()
    {
        var read = ListReader.Read(SheetFile.Hidden("Old", ["Action", "Owner"], ["Patch", "IT", "not yet paid"]), new PlanReadOptions { IssuedOn = Day, OtherColumns = OtherColumns.Labels });

        Assert.Equal(["C: not yet paid"], Assert.Single(read.Plan.Measures).Labels);
        Assert.Contains(read.Diagnostics, static d => d.Message.Contains("Old is hidden", StringComparison.Ordinal));
        Assert.StartsWith("Old!C1: ", Assert.Single(read.Diagnostics, static d => d.Code == DiagnosticCodes.ColumnNotKnown).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheet_named_after_what_is_done_reports_nothing_by_its_name()
    {
        var read = ListReader.Read(SheetFile.Of("Closed items", "", ["Action", "Owner"], ["Patch", "IT"]), new PlanReadOptions { IssuedOn = Day });

        Assert.Empty(read.Reported.Events);
        Assert.Single(read.Diagnostics, static d => d.Severity == DiagnosticSeverity.Warning);
    }

    [Fact]
    public void List_with_several_days_above_it_asks_which_is_its_own()
    {
        var rows = new[] { ["Template of", "@44000"], ["Last review", "@45400"], new[] { "Action", "Owner" }, ["Patch", "IT"] };

        Assert.Contains("A!B1 2020-06-18, A!B2 2024-04-18", Assert.Single(ListReader.Read(SheetFile.Of("A", "", rows)).Diagnostics).Message, StringComparison.Ordinal);
        rows[1][0] = "As of";
        Assert.Equal(new LocalDate(2024, 4, 18), ListReader.Read(SheetFile.Of("A", "", rows)).Plan.IssuedOn);
    }

    private static PlanReadResult ReadDue(params string[] days) => Read("Action,Due date\n" + string.Concat(days.Select(static d => $"Patch,\"{d}\"\n")));

    private static PlanReadResult Read(string text) => ListReader.Read(Encoding.UTF8.GetBytes(text), new PlanReadOptions { IssuedOn = Day });
}
