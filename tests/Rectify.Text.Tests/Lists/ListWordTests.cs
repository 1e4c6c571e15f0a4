using System.Text;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;

namespace Rectify.Text.Tests.Lists;

/// <summary>The words that people write into lists, in English and in Chinese, each read for what it means.</summary>
public class ListWordTests
{
    private static readonly LocalDate Day = new(2024, 6, 20);

    [Theory]
    [InlineData(ProgressEventType.Rectified, "complete|completed|done|implemented|fully implemented|remediated|resolved|fixed|finished|corrected|mitigated|yes|Y|TRUE|✓|✔|Pending verification|awaiting verification|完成|办结|是|√|☑|已闭环|闭环|已办理|100%|已完成|已整改|已办结")]
    [InlineData(ProgressEventType.Accepted, "verified|validated|verified effective")]
    [InlineData(ProgressEventType.ClosedOut, "closed|closed out|verified and closed|completed and closed|销号|已销号")]
    [InlineData(ProgressEventType.ProgressReported, "in progress|In-Progress|ongoing|on-going|started|underway|partially complete|delayed|overdue|late|behind schedule|on track|at risk|WIP|active|Open - overdue|under review|blocked")]
    [InlineData(ProgressEventType.Suspended, "on hold|suspended|deferred|paused|risk accepted|waived|暂缓|中止|已中止|暂停|已暂停")]
    [InlineData(ProgressEventType.Cancelled, "cancelled|canceled|withdrawn|no longer required|not applicable|void|false positive|duplicate|won't do|won’t fix|取消|已取消|终止|已终止|无需整改|不再整改")]
    [InlineData(null, "open|new|not started|planned|draft|to do|pending|no|N|FALSE|identified|assigned|backlog|scheduled|not implemented|not completed|incomplete|outstanding|否|×|未完成|未销号|未整改|未验收|未落实|未开始|未闭环|未办结|待整改|待启动|待办")]
    public void Status_says_how_far_a_measure_is(ProgressEventType? type, string words)
    {
        foreach (string word in words.Split('|'))
        {
            var read = Read($"Action,Status\nPatch,{word}\n");
            Assert.Equal((word, type), (word, read.Reported.Events.SingleOrDefault()?.Type));
            Assert.Equal((word, ""), (word, string.Concat(read.Diagnostics)));
            Assert.All(read.Reported.Events, told => Assert.Equal(word, told.Note));
        }
    }

    [Theory]
    [InlineData("是否销号", "是", ProgressEventType.ClosedOut)]
    [InlineData("是否验收", "√", ProgressEventType.Accepted)]
    [InlineData("验收情况", "√", ProgressEventType.Accepted)]
    [InlineData("是否办结", "是", ProgressEventType.Rectified)]
    [InlineData("是否完成", "☑", ProgressEventType.Rectified)]
    [InlineData("是否销号", "否", null)]
    [InlineData("Done", "×", null)]
    public void Answer_reports_the_step_that_its_heading_asks_about(string heading, string answer, ProgressEventType? type) =>
        Assert.Equal(type, Read($"整改措施,{heading}\n清理通道,{answer}\n").Reported.Events.SingleOrDefault()?.Type);

    [Theory]
    [InlineData("On hold,In progress", ProgressEventType.Suspended)]
    [InlineData("In progress,On hold", ProgressEventType.Suspended)]
    [InlineData("Closed,Completed", ProgressEventType.ClosedOut)]
    [InlineData("Completed,Closed", ProgressEventType.ClosedOut)]
    [InlineData("Verified,Completed", ProgressEventType.Accepted)]
    [InlineData("On hold,Completed", ProgressEventType.Rectified)]
    [InlineData("Open,In progress", null)]
    [InlineData("In progress,Open", ProgressEventType.ProgressReported)]
    public void Of_two_statuses_the_one_further_on_is_reported(string statuses, ProgressEventType? type) =>
        Assert.Equal(type, Read($"Action,Status,Remediation status\nPatch,{statuses}\n").Reported.Events.SingleOrDefault()?.Type);

