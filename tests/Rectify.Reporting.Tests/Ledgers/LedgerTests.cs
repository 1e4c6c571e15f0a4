using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Reporting.Tests.Ledgers;

public class LedgerTests
{
    private static readonly LedgerOptions Chinese = new() { Language = "zh" };

    private static readonly byte[] Workbook = Ledger.Write(Seed.Plan, Seed.Log, SeedAssessment.Value, Chinese);

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_ledger_and_the_form_are_valid_workbooks(string language)
    {
        var options = new LedgerOptions { Language = language };
        using var ledger = new SheetCells(Ledger.Write(Seed.Plan, Seed.Log, SeedAssessment.Value, options));
        using var form = new SheetCells(Ledger.WriteTemplate(Seed.Plan, Seed.Log, options));
        Assert.Empty(ledger.Faults);
        Assert.Empty(form.Faults);
    }

    [Fact]
    public void The_same_arguments_give_the_same_bytes_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(Workbook, Ledger.Write(Seed.Plan, Seed.Log, SeedAssessment.Value, Chinese));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void There_is_a_sheet_for_measures_targets_units_findings_and_facts()
    {
        using var cells = new SheetCells(Workbook);
        Assert.Equal(["措施", "指标", "责任单位", "发现", "事件", "监测", "说明", "选项"], cells.SheetNames);
        Assert.Equal(63, cells.SheetOf("措施").Descendants<Row>().Count());
        Assert.Equal(SeedAssessment.Value.Scorecard.Units.Count + 2, cells.SheetOf("责任单位").Descendants<Row>().Count());
    }

