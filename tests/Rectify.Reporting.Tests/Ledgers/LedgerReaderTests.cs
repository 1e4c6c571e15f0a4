using NodaTime;
using Rectify.Progress;
using static Rectify.Reporting.Tests.Ledgers.RawFile;

namespace Rectify.Reporting.Tests.Ledgers;

public class LedgerReaderTests
{
    private static readonly LocalDate Day = new(2018, 8, 31);

    [Fact]
    public void A_ledger_without_a_row_is_an_empty_log() => Assert.Equal(ProgressLog.Empty, new RawFile().Read().Log);

    [Theory]
    [InlineData("2018-08-31")]
    [InlineData("2018-8-31")]
    [InlineData("2018/8/31")]
    [InlineData("2018.08.31")]
    [InlineData("2018年8月31日")]
    [InlineData("20180831")]
    [InlineData(" 2018-08-31　")]
    [InlineData("２０１８年８月３１日")]
    [InlineData("2018-08-31 14:30")]
    public void A_day_may_be_written_as_text_with_the_year_first(string day) => Assert.Equal(Day, EventOn(TextCell("C2", day)).On);

    [Theory]
    [InlineData("43343", 0)]
    [InlineData("43343", 1)]
    [InlineData("43343", 3)]
    [InlineData("43343.604166666664", 1)]
    [InlineData("20180831", 0)]
    public void A_day_may_be_a_number(string number, int style) => Assert.Equal(Day, EventOn(NumberCell("C2", number, style)).On);

    [Fact]
    public void A_workbook_may_count_days_from_1904() => Assert.Equal(Day, EventOn(NumberCell("C2", "41881", 1), from1904: true).On);

    [Fact]
    public void A_day_may_be_written_as_iso_by_type() => Assert.Equal(Day, EventOn("""<c r="C2" t="d"><v>2018-08-31T00:00:00</v></c>""").On);

    [Theory]
    [InlineData("2018-02-29")]
    [InlineData("8月31日")]
    [InlineData("31/08/2018")]
    [InlineData("8/31/18")]
    [InlineData("43343")]
    [InlineData("去年")]
    public void What_is_no_day_beyond_doubt_is_refused_at_its_cell(string day)
    {
        string[] problems = WithDay(TextCell("C2", day)).Problems();
        Assert.Equal([$"事件!C2: this is not a day; write it like 2018-08-31 (typed: '{day}')"], problems);
    }

    [Theory]
    [InlineData("2018")]
    [InlineData("60")]
    [InlineData("-1")]
    [InlineData("99999999")]
    public void A_number_that_is_hardly_a_day_is_refused(string number) => Assert.StartsWith("事件!C2: this is not a day", Assert.Single(WithDay(NumberCell("C2", number)).Problems()), StringComparison.Ordinal);

    [Theory]
    [InlineData("0.85", 2, "85")]
    [InlineData("0.28999999999999998", 2, "29")]
    [InlineData("1", 2, "100")]
    [InlineData("85", 0, "85")]
    [InlineData("0", 0, "0")]
    public void A_percentage_may_be_a_number(string number, int style, string percent) => Assert.Equal(percent, Percent(NumberCell("E2", number, style)));

    [Theory]
    [InlineData("85%", "85")]
    [InlineData("８５％", "85")]
    [InlineData("0.5 %", "0.5")]
    [InlineData("85", "85")]
    public void A_percentage_may_be_text(string text, string percent) => Assert.Equal(percent, Percent(TextCell("E2", text)));