    [Theory]
    [InlineData("整改措施,是否完成,是否整改\n清理通道,2024年3月1日已完成,2024年4月1日已完成\n", "2024-03-01")]
    [InlineData("Action,Status,Completed on\nPatch,Completed,2024-06-20\n", "2024-06-20")]
    [InlineData("整改措施,整改进展\n清理通道,2024年3月1日已完成\n", "2024-03-01")]
    [InlineData("Action,整改进展\nPatch,done\n", "2024-06-20")]
    public void Report_is_of_the_first_day_that_is_named_for_it(string list, string on) =>
        Assert.Equal(on, NodaTime.Text.LocalDatePattern.Iso.Format(Assert.Single(Read(list).Reported.Events).On));

    [Theory]
    [InlineData(RecurrencePeriod.Week, "weekly")]
    [InlineData(RecurrencePeriod.Month, "Monthly")]
    [InlineData(RecurrencePeriod.Quarter, "quarterly")]
    [InlineData(RecurrencePeriod.HalfYear, "semi-annually|semiannually|half-yearly")]
    [InlineData(RecurrencePeriod.Year, "annually|Yearly")]
    public void Limit_that_recurs_says_how_often(RecurrencePeriod per, string words)
    {
        foreach (string word in words.Split('|'))
        {
            var measure = Assert.Single(ReadDue(word).Plan.Measures);
            Assert.Equal((word, per, 1), (word, Assert.Single(measure.Duties).Recurrence.Per, measure.Duties[0].Recurrence.AtLeast));
            Assert.Equal(word, Assert.IsType<LongTermDeadline>(measure.Deadline).Text);
        }
    }

    [Theory]
    [InlineData(typeof(ImmediateDeadline), "immediate|Immediately|ASAP|at once|as soon as possible")]
    [InlineData(typeof(LongTermDeadline), "ongoing|on-going|continuous|Continuously|permanent|long term|long-term")]
    public void Words_of_time_are_kept_as_printed(Type type, string words)
    {
        foreach (string word in words.Split('|'))
        {
            var deadline = Assert.Single(ReadDue(word).Plan.Measures).Deadline;
            Assert.IsType(type, deadline);
            Assert.Equal(word, deadline!.Text);
        }
    }

    [Theory]
    [InlineData("TBD|tbc|TBA|to be determined|to be confirmed|unknown|待定")]
    public void Limit_that_is_open_is_none(string words)
    {
        foreach (string word in words.Split('|'))
        {
            var read = ReadDue(word);
            Assert.Null(Assert.Single(read.Plan.Measures).Deadline);
            Assert.Equal((word, DiagnosticCodes.DeadlineNotUnderstood), (word, Assert.Single(read.Diagnostics).Code));
        }
    }

    [Theory]
    [InlineData("36525", null)]
    [InlineData("36526", "2000-01-01")]
    [InlineData("73050", "2099-12-31")]
    [InlineData("73051", null)]
    public void Bare_number_is_a_day_of_this_century(string number, string? day) =>
        Assert.Equal(day, Assert.Single(ReadDue(number).Plan.Measures).Deadline?.NamedDay is { } named ? NodaTime.Text.LocalDatePattern.Iso.Format(named) : null);

    [Fact]
    public void Number_that_shows_as_a_day_is_one_of_any_century_and_says_so_by_itself()
    {
        var read = ListReader.Read(SheetFile.Of("A", "", ["Action", "Due date"], ["Patch", "@36525"]), new PlanReadOptions { IssuedOn = new LocalDate(1999, 1, 1) });

        var deadline = Assert.IsType<FixedDeadline>(Assert.Single(read.Plan.Measures).Deadline);
        Assert.Equal((new LocalDate(1999, 12, 31), "1999-12-31"), (deadline.Due, deadline.Text));
        Assert.Empty(read.Diagnostics);
    }

