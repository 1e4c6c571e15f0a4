using System.Text;
using NodaTime;
using Rectify.Progress;

namespace Rectify.Text.Tests.Lists;

/// <summary>What is said of a cell that is not read, or not for certain: its address, why, and its words.</summary>
public class ListMessageTests
{
    private static readonly LocalDate Day = new(2024, 6, 20);

    [Theory]
    [InlineData("Action,Due date", "Patch,soon", "B2: This time limit is not understood; the measure has none: «soon»")]
    [InlineData("Action,Due date", "Patch,6/7/2024", "B2: The figures allow two days; the earlier is taken, the other is an alternative: «6/7/2024»")]
    [InlineData("Action,Due date", "Patch,45473", "B2: This number is read as the day that spreadsheets count so, 2024-06-30: «45473»")]
    [InlineData("Action,Start date", "Patch,June 2024", "B2: This is no day for certain; it is not read: «June 2024»")]
    [InlineData("Action,Status", "Patch,Clossed", "B2: This status is not understood; nothing is reported by it: «Clossed»")]
    [InlineData("Action,Status,Completed on", "Patch,Completed,2024-06-21", "C2: This day of completion lies after the day of the list; it is not read: «2024-06-21»")]
    [InlineData("Action,Status,Completed on", "Patch,In progress,2024-05-01", "C2: This day of completion stands beside a status that is not completed; it is not read: «2024-05-01»")]
    [InlineData("Action,Status,Completed on", "Patch,Completed,May 2024", "C2: This is no day for certain; what is reported is dated by the day of the list: «May 2024»")]
    [InlineData("Action,Due date,Status", "Patch,2024-06-19,Completed", "C2: No day of completion is stated; dated by the day of the list, it counts as late: «Completed»")]
    [InlineData("Action,Status,是否销号,是否验收", "Patch,Completed,In progress,Open", "C2: Another status of this row says that the work is done; no completion is reported: «In progress»")]
    [InlineData("Action,Status,Remediation status,Completed on", "Patch,Closed,In progress,2024-05-01", "D2: This day of completion stands beside a status that is not understood; it is not read: «2024-05-01»")]
    [InlineData("整改措施,整改时限,整改进展", "清理通道,2024-06-19,已完成", "C2: No day of completion is stated; dated by the day of the list, it counts as late: «已完成»")]
    [InlineData("ID,Action,Owner", "1,Patch,IT\n1,Test,IT", "A3: A row above has this id; a number is added to it: «1»")]
    [InlineData("Action,Owner", "Total,5", "No measure was found: no row of headings names what was found or is to be done (Finding, Corrective action, 存在问题, 整改措施), or no row stands under it.")]
    [InlineData("Action,Status,% complete", "Patch,Open,101", "C2: This is no percentage from 0 to 100; it is not read: «101»")]
    [InlineData("Action,Status,% complete", "Patch,Open,most", "C2: This is no percentage from 0 to 100; it is not read: «most»")]
    [InlineData("Action,Status,% complete", "Patch,Open,1", "C2: This number may be a part of 1 or of 100; it is not read: «1»")]
    [InlineData("Action,Owner", "Patch,TBD", "B2: This names nobody: «TBD»")]
    [InlineData("Action,Owner,责任人", "Patch,IT; HR,Ann", "C2: No cell says for which of the units this person answers: «Ann»")]
    [InlineData("措施,责任单位", "清理通道,按规定报批", "B2: No unit is understood in these words: «按规定报批»")]
    [InlineData("Action,Owner,Milestones", "Patch,IT,Order the part", "C2: A step without a day is no milestone («Order the part»): «Order the part»")]
    [InlineData("Action,Owner,Milestones", "Patch,IT,Order by 6/7/2024", "C2: The figures of 6/7/2024 allow two days; the earlier is taken, the other is an alternative: «Order by 6/7/2024»")]
    [InlineData("Action,Due date,Revised due date", "Patch,2024-06-30,2024-09-30", "C2: A day in place of the limit is an extension, which has a day and an approver of its own; it is not read (deadlineExtended): «2024-09-30»")]
    [InlineData("Finding,Action,Owner", "Old TLS,,IT", "A2: No cell says what is to be done; what was found stands for it: «Old TLS»")]
    [InlineData("Finding,Owner", "Old TLS,IT", "A1: No column says what is to be done; what was found stands for it: «Finding»")]
    [InlineData("Action,Owner", ",IT", "B2: This row names neither what was found nor what is to be done; it is not read: «IT»")]
    [InlineData("Action,Owner", "Sum:,5", "A2: This row adds up others; it is not read: «Sum:»")]
    [InlineData("Action,Owner", "Patch,IT,Open", "C2: This row has more cells than there are headings, so its cells may stand under the wrong ones; it is not read: «Open»")]
    [InlineData("Action,Owner,Region", "Patch,IT,North", "C1: This column is not known; it is not kept: «Region»")]
    [InlineData("Action,Due date,Target date", "Patch,2024-06-30,2024-06-30", "C1: The column Due date holds this already; it is not kept: «Target date»")]
    [InlineData("Action,Owner", "\"Patch,IT", "A2: This quotation mark is not closed; it is taken for one of the words:")]
    public void Cell_that_is_not_read_for_certain_is_told_with_its_address_and_why(string headings, string row, string told)
    {
        var read = Read($"{headings}\n{row}\n");

        Assert.Contains(told, read.Diagnostics.Select(static d => d.Quote.Length == 0 ? d.Message : $"{d.Message} «{d.Quote}»"));
    }