    [Fact]
    public void A_measure_shows_its_words_its_day_and_why_it_is_late()
    {
        using var cells = new SheetCells(Workbook);
        Assert.Equal("1", cells.TextOf("措施", "A3"));
        Assert.Equal("2.1.1.1", cells.TextOf("措施", "B3"));
        Assert.Equal("立行立改,长期坚持", cells.TextOf("措施", "G3"));
        Assert.Equal("政策推定", cells.TextOf("措施", "J3"));
        Assert.Equal("是", cells.TextOf("措施", "R3"));
        Assert.Equal("红", cells.TextOf("措施", "S3"));
        Assert.Contains("已逾期428天", cells.TextOf("措施", "T3"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_main_sheet_has_a_title_keeps_the_number_in_sight_and_fits_A3_across()
    {
        using var cells = new SheetCells(Workbook);
        var sheet = cells.SheetOf("措施");
        Assert.Equal($"{Seed.Plan.Title} · 截至2019-09-30", cells.TextOf("措施", "A1"));
        Assert.Equal((2d, 2d), (sheet.Descendants<Pane>().Single().HorizontalSplit!.Value, sheet.Descendants<Pane>().Single().VerticalSplit!.Value));
        var setup = sheet.Elements<PageSetup>().Single();
        Assert.Equal((8u, OrientationValues.Landscape), (setup.PaperSize!.Value, setup.Orientation!.Value));
        Assert.Equal(1u, setup.FitToWidth!.Value);
        Assert.Equal(2u, cells.SheetOf("事件").Elements<PageSetup>().Single().FitToWidth!.Value);
        // A3 across takes some 216 digits of 11 points: the sheet is not printed in less than 8.
        Assert.InRange(sheet.Descendants<Column>().Sum(static c => c.Width!.Value), 1, 216 * 11 / 8d);
    }

    [Fact]
    public void The_sheet_of_units_says_how_its_counts_differ_from_the_plans()
    {
        using var cells = new SheetCells(Workbook);
        Assert.Contains("全方案逾期3项", cells.TextOf("责任单位", "A1"), StringComparison.Ordinal);
        var note = cells.SheetOf("责任单位").WorksheetPart!.WorksheetCommentsPart!.Comments!.CommentList!.Elements<Comment>().Single();
        Assert.Equal("逾期", cells.TextOf("责任单位", note.Reference!.Value!));
    }

    [Fact]
    public void The_colours_of_signals_follow_what_is_typed()
    {
        using var cells = new SheetCells(Workbook);
        var colours = cells.SheetOf("措施").Elements<ConditionalFormatting>().Single();
        Assert.Equal("S3:S63", colours.SequenceOfReferences!.InnerText);
        Assert.Equal(["\"绿\"", "\"蓝\"", "\"灰\"", "\"黄\"", "\"红\""], colours.Descendants<Formula>().Select(static f => f.Text));
    }

    [Fact]
    public void A_problem_and_the_documents_of_a_measure_stand_in_its_row()
    {
        var plan = new RectificationPlan("p", "t", new LocalDate(2018, 7, 1), [new Measure("1", "a", deadline: null)], problems: [new Problem("p1", "扬尘严重", ["1"])]);
        var log = ProgressLog.Empty.Add(new Rectified("1", new LocalDate(2018, 8, 1)) { Id = "f1", Evidence = [new EvidenceItem("会议纪要")] });
        var day = new LocalDate(2018, 8, 31);
        using var cells = new SheetCells(Ledger.Write(plan, log, new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(plan, log, day)), Chinese));
        Assert.Equal("扬尘严重", cells.TextOf("措施", "C3"));
        Assert.Contains("佐证：会议纪要", cells.TextOf("措施", "L3"), StringComparison.Ordinal);
        Assert.Contains("整改完成", cells.TextOf("措施", "L3"), StringComparison.Ordinal);

        var taken = log.Add(new Retracted(new LocalDate(2018, 8, 2), "f1"));
        using var after = new SheetCells(Ledger.Write(plan, taken, new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(plan, taken, day)), Chinese));
        Assert.DoesNotContain(after.SheetOf("措施").Descendants<Cell>(), static c => c.CellReference == "L3");
    }

    [Fact]
    public void Days_are_numbers_shown_as_days()
    {
        using var cells = new SheetCells(Workbook);
        var due = cells.CellOf("措施", "I3");
        Assert.Null(due.DataType);
        Assert.Equal("43310", due.InnerText);
        Assert.Equal(164u, cells.FormatOf(due).NumberFormatId!.Value);
    }

    [Fact]
    public void Headings_stay_in_sight_are_filtered_and_printed_on_each_page()
    {
        using var cells = new SheetCells(Workbook);
        foreach (string name in cells.SheetNames)
        {
            var sheet = cells.SheetOf(name);
            Assert.Equal(PaneStateValues.Frozen, sheet.Descendants<Pane>().Single().State!.Value);
            Assert.StartsWith(HasTitle(name) ? "A2:" : "A1:", sheet.Elements<AutoFilter>().Single().Reference!.Value, StringComparison.Ordinal);
        }

        Assert.Equal(cells.SheetNames.Select(static n => $"{(n is "事件" ? "'事件'!$A:$B," : "")}'{n}'!$1:${(HasTitle(n) ? 2 : 1)}"), cells.Workbook.Workbook!.DefinedNames!.Elements<DefinedName>().Select(static n => n.Text));
    }

    [Fact]
    public void Names_of_sheets_are_allowed_in_both_languages()
    {
        foreach (string language in (string[])["zh", "en"])
        {
            using var cells = new SheetCells(Ledger.WriteTemplate(Seed.Plan, options: new LedgerOptions { Language = language }));
            Assert.All(cells.SheetNames, static n => Assert.True(n.Length is > 0 and <= 31 && n.IndexOfAny([':', '\\', '/', '?', '*', '[', ']', '\'']) < 0, n));
        }
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    [InlineData("+1")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("＝1+1")]
    public void Text_like_a_formula_stays_text_also_in_csv(string text)
    {
        using var cells = new SheetCells(Of(text));
        var cell = cells.CellOf("措施", "D3");
        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Null(cell.CellFormula);
        Assert.True(cells.FormatOf(cell).QuotePrefix!.Value);
        Assert.StartsWith("'", cell.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_xml_cannot_hold_are_escaped()
    {
        using var cells = new SheetCells(Of("a\u0007b\uFFFFc d _x0041_"));
        Assert.Equal("a_x0007_b_xFFFF_c d _x005F_x0041_", cells.TextOf("措施", "D3"));
        Assert.Empty(cells.Faults);
    }

    [Fact]
    public void Text_longer_than_a_cell_is_cut_and_says_so()
    {
        using var cells = new SheetCells(Of(new string('整', 40_000)));
        string text = cells.TextOf("措施", "D3");
        Assert.Equal(32_767, text.Length);
        Assert.EndsWith(" […]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_happened_or_was_known_later_is_not_in_the_ledger()
    {
        var measure = new Measure("1", "a", deadline: null);
        var plan = new RectificationPlan("p", "t", new LocalDate(2018, 7, 1), [measure]);
        var log = ProgressLog.Empty
            .Add(new Started("1", new LocalDate(2018, 8, 1)))
            .Add(new Rectified("1", new LocalDate(2018, 8, 2)) { RecordedOn = new LocalDate(2018, 9, 2) })
            .Add(new Accepted("1", new LocalDate(2018, 9, 1)));
        var assessment = new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(plan, log, new LocalDate(2018, 8, 31)));
        using var cells = new SheetCells(Ledger.Write(plan, log, assessment, Chinese));
        Assert.Single(cells.SheetOf("事件").Descendants<Row>(), static r => r.RowIndex! > 22);
    }

    [Fact]
    public void An_assessment_of_another_plan_is_refused()
    {
        var other = new RectificationPlan("other", "t", new LocalDate(2018, 7, 1), [new Measure("1", "a", new LongTermDeadline())]);
        Assert.Throws<ArgumentException>("assessment", () => Ledger.Write(other, ProgressLog.Empty, SeedAssessment.Value));
    }

    [Fact]
    public void A_form_offers_lists_and_explains_each_heading()
    {
        using var cells = new SheetCells(Ledger.WriteTemplate(Seed.Plan, options: Chinese));
        var events = cells.SheetOf("事件");
        Assert.DoesNotContain(events.Descendants<Row>(), static r => r.RowIndex! > 22);
        var rules = events.Descendants<DataValidation>().ToDictionary(static r => r.SequenceOfReferences!.InnerText![..1], StringComparer.Ordinal);
        Assert.Equal("'选项'!$A$2:$A$62", rules["A"].Formula1!.Text);
        Assert.Equal("'选项'!$I$2:$I$27", rules["C"].Formula1!.Text);
        Assert.Equal(DataValidationValues.Date, rules["D"].Type!.Value);
        Assert.Equal(24, events.WorksheetPart!.WorksheetCommentsPart!.Comments!.CommentList!.Elements<Comment>().Count());
    }

    [Fact]
    public void What_is_recorded_is_locked_and_blank_rows_stand_above_and_below_it()
    {
        using var cells = new SheetCells(Workbook);
        foreach (string name in (string[])["事件", "监测"])
        {
            var sheet = cells.SheetOf(name);
            var protection = sheet.Elements<SheetProtection>().Single();
            Assert.True(protection.Sheet!.Value);
            Assert.False(protection.InsertRows!.Value || protection.AutoFilter!.Value || protection.Sort!.Value);
            Assert.Null(protection.Password);
            Assert.All(sheet.Descendants<Column>(), c => Assert.False(cells.IsLocked(c.Style!.Value)));
            foreach (var row in sheet.Descendants<Row>())
                Assert.All(row.Elements<Cell>(), c => Assert.Equal(row.RowIndex!.Value is <= 2 or > 22, cells.IsLocked(c.StyleIndex!.Value)));
            int columns = sheet.Descendants<Column>().Count();
            Assert.All(sheet.Descendants<Row>().Where(static r => r.RowIndex! > 22), r => Assert.Equal(columns, r.Elements<Cell>().Count()));
        }

        Assert.Empty(cells.SheetOf("措施").Elements<SheetProtection>());
    }

    [Fact]
    public void Words_stand_beside_the_ids_of_facts_and_findings()
    {
        using var cells = new SheetCells(Workbook);
        foreach (string name in (string[])["事件", "发现"])
        {
            int row = name is "事件" ? 23 : 2;
            var measure = Seed.Plan.Measures.Single(m => m.Id == cells.TextOf(name, $"A{row}"));
            Assert.StartsWith($"{measure.Number}. {measure.Text[..20]}", cells.TextOf(name, $"B{row}"), StringComparison.Ordinal);
        }

        Assert.Equal("IF(A3=\"\",\"\",IFERROR(LEFT(VLOOKUP(A3,'选项'!$A$2:$B$62,2,FALSE),30),\"\"))", cells.CellOf("事件", "B3").CellFormula!.Text);
        Assert.EndsWith("%", cells.TextOf("监测", "B23"), StringComparison.Ordinal);
    }

    private static bool HasTitle(string sheet) => sheet is "措施" or "责任单位" or "事件" or "监测";

    private static byte[] Of(string text)
    {
        var plan = new RectificationPlan("p", "t", new LocalDate(2018, 7, 1), [new Measure("1", text, deadline: null)]);
        return Ledger.Write(plan, ProgressLog.Empty, new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(plan, ProgressLog.Empty, plan.IssuedOn)), Chinese);
    }
}