    [Theory]
    [InlineData("12/13/2024", 6)]
    [InlineData("13/12/2024", 7)]
    [InlineData("12/12/2024", 6)]
    public void December_proves_the_order_as_any_month_does(string other, int month)
    {
        var read = ReadDue("6/7/2024", other);

        Assert.Equal(month, read.Plan.Measures[0].Deadline?.NamedDay?.Month);
        Assert.Equal(other is "12/12/2024" ? 1 : 0, Assert.IsType<FixedDeadline>(read.Plan.Measures[0].Deadline).Alternatives.Count);
    }

    [Theory]
    [InlineData("2024-12-31|31 December 2024|end of December 2024|Dec 2024|12/31/2024|Q4 2024|H2 2024|2024-Q4|2024 H2|year-end 2024|EOY 2024")]
    public void Last_day_of_a_year_is_written_in_many_ways(string words)
    {
        foreach (string word in words.Split('|'))
            Assert.Equal((word, new LocalDate(2024, 12, 31)), (word, Assert.Single(ReadDue(word).Plan.Measures).Deadline?.NamedDay));
    }

    [Theory]
    [InlineData("-|--|—|/|N/A|n/a|NA|无")]
    public void Sign_that_there_is_nothing_is_an_empty_cell(string signs)
    {
        foreach (string sign in signs.Split('|'))
        {
            var read = Read($"Action,Owner,Due date,Status\nPatch,{sign},{sign},{sign}\n");
            Assert.Empty(Assert.Single(read.Plan.Measures).Responsibility.Links);
            Assert.Equal((sign, 0, 0), (sign, read.Diagnostics.Count, read.Reported.Events.Count));
        }
    }

    [Theory]
    [InlineData("unassigned|not assigned|to be assigned|TBD|tbc|tba|to be determined|None|nobody|vacant|unknown|待定|未定|待明确|未明确|?")]
    public void Words_for_nobody_name_no_unit(string words)
    {
        foreach (string word in words.Split('|'))
        {
            var read = Read($"Action,Owner,责任人\nPatch,{word},{word}\n");
            Assert.Empty(Assert.Single(read.Plan.Measures).Responsibility.Links);
            Assert.Equal([(word, "B2: This names nobody:"), (word, "C2: This names nobody:")], read.Diagnostics.OrderBy(static d => d.Column).Select(d => (word, d.Message)));
        }
    }

    [Theory]
    [InlineData("Total|Totals:|subtotal|Sub-total|Sum|Grand total|合计|小计：|总计|共计")]
    public void Row_that_adds_up_others_is_no_measure(string words)
    {
        foreach (string word in words.Split('|'))
            Assert.Equal((word, 1), (word, Read($"Action,Owner\nPatch,IT\n{word},2\n").Plan.Measures.Count));
    }

    [Theory]
    [InlineData("配合单位", ResponsibilityRole.Supporting)]
    [InlineData("牵头单位", ResponsibilityRole.Lead)]
    [InlineData("督导单位", ResponsibilityRole.Supervising)]
    [InlineData("督办部门", ResponsibilityRole.Supervising)]
    [InlineData("验收单位", ResponsibilityRole.Accepting)]
    [InlineData("责任单位", ResponsibilityRole.Responsible)]
    [InlineData("Lead agency", ResponsibilityRole.Lead)]
    [InlineData("Supporting office", ResponsibilityRole.Supporting)]
    [InlineData("Owner", ResponsibilityRole.Responsible)]
    public void Heading_says_what_the_units_of_a_column_do(string heading, ResponsibilityRole role)
    {
        foreach (string unit in new[] { "市水务局", "IT" })
        {
            var link = Assert.Single(Assert.Single(Read($"措施,{heading}\n清理通道,{unit}\n").Plan.Measures).Responsibility.Links);
            Assert.Equal((role, unit), (link.Role, link.Unit));
        }
    }