    [Theory]
    [InlineData("=A1", "", "", "A!B2: A formula or an error is no time limit for certain (paste its value); the measure has none: «45000»")]
    [InlineData("", "=A1", "", "A!C2: A formula or an error is no status for certain (paste its value); nothing is reported by it: «45000»")]
    [InlineData("", "Open", "=A1", "A!D2: A formula or an error is no percentage for certain (paste its value); it is not read: «45000»")]
    [InlineData("@45000", "Closed", "", "A!C2: No day of completion is stated; dated by the day of the list, it counts as late: «Closed»")]
    public void Formula_and_error_are_no_value_for_certain(string due, string status, string percent, string told)
    {
        var read = ListReader.Read(SheetFile.Of("A", "", ["Action", "Due date", "Status", "% complete"], ["Patch", due, status, percent]), new PlanReadOptions { IssuedOn = Day });

        Assert.Contains(told, read.Diagnostics.Select(static d => $"{d.Message} «{d.Quote}»"));
    }

    [Fact]
    public void Error_in_place_of_words_is_told_once_and_no_word()
    {
        var read = ListReader.Read(SheetFile.Of("A", "", ["Action", "Owner", "Status", "Due date"], ["Patch", "!#N/A", "!#REF!", "!#REF!"]), new PlanReadOptions { IssuedOn = Day });

        Assert.Equal(
            ["A!B2: This is an error and no words; it is not read: «#N/A»", "A!C2: A formula or an error is no status for certain (paste its value); nothing is reported by it: «#REF!»", "A!D2: A formula or an error is no time limit for certain (paste its value); the measure has none: «#REF!»"],
            read.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Warning).OrderBy(static d => d.Column).Select(static d => $"{d.Message} «{d.Quote}»"));
    }

    [Fact]
    public void Day_in_a_cell_is_told_as_people_see_it()
    {
        var read = ListReader.Read(SheetFile.Of("A", "", ["Action", "Status", "Completed on"], ["Patch", "Open", "@45413"]), new PlanReadOptions { IssuedOn = Day });

        Assert.Equal("2024-05-01", Assert.Single(read.Diagnostics, static d => d.Severity == DiagnosticSeverity.Warning).Quote);
    }

    [Theory]
    [InlineData(40, "")]
    [InlineData(41, "…")]
    public void Long_words_are_cut_off(int length, string end) =>
        Assert.Equal(new string('x', 40) + end, Assert.Single(Read($"Action,Status\nPatch,{new string('x', length)}\n").Diagnostics).Quote);

    [Fact]
    public void Words_are_not_cut_within_a_character() =>
        Assert.Equal(new string('x', 39) + "…", Assert.Single(Read($"Action,Status\nPatch,{new string('x', 39)}𠮷𠮷\n").Diagnostics).Quote);

    [Fact]
    public void Long_step_is_cut_off() =>
        Assert.Contains($"(«{new string('x', 40)}…»)", Assert.Single(Read($"Action,Milestones\nPatch,{new string('x', 41)}\n").Diagnostics).Message, StringComparison.Ordinal);

    [Fact]
    public void Lines_of_a_cell_are_told_on_one() => Assert.Equal("not yet known", Assert.Single(Read("Action,Status\nPatch,\"not yet\nknown\"\n").Diagnostics).Quote);

    [Theory]
    [InlineData("", DiagnosticCodes.EmptyText, "There is no text.")]
    [InlineData(",,\n\n", DiagnosticCodes.EmptyText, "There is no text.")]
    [InlineData("Fruit,Colour\nApple,Red\n", DiagnosticCodes.LeftOut, "The text has no row of headings that are known; it is not read.")]
    public void Text_without_a_list_says_so(string text, string code, string message) =>
        Assert.Contains((code, message), Read(text).Diagnostics.Select(static d => (d.Code, d.Message)));

    [Fact]
    public void Sheet_without_a_list_is_named() =>
        Assert.Contains(
            "The sheet Fruit has no row of headings that are known; it is not read.",
            ListReader.Read(SheetFile.Of("Fruit", "", ["Fruit", "Colour"], ["Apple", "Red"]), new PlanReadOptions { IssuedOn = Day }).Diagnostics.Select(static d => d.Message));

    [Theory]
    [InlineData(OtherColumns.Named, "it is not kept")]
    [InlineData(OtherColumns.Labels, "its cells are kept as labels")]
    [InlineData(OtherColumns.Note, "its cells are kept as notes")]
    public void What_becomes_of_an_unknown_column_is_told(OtherColumns others, string fate)
    {
        var read = ListReader.Read(Encoding.UTF8.GetBytes("Action,Owner,Region,\"Sub\nregion\"\nPatch,IT,North,\"Upper\nside\"\n"), new PlanReadOptions { IssuedOn = Day, OtherColumns = others });

        Assert.Equal([$"C1: This column is not known; {fate}:", $"D1: This column is not known; {fate}:"], read.Diagnostics.Select(static d => d.Message));
        Assert.Equal(others == OtherColumns.Labels ? ["Region: North", "Sub region: Upper side"] : [], Assert.Single(read.Plan.Measures).Labels);
        Assert.Equal(others == OtherColumns.Note ? "Region: North; Sub region: Upper side" : null, read.Reported.Events.SingleOrDefault()?.Note);
    }

    [Fact]
    public void Sheet_named_after_what_is_done_says_nothing_where_a_column_does()
    {
        foreach (string heading in new[] { "Status", "Completed on", "% complete", "Progress" })
        {
            var read = ListReader.Read(SheetFile.Of("Closed items", "", ["Action", heading], ["Patch", ""]), new PlanReadOptions { IssuedOn = Day });
            Assert.Empty(read.Diagnostics);
        }
    }

    [Theory]
    [InlineData("2024-06-19", 1)]
    [InlineData("2024-06-20", 0)]
    public void Limits_before_the_day_of_the_list_are_counted_where_it_stands_for_the_day_of_issue(string due, int count)
    {
        var read = ListReader.Read(Encoding.UTF8.GetBytes($"As of 2024-06-20,\nAction,Due date\nPatch,{due}\n"));

        Assert.Equal(count, read.Diagnostics.Count(static d => d.Code == DiagnosticCodes.IssueDateTaken && d.Message.Contains("and 1 of the time limits lie before it", StringComparison.Ordinal)));
    }

    [Fact]
    public void Plan_is_of_the_day_of_the_options_and_its_report_of_that_of_the_list()
    {
        var read = ListReader.Read(Encoding.UTF8.GetBytes("Tracker,\nSecond line,\nAs of 2024-06-20,\nAction,Status\nPatch,Closed\n"), new PlanReadOptions { IssuedOn = new LocalDate(2024, 1, 1) });

        Assert.Equal(("Tracker", new LocalDate(2024, 1, 1), Day), (read.Plan.Title, read.Plan.IssuedOn, Assert.Single(read.Reported.Events).On));
    }

    private static PlanReadResult Read(string text) => ListReader.Read(Encoding.UTF8.GetBytes(text), new PlanReadOptions { IssuedOn = Day });
}