    [Theory]
    [InlineData("0.85", "may be a share")]
    [InlineData("101", "between 0% and 100%")]
    [InlineData("-1", "between 0% and 100%")]
    [InlineData("八成", "not a percentage")]
    public void A_percentage_that_is_not_clear_is_refused(string text, string reason)
    {
        string problem = Assert.Single(Reported(TextCell("E2", text)).Problems());
        Assert.StartsWith("事件!E2: ", problem, StringComparison.Ordinal);
        Assert.Contains(reason, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("66.5", "66.5")]
    [InlineData("６６．５ ", "66.5")]
    [InlineData("66.5%", "66.5")]
    [InlineData("-3", "-3")]
    public void An_observed_number_may_be_text(string text, string value) => Assert.Equal(value, Observed(TextCell("C2", text)));

    [Theory]
    [InlineData("66.5", 0, "66.5")]
    [InlineData("0.66500000000000004", 2, "66.5")]
    [InlineData("1.2E-2", 0, "0.012")]
    public void An_observed_number_may_be_shown_as_a_percentage(string number, int style, string value) => Assert.Equal(value, Observed(NumberCell("C2", number, style)));

    [Theory]
    [InlineData("约66")]
    [InlineData("1,234")]
    [InlineData("Ⅲ类")]
    public void What_is_no_number_is_refused_among_the_numbers(string text) => Assert.Equal([$"监测!C2: this is not a number (typed: '{text}')"], OfObservation(TextCell("C2", text)).Problems());

    [Fact]
    public void A_number_is_refused_among_the_levels() => Assert.StartsWith("监测!D2: this is a number", Assert.Single(OfObservation(NumberCell("D2", "3")).Problems()), StringComparison.Ordinal);

    [Fact]
    public void Shared_strings_and_rich_text_are_read_without_their_readings()
    {
        var file = new RawFile { SharedStrings = """<si><t>启动整改</t></si><si><r><t>2.1.</t></r><r><rPr><b/></rPr><t xml:space="preserve">1.1 </t></r><rPh sb="0" eb="1"><t>X</t></rPh></si>""" }
            .With("事件", $"""<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>0</v></c>{TextCell("C2", "2018-08-31")}</row>""");
        Assert.Equal(new Started("2.1.1.1", Day), Assert.Single(file.Read().Log.Events));
    }

    [Fact]
    public void Ids_in_wide_digits_are_read_as_plain_ones() => Assert.Equal("2.1.1.1", Assert.Single(new RawFile().With("事件", Row(2, "２．１．１．１", "启动整改", "2018-08-31")).Read().Log.Events).Measure);

    [Theory]
    [InlineData("started")]
    [InlineData("Started")]
    [InlineData("启动整改")]
    public void A_type_may_be_named_in_either_language_or_as_json_does(string type) =>
        Assert.IsType<Started>(Assert.Single(new RawFile().With("事件", Row(2, "1", type, "2018-08-31")).Read().Log.Events));

    [Fact]
    public void Columns_are_found_by_their_headings_below_a_title()
    {
        var file = new RawFile().WithAll("事件",
            Row(1, "整改台账"),
            Row(3, "日期", "Event", "measure "),
            Row(4, "2018-08-31", "启动整改", "2.1.1.1"));
        Assert.Equal(new Started("2.1.1.1", Day), Assert.Single(file.Read().Log.Events));
    }

    [Fact]
    public void Blank_rows_are_passed_over()
    {
        var file = new RawFile().With("事件", Row(2, "", " ", "　"), """<row r="3"><c r="A3" s="1"/></row>""", Row(9, "1", "启动整改", "2018-08-31"));
        Assert.Single(file.Read().Log.Events);
    }

    [Fact]
    public void Every_bad_cell_is_told_of_at_once_and_nothing_is_read()
    {
        var file = new RawFile()
            .With("事件", Row(2, "1", "启动", "2018-13-01"), Row(3, "", "调度进度", "2018-08-31"), Row(4, "", "启动整改", "2018-08-31", "2018-08-30", "50%"))
            .With("监测", Row(2, "1-i1", "2018-08-31", "1", "Ⅲ类"), Row(3, "1-i1", "2018-08-31"));
        var result = file.Read();
        Assert.False(result.TryGetLog(out _));
        Assert.Equal(
            ["事件!B2", "事件!C2", "事件!A3", "事件!A4", "事件!E4", "事件!D4", "监测!D2", "监测!C3"],
            result.Problems.Select(static p => p.Place));
        Assert.Throws<InvalidOperationException>(() => result.Log);
    }

    [Fact]
    public void Problems_are_told_in_both_languages()
    {
        var problem = Assert.Single(new RawFile().With("事件", Row(2, "", "调度进度", "2018-08-31")).Read().Problems);
        Assert.Equal(("事件!A2", "'progress reported' needs this: Measure"), (problem.Place, problem.Message.English));
        Assert.Equal("事件!A2: “调度进度”须填写措施编号", problem.ToString("zh"));
    }

    [Fact]
    public void A_formula_is_refused_whatever_it_came_to()
    {
        string problem = Assert.Single(WithDay("""<c r="C2" s="1"><f>TODAY()</f><v>43343</v></c>""").Problems());
        Assert.StartsWith("事件!C2: this is a formula", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_of_the_spreadsheet_is_refused() =>
        Assert.Equal("事件!C2: this is an error of the spreadsheet, #REF!", Assert.Single(WithDay("""<c r="C2" t="e"><v>#REF!</v></c>""").Problems()));

    [Fact]
    public void An_id_that_became_a_number_is_taken_only_where_nothing_was_lost()
    {
        Assert.Equal("7", Assert.Single(new RawFile().With("事件", Rest(NumberCell("A2", "7"))).Read().Log.Events).Measure);
        Assert.StartsWith("事件!A2: this is not text", Assert.Single(new RawFile().With("事件", Rest(NumberCell("A2", "2.1"))).Problems()), StringComparison.Ordinal);
        Assert.StartsWith("事件!A2: this is not text", Assert.Single(new RawFile().With("事件", Rest(NumberCell("A2", "43343", 1))).Problems()), StringComparison.Ordinal);

        static string Rest(string id) => $"""<row r="2">{id}{TextCell("B2", "启动整改")}{TextCell("C2", "2018-08-31")}</row>""";
    }

    [Fact]
    public void A_column_that_is_not_known_is_refused_where_it_holds_anything()
    {
        var file = new RawFile().WithAll("事件", Row(1, "措施编号", "事件类型", "日期", "附言", "空"), Row(2, "1", "启动整改", "2018-08-31", "x"), Row(3, "1", "启动整改", "2018-08-31", "", "", "y"));
        Assert.Equal(["事件!D1: there is no such column as '附言'; move it to another sheet", "事件!F3: this column has no heading"], file.Problems());
    }

    [Fact]
    public void A_column_that_is_missing_is_told_of_once()
    {
        var file = new RawFile().WithAll("事件", Row(1, "措施编号", "日期"), Row(2, "1", "2018-08-31"), Row(3, "1", "2018-08-31"));
        Assert.Equal(["事件!A1: there is no column 'Event'"], file.Problems());
    }

    [Fact]
    public void A_heading_that_stands_twice_is_refused()
    {
        var file = new RawFile().WithAll("事件", Row(1, "措施编号", "事件类型", "日期", "日期"));
        Assert.Equal(["事件!D1: this heading stands twice"], file.Problems());
    }

    [Fact]
    public void Merged_cells_are_refused_where_they_hold_anything()
    {
        var file = new RawFile { Merges = """<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="A8:B9"/></mergeCells>""" }
            .With("事件", Row(2, "1", "启动整改", "2018-08-31"), Row(3, "1", "整改完成", "2018-08-31"));
        Assert.Equal(["事件!A2:A3: merged cells: unmerge them and fill in each row"], file.Problems());
    }

    [Fact]
    public void A_sheet_that_is_missing_is_refused() => Assert.Equal(["There is no sheet 'Observations'."], new RawFile().Without("监测").Problems());

    [Fact]
    public void A_sheet_without_headings_is_refused() => Assert.Equal(["事件: there is no row of headings"], new RawFile().WithAll("事件", Row(1, "x", "y")).Problems());

    [Fact]
    public void Ids_are_held_against_the_plan_where_it_is_given()
    {
        var file = new RawFile().With("事件", Row(2, "9.9", "启动整改", "2018-08-31")).With("监测", Row(2, "9.9-i1", "2018-08-31", "1"));
        var result = LedgerReader.Read(new MemoryStream(file.Bytes()), Seed.Plan);
        Assert.Equal(["事件!A2: '9.9' is not in plan 'jinan-2018'", "监测!A2: '9.9-i1' is not in plan 'jinan-2018'"], result.Problems.Select(static p => p.ToString()));
    }

    [Fact]
    public void A_workbook_with_macros_is_refused() =>
        Assert.Contains("macros", Assert.Single(new RawFile { MainType = "application/vnd.ms-excel.sheet.macroEnabled.main+xml" }.Problems()), StringComparison.Ordinal);

    private static string Observed(string cell) => Assert.Single(OfObservation(cell).Read().Log.Observations).Value.ToString();

    private static RawFile OfObservation(string cell) => new RawFile().With("监测", $"""<row r="2">{TextCell("A2", "1-i1")}{TextCell("B2", "2018-08-31")}{cell}</row>""");

    private static ProgressEvent EventOn(string cell, bool from1904 = false) => Assert.Single(WithDay(cell, from1904).Read().Log.Events);

    private static RawFile WithDay(string cell, bool from1904 = false) =>
        new RawFile { From1904 = from1904 }.With("事件", $"""<row r="2">{TextCell("A2", "1")}{TextCell("B2", "启动整改")}{cell}</row>""");

    private static RawFile Reported(string cell) =>
        new RawFile().With("事件", $"""<row r="2">{TextCell("A2", "1")}{TextCell("B2", "调度进度")}{TextCell("C2", "2018-08-31")}{cell}</row>""");

    private static string Percent(string cell) => Assert.IsType<ProgressReported>(Assert.Single(Reported(cell).Read().Log.Events)).Percent!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