    [Theory]
    [InlineData("Action,Owner,责任人\nPatch,IT,Ann\n", "Responsible IT Ann")]
    [InlineData("Action,Owner,责任人\nPatch,,Ann\n", "Responsible Ann")]
    [InlineData("Action,Lead agency,责任人\nPatch,IT,Ann\n", "Lead IT Ann")]
    [InlineData("Action,Supporting office,责任人\nPatch,HR,Ann\n", "Supporting HR|Responsible Ann")]
    [InlineData("Action,Owner,责任人\nPatch,\"IT; HR; IT\",\n", "Responsible IT|Responsible HR")]
    [InlineData("Action,Owner,责任领导\nPatch,IT,Ann Bee\n", "Responsible IT|Overseeing  Ann Bee")]
    [InlineData("措施,责任单位,责任领导\n清理通道,市水务局,王强\n", "Responsible 市水务局|Overseeing  王强")]
    public void Person_beside_one_unit_answers_for_it_and_a_person_alone_stands_for_one(string list, string links) =>
        Assert.Equal(links, string.Join('|', Assert.Single(Read(list).Plan.Measures).Responsibility.Links.Select(static l => $"{l.Role} {l.Unit} {l.PrintedPrincipal?.Title}".TrimEnd())));

    [Theory]
    [InlineData("#")]
    [InlineData("№")]
    [InlineData("No.")]
    [InlineData("序号")]
    [InlineData("ID or Ref")]
    public void Column_of_numbers_gives_the_ids(string heading) => Assert.Equal("7", Assert.Single(Read($"{heading},Action,Owner\n7,Patch,IT\n").Plan.Measures).Id);

    [Theory]
    [InlineData("整改措施", "防范措施", 2)]
    [InlineData("整改措施", "预防措施", 2)]
    [InlineData("Corrective action", "Preventive action", 2)]
    [InlineData("Corrective action", "Corrective and preventive action", 1)]
    [InlineData("Action", "Next steps", 1)]
    public void What_prevents_is_a_measure_beside_what_cures(string first, string second, int count) =>
        Assert.Equal(count, Read($"{first},{second},Owner\nPatch,Train,IT\n").Plan.Measures.Count);

    [Theory]
    [InlineData("原整改时限|原时限|原定时限|原定整改时限|原完成时限|原定完成时限|Original due date|Initial due date")]
    public void Limit_as_first_written_goes_before_a_later_one(string headings)
    {
        foreach (string heading in headings.Split('|'))
            Assert.Equal((heading, new LocalDate(2024, 7, 1)), (heading, Assert.Single(Read($"Action,{heading},Due date\nPatch,2024-07-01,2024-09-01\n").Plan.Measures).Deadline?.NamedDay));
    }

    [Theory]
    [InlineData("隐患等级|隐患级别|隐患类别|风险等级|风险级别|严重程度|优先级|问题类型|问题类别|整改类型|类别|类型|问题来源|重要程度|问题性质|Severity|Risk|Priority|RAG status")]
    public void Column_that_sorts_the_findings_is_kept_as_a_label(string headings)
    {
        foreach (string heading in headings.Split('|'))
            Assert.Equal([$"{heading}: High"], Assert.Single(Read($"Action,{heading}\nPatch,High\n").Plan.Measures).Labels);
    }

    [Theory]
    [InlineData("Order 2024-07-01", "Order")]
    [InlineData("1. Order by 2024-07-01", "Order")]
    [InlineData("(1) 2024-07-01: Order the part.", "Order the part")]
    [InlineData("Order (due 2024-07-01), then install", "Order then install")]
    [InlineData("2024-07-01", "2024-07-01")]
    [InlineData("Go on 2024-07-01", "Go")]
    [InlineData("Sign-on 2024-07-01", "Sign-on")]
    [InlineData("Order [by 2024-07-01]", "Order")]
    [InlineData("Upgrade carbon: 2024-07-01", "Upgrade carbon")]
    public void Step_is_what_stands_beside_its_day(string step, string text) =>
        Assert.Equal(text, Assert.Single(Assert.Single(Read($"Action,Milestones\nPatch,\"{step}\"\n").Plan.Measures).Milestones).Text);

