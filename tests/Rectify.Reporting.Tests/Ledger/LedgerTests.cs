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
    private static readonly byte[] Workbook = Ledger.Write(SeedPlan.Plan, SeedPlan.Progress, SeedPlan.Assessment);

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_ledger_and_the_form_are_valid_workbooks(string language)
    {
        var options = new LedgerOptions { Language = language };
        using var ledger = new SheetCells(Ledger.Write(SeedPlan.Plan, SeedPlan.Progress, SeedPlan.Assessment, options));
        using var form = new SheetCells(Ledger.WriteTemplate(SeedPlan.Plan, SeedPlan.Progress, options));
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
            Assert.Equal(Workbook, Ledger.Write(SeedPlan.Plan, SeedPlan.Progress, SeedPlan.Assessment));
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
        Assert.Equal(["措施", "指标", "责任单位", "发现", "事件", "监测", "说明"], cells.SheetNames);
        Assert.Equal(62, cells.SheetOf("措施").Descendants<Row>().Count());
        Assert.Equal(SeedPlan.Assessment.Scorecard.Units.Count + 1, cells.SheetOf("责任单位").Descendants<Row>().Count());
    }

    [Fact]
    public void A_measure_shows_its_words_its_day_and_why_it_is_late()
    {
        using var cells = new SheetCells(Workbook);
        Assert.Equal("1", cells.TextOf("措施", "A2"));
        Assert.Equal("2.1.1.1", cells.TextOf("措施", "B2"));
        Assert.Equal("立行立改,长期坚持", cells.TextOf("措施", "F2"));
        Assert.Equal("政策推定", cells.TextOf("措施", "H2"));
        Assert.Equal("是", cells.TextOf("措施", "N2"));
        Assert.Equal("红", cells.TextOf("措施", "O2"));
        Assert.Contains("已逾期428天", cells.TextOf("措施", "P2"), StringComparison.Ordinal);
    }

    [Fact]
    public void Days_are_numbers_shown_as_days()
    {
        using var cells = new SheetCells(Workbook);
        var due = cells.CellOf("措施", "G2");
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
            Assert.StartsWith("A1:", sheet.Elements<AutoFilter>().Single().Reference!.Value, StringComparison.Ordinal);
        }

        Assert.Equal(cells.SheetNames.Select(static n => $"'{n}'!$1:$1"), cells.Workbook.Workbook!.DefinedNames!.Elements<DefinedName>().Select(static n => n.Text));
    }

    [Fact]
    public void Names_of_sheets_are_allowed_in_both_languages()
    {
        foreach (string language in (string[])["zh", "en"])
        {
            using var cells = new SheetCells(Ledger.WriteTemplate(SeedPlan.Plan, options: new LedgerOptions { Language = language }));
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
        var cell = cells.CellOf("措施", "C2");
        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Null(cell.CellFormula);
        Assert.True(cells.FormatOf(cell).QuotePrefix!.Value);
        Assert.StartsWith("'", cell.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_xml_cannot_hold_are_escaped()
    {
        using var cells = new SheetCells(Of("a\u0007b\uFFFFc\uD800d _x0041_"));
        Assert.Equal("a_x0007_b_xFFFF_c\uFFFDd _x005F_x0041_", cells.TextOf("措施", "C2"));
        Assert.Empty(cells.Faults);
    }

    [Fact]
    public void Text_longer_than_a_cell_is_cut_and_says_so()
    {
        using var cells = new SheetCells(Of(new string('整', 40_000)));
        string text = cells.TextOf("措施", "C2");
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
        var assessment = new Evaluator(RuleSet.Default).Evaluate(plan, log, new LocalDate(2018, 8, 31));
        using var cells = new SheetCells(Ledger.Write(plan, log, assessment));
        Assert.Equal(2, cells.SheetOf("事件").Descendants<Row>().Count());
    }

    [Fact]
    public void An_assessment_of_another_plan_is_refused()
    {
        var other = new RectificationPlan("other", "t", new LocalDate(2018, 7, 1), [new Measure("1", "a", new LongTermDeadline())]);
        Assert.Throws<ArgumentException>("assessment", () => Ledger.Write(other, ProgressLog.Empty, SeedPlan.Assessment));
    }

    [Fact]
    public void A_form_offers_lists_and_explains_each_heading()
    {
        using var cells = new SheetCells(Ledger.WriteTemplate(SeedPlan.Plan));
        var events = cells.SheetOf("事件");
        Assert.Single(events.Descendants<Row>());
        var rules = events.Descendants<DataValidation>().ToDictionary(static r => r.SequenceOfReferences!.InnerText![..1], StringComparer.Ordinal);
        Assert.Equal("'选项'!$A$2:$A$62", rules["A"].Formula1!.Text);
        Assert.Equal("'选项'!$I$2:$I$20", rules["B"].Formula1!.Text);
        Assert.Equal(DataValidationValues.Date, rules["C"].Type!.Value);
        Assert.Equal(16, events.WorksheetPart!.WorksheetCommentsPart!.Comments!.CommentList!.Elements<Comment>().Count());
    }

    private static byte[] Of(string text)
    {
        var plan = new RectificationPlan("p", "t", new LocalDate(2018, 7, 1), [new Measure("1", text, deadline: null)]);
        return Ledger.Write(plan, ProgressLog.Empty, new Evaluator(RuleSet.Default).Evaluate(plan, ProgressLog.Empty, plan.IssuedOn));
    }
}
