using System.Text;
using NodaTime;
using Rectify.Progress;
using Rectify.Responsibility;

namespace Rectify.Text.Tests.Lists;

/// <summary>What the headings of lists that people really keep mean, and what becomes of columns that say the same.</summary>
public class ListColumnTests
{
    private static readonly LocalDate Day = new(2025, 6, 20);

    [Fact]
    public void Headings_in_two_rows_are_read_together()
    {
        var read = ListReader.Read(SheetFile.Of(
            "台账",
            "A2:A3 B2:B3 C2:E2 F2:G2 H2:I2",
            ["填报日期：2025年6月20日"],
            ["序号", "整改措施", "整改责任", "", "", "整改时间", "", "整改情况"],
            ["", "", "牵头单位", "配合单位", "责任人", "开始时间", "完成时限", "进展情况", "是否销号"],
            ["1", "清理通道", "市消防支队", "市城管局", "张三", "2025年3月1日", "2025年4月30日", "已完成清理", "是"],
            ["合计", "1项"]));

        var measure = Assert.Single(read.Plan.Measures);
        Assert.Equal([ResponsibilityRole.Lead, ResponsibilityRole.Supporting], measure.Responsibility.Links.Select(static l => l.Role));
        Assert.Equal((new LocalDate(2025, 3, 1), new LocalDate(2025, 4, 30)), (measure.StartsOn, measure.Deadline?.NamedDay));
        Assert.IsType<ClosedOut>(Assert.Single(read.Reported.Events));
    }

    [Fact]
    public void What_cures_and_what_prevents_are_two_measures_of_a_finding()
    {
        var read = Read("CAPA No.,Issue,Corrective Action,Preventive Action,Responsible Officer,Due Date\nC-1,Probe drifts,Replace the probe,Calibrate every year,Head of QA,2025-06-30\n");

        Assert.Equal(["C-1.1 Replace the probe", "C-1.2 Calibrate every year"], read.Plan.Measures.Select(static m => $"{m.Id} {m.Text}"));
        Assert.Equal(2, Assert.Single(read.Plan.Problems).Measures.Count);
        Assert.All(read.Plan.Measures, static m => Assert.Equal(new LocalDate(2025, 6, 30), m.Deadline?.NamedDay));
    }

    [Fact]
    public void Planned_and_actual_under_one_heading_are_the_limit_and_the_completion()
    {
        var read = Read("Ref,Action,Owner,Completion date,,Status\n,,,Planned,Actual,\n1,Patch,IT,2025-03-31,2025-03-28,Completed\n");

        Assert.Equal(new LocalDate(2025, 3, 31), Assert.Single(read.Plan.Measures).Deadline?.NamedDay);
        Assert.Equal(new LocalDate(2025, 3, 28), Assert.IsType<Rectified>(Assert.Single(read.Reported.Events)).On);
    }