    [Theory]
    [InlineData("1. Order\n2. Install\n", "Order|Install")]
    [InlineData("1. Order\n\nfrom stock\n2. Install", "Order\nfrom stock|Install")]
    [InlineData("1. Order\n3. Install", "1. Order\n3. Install")]
    [InlineData("Order\n1. Install", "Order\n1. Install")]
    [InlineData("1. Order", "1. Order")]
    [InlineData("1.\n2. Install", "1.\n2. Install")]
    public void Numbered_points_of_a_cell_are_measures_of_their_own(string cell, string measures) =>
        Assert.Equal(measures, string.Join('|', Read($"Action,Owner\n\"{cell}\",IT\n").Plan.Measures.Select(static m => m.Text)).ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("1. Order\n2. Install", "1. 2024-07-01\n2. 2024-08-01", "2024-07-01 2024-08-01")]
    [InlineData("1. Order\n2. Install", "2024-07-01", "2024-07-01 2024-07-01")]
    public void As_many_limits_as_points_are_one_for_each(string points, string limits, string days) =>
        Assert.Equal(days, string.Join(' ', Read($"Action,Due date\n\"{points}\",\"{limits}\"\n").Plan.Measures.Select(static m => NodaTime.Text.LocalDatePattern.Iso.Format(m.Deadline!.NamedDay!.Value))));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    public void Lines_end_in_any_way(string end)
    {
        var read = Read(string.Join(end, "Action,Owner", "Patch,IT", "", "\"Te\"\"st\"\"\",HR"));

        Assert.Equal(["Patch", "Te\"st\""], read.Plan.Measures.Select(static m => m.Text));
        Assert.Equal(["IT", "HR"], read.Plan.Measures.SelectMany(static m => m.Responsibility.Links).Select(static l => l.Unit));
    }

    [Theory]
    [InlineData("编号|问题编号|任务编号|隐患编号|整改编号|问题序号|Finding ID|Ref")]
    public void Id_of_a_row_goes_before_its_running_number(string headings)
    {
        foreach (string heading in headings.Split('|'))
            Assert.Equal((heading, "F-7"), (heading, Assert.Single(Read($"No.,{heading},Action,Owner\n1,F-7,Patch,IT\n").Plan.Measures).Id));
    }

    [Theory]
    [InlineData("实际完成时间|实际完成日期|实际整改时间|实际整改完成时间|实际销号时间|销号时间|销号日期|验收时间|验收日期|Date closed|Actual completion date|Resolved on")]
    public void Day_of_completion_is_that_of_the_report(string headings)
    {
        foreach (string heading in headings.Split('|'))
            Assert.Equal((heading, new LocalDate(2024, 5, 1)), (heading, Assert.Single(Read($"Action,Owner,{heading}\nPatch,IT,2024-05-01\n").Reported.Events).On));
    }

    [Theory]
    [InlineData("Closed items|Completed|done|Resolved (2023)|complete-list|已销号|已完成（2023）|已整改|已办结")]
    public void Sheet_whose_name_says_that_its_items_are_done_is_told(string names)
    {
        foreach (string name in names.Split('|'))
            Assert.Equal((name, 1), (name, ListReader.Read(SheetFile.Of(name, "", ["Action", "Owner"], ["Patch", "IT"]), new PlanReadOptions { IssuedOn = Day }).Diagnostics.Count(d => d.Message.Contains($"sheet {name} says", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("0.5%", "20", "0.5")]
    [InlineData("1%", "20", "1")]
    [InlineData("1％", "20", "1")]
    [InlineData("1", "20", "1")]
    [InlineData("100", "20", "100")]
    [InlineData("0", "20", "0")]
    public void Percentage_with_its_sign_is_what_it_says(string cell, string others, string percent) =>
        Assert.Equal(
            decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture),
            Assert.IsType<ProgressReported>(Read($"Action,Status,% complete\nPatch,In progress,{cell}\nTest,In progress,{others}\nPay,In progress,{others}\n").Reported.Events[0]).Percent);

    [Theory]
    [InlineData("Finding,Management response,Owner\nOld TLS,Upgrade,IT\n", "Upgrade")]
    [InlineData("Finding,Recommendation,Owner\nOld TLS,Upgrade,IT\n", "Upgrade")]
    [InlineData("Finding,Recommendation,Action,Owner\nOld TLS,Upgrade,Patch,IT\n", "Patch")]
    [InlineData("Findings,\nAction,Owner\nPatch,IT\n", "Patch")]
    [InlineData("No,Action,Owner\n1,Action,Owner\n", "Action")]
    [InlineData("Action,Owner\nAction,IT\n", "Action")]
    public void What_is_to_be_done_is_found_under_its_heading(string list, string measure) => Assert.Equal(measure, Assert.Single(Read(list).Plan.Measures).Text);

    [Theory]
    [InlineData("No,Action,Objective,Owner\n1,Patch,All servers are patched,IT\n", "1-g", "")]
    [InlineData("No,Finding,Action,Objective,Owner\n1,Old TLS,Patch,All servers are patched,IT\n", "1-p-g1", "All servers are patched")]
    public void Target_is_a_goal_of_its_row(string list, string goal, string target)
    {
        var plan = Read(list).Plan;

        Assert.Equal((goal, "All servers are patched"), (Assert.Single(plan.Goals).Id, plan.Goals[0].Text));
        Assert.Equal(target, plan.Problems.SingleOrDefault()?.Target ?? "");
    }

    [Theory]
    [InlineData(null, "plan")]
    [InlineData(" ", "plan")]
    [InlineData("p-1", "p-1")]
    public void Plan_and_its_log_bear_the_id_of_the_options(string? id, string expected)
    {
        var read = ListReader.Read(SheetFile.Of("Actions", "", ["Action", "Status"], ["Patch", "Closed"]), new PlanReadOptions { IssuedOn = Day, Id = id! });

        Assert.Equal((expected, "Actions", expected), (read.Plan.Id, read.Plan.Title, read.Reported.Plan));
    }

    [Fact]
    public void True_and_false_in_a_cell_are_statuses()
    {
        var read = ListReader.Read(SheetFile.Of("A", "", ["Action", "Done"], ["Patch", "~1"], ["Test", "~0"]), new PlanReadOptions { IssuedOn = Day });

        var done = Assert.IsType<Rectified>(Assert.Single(read.Reported.Events));
        Assert.Equal(("1", "TRUE"), (done.Measure, done.Note));
    }

    [Fact]
    public void What_is_no_workbook_is_said_to_be_none()
    {
        byte[] book = SheetFile.Of("A", "", ["Action", "Owner"], ["Patch", "IT"]);
        Assert.True(ListReader.IsWorkbook(book));
        Assert.False(ListReader.IsWorkbook(Encoding.UTF8.GetBytes("Action,Owner\n")));
        Assert.False(ListReader.IsWorkbook(book.AsMemory(0, 100)));
        Assert.False(ListReader.IsWorkbook(Rectify.Text.Tests.Plans.WordFile.Zip(("word/document.xml", "<document/>"))));
        Assert.Equal(DiagnosticCodes.DocumentRefused, Assert.Single(ListReader.Read(book.AsMemory(0, 100)).Diagnostics).Code);
    }

    private static PlanReadResult ReadDue(params string[] days) => Read("Action,Due date\n" + string.Concat(days.Select(static d => $"Patch,\"{d}\"\n")));

    private static PlanReadResult Read(string text) => ListReader.Read(Encoding.UTF8.GetBytes(text), new PlanReadOptions { IssuedOn = Day });
}