    [Fact]
    public void Limit_as_first_written_stands_and_a_day_in_its_place_is_told()
    {
        var read = Read("Ref,Recommendation,Management response,Owner,Original due date,Due date\nR1,Reconcile,Agreed,Finance,2024-12-31,2025-03-31\nR2,Test,Agreed,IT,2025-03-31,2025-03-31\nR3,Pay,Agreed,IT,,2025-05-31\n");

        Assert.Equal(["Reconcile", "Test", "Pay"], read.Plan.Measures.Select(static m => m.Text));
        Assert.Equal([new LocalDate(2024, 12, 31), new LocalDate(2025, 3, 31), new LocalDate(2025, 5, 31)], read.Plan.Measures.Select(static m => m.Deadline!.NamedDay!.Value));
        Assert.StartsWith("F2: ", Assert.Single(read.Diagnostics, static d => d.Severity == DiagnosticSeverity.Warning).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Second_column_of_the_same_is_named()
    {
        var read = Read("Issue key,Issue id,Summary,Due date,Target date\nSEC-1,10001,Rotate keys,2025-03-31,2025-04-30\n");

        Assert.Equal(("SEC-1", new LocalDate(2025, 3, 31)), (Assert.Single(read.Plan.Measures).Id, read.Plan.Measures[0].Deadline!.NamedDay!.Value));
        Assert.Equal(["B1", "E1"], read.Diagnostics.Where(static d => d.Code == DiagnosticCodes.ColumnNotKnown && d.Message.Contains("holds this already", StringComparison.Ordinal)).Select(static d => d.Message.Split(':')[0]));
    }

    [Fact]
    public void Running_number_gives_way_to_an_id() => Assert.Equal("F-7", Assert.Single(Read("No.,Finding ID,Finding,Owner\n1,F-7,Old TLS,IT\n").Plan.Measures).Id);

    [Theory]
    [InlineData("Completed", "rectified 2025-03-28", null)]
    [InlineData("Open", "", "2025-03-28")]
    public void Completion_date_alone_is_the_limit_of_what_is_open(string status, string reported, string? due)
    {
        var read = Read($"Action,Owner,Completion date,Status\nPatch,IT,2025-03-28,{status}\n");

        Assert.Equal(due, Assert.Single(read.Plan.Measures).Deadline?.NamedDay is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : null);
        Assert.Equal(reported, read.Reported.Events.Count == 0 ? "" : $"rectified {NodaTime.Text.LocalDatePattern.Iso.Format(Assert.IsType<Rectified>(read.Reported.Events[0]).On)}");
    }

    [Theory]
    [InlineData("是否完成,是否销号", "是,是", ProgressEventType.ClosedOut, false)]
    [InlineData("是否完成,是否销号", "是,否", ProgressEventType.Rectified, false)]
    [InlineData("是否完成,是否销号", "否,是", ProgressEventType.ProgressReported, true)]
    [InlineData("是否完成,整改进展", "否,正在安装", ProgressEventType.ProgressReported, false)]
    [InlineData("是否完成,整改进展", "否,未启动", null, false)]
    [InlineData("Status,Remediation status", "Closed,In progress", ProgressEventType.ProgressReported, true)]
    [InlineData("整改状态,备注", "无需整改,", ProgressEventType.Cancelled, false)]
    public void Statuses_of_a_row_are_read_together(string headings, string cells, ProgressEventType? type, bool isTold)
    {
        var read = Read($"整改措施,{headings}\n清理通道,{cells}\n");

        Assert.Equal(type, read.Reported.Events.SingleOrDefault()?.Type);
        Assert.Equal(isTold, read.Diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Words_of_a_status_date_what_they_report() =>
        Assert.Equal(new LocalDate(2025, 3, 1), Assert.IsType<Rectified>(Assert.Single(Read("整改措施,整改状态\n清理通道,2025年3月1日已完成\n").Reported.Events)).On);

    [Fact]
    public void Heading_that_names_one_thing_twice_is_that_thing() =>
        Assert.Equal(("Patch", "Ann"), (Assert.Single(Read("Action / Task,Owner/Responsible\nPatch,Ann\n").Plan.Measures) is var measure ? measure.Text : "", Assert.Single(measure.Responsibility.Links).Unit));

    [Fact]
    public void Plan_of_action_as_its_template_has_it_is_read()
    {
        var read = ListReader.Read(SheetFile.Of(
            "Open POA&amp;M Items",
            "",
            ["POA&M"],
            ["CSP", "POAM Date"],
            ["Acme", "@45747"],
            ["POAM ID", "Weakness Name", "Point of Contact", "Overall Remediation Plan", "Original Detection Date", "Scheduled Completion Date", "Planned Milestones", "Original Risk Rating"],
            ["V-1", "Open port", "Ann", "Close it", "@45663", "@45753", "(1) 2025/02/23: Order part\n(2) 2025-03-12: Install part", "High"]));

        var measure = Assert.Single(read.Plan.Measures);
        Assert.Equal(new LocalDate(2025, 3, 31), read.Plan.IssuedOn);
        Assert.Equal((new LocalDate(2025, 1, 6), new LocalDate(2025, 4, 6)), (measure.StartsOn!.Value, measure.Deadline!.NamedDay!.Value));
        Assert.Equal(["Order part", "Install part"], measure.Milestones.Select(static m => m.Text));
    }

    private static PlanReadResult Read(string text) => ListReader.Read(Encoding.UTF8.GetBytes(text), new PlanReadOptions { IssuedOn = Day });
}
