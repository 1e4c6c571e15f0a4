using Rectify.Text.Tests.Plans;

namespace Rectify.Text.Tests.Formats;

/// <summary>What of a Word document becomes a line of text: automatic numbers as they show, changes as accepted, hidden words not at all.</summary>
public class DocxTextTests
{
    [Theory]
    [InlineData("", "1.甲 2.乙")]
    [InlineData("<w:start w:val=\"3\"/>", "3.甲 4.乙")]
    [InlineData("<w:start w:val=\"9999\"/>", "9999.甲 10000.乙")]
    [InlineData("<w:start w:val=\"0\"/>", "1.甲 2.乙")]
    [InlineData("<w:start w:val=\"10000\"/>", "1.甲 2.乙")]
    [InlineData("<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"(%1)\"/>", "(1)甲 (2)乙")]
    [InlineData("<w:lvlText w:val=\"%1%\"/>", "1%甲 2%乙")]
    [InlineData("<w:lvlText w:val=\"%1%0\"/>", "1%0甲 2%0乙")]
    [InlineData("<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"o\"/>", "——甲 ——乙")]
    [InlineData("<w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/>", "一、甲 二、乙")]
    [InlineData("<w:numFmt w:val=\"japaneseCounting\"/><w:lvlText w:val=\"%1、\"/>", "一、甲 二、乙")]
    [InlineData("<w:numFmt w:val=\"ideographDigital\"/><w:lvlText w:val=\"%1、\"/>", "一、甲 二、乙")]
    [InlineData("<w:numFmt w:val=\"taiwaneseCounting\"/><w:lvlText w:val=\"%1、\"/>", "一、甲 二、乙")]
    [InlineData("<w:start w:val=\"99\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/>", "九十九、甲 100、乙")]
    [InlineData("<w:numFmt w:val=\"decimalEnclosedCircle\"/><w:lvlText w:val=\"%1\"/>", "①甲 ②乙")]
    [InlineData("<w:start w:val=\"20\"/><w:numFmt w:val=\"decimalEnclosedCircle\"/><w:lvlText w:val=\"%1\"/>", "⑳甲 21乙")]
    public void Automatic_number_is_written_as_it_shows(string level, string expected) =>
        Assert.Equal(expected, Lines(Item("甲", 0) + Item("乙", 0), Numbering($"<w:lvl w:ilvl=\"0\">{level}</w:lvl>")));

    [Fact]
    public void Number_of_an_inner_level_begins_again_under_each_outer_one()
    {
        string numbering = Numbering("<w:lvl w:ilvl=\"0\"/><w:lvl w:ilvl=\"1\"><w:start w:val=\"2\"/><w:lvlText w:val=\"%1.%2 \"/></w:lvl>");

        Assert.Equal("1.甲 1.2 乙 1.3 丙 2.丁 2.2 戊", Lines(Item("甲", 0) + Item("乙", 1) + Item("丙", 1) + Item("丁", 0) + Item("戊", 1), numbering));
    }

    [Fact]
    public void List_or_level_that_is_not_defined_has_no_number() =>
        Assert.Equal("甲 乙 1.丙", Lines(Item("甲", 9) + Item("乙", 3) + Item("丙", 0), Numbering("<w:lvl w:ilvl=\"0\"/>")));

    [Fact]
    public void Paragraph_without_words_takes_no_number() => Assert.Equal("1.甲 2.乙", Lines(Item("甲", 0) + Item("", 0) + Item("乙", 0), Numbering("<w:lvl w:ilvl=\"0\"/>")).Replace("  ", " ", StringComparison.Ordinal));

    [Theory]
    [InlineData("<w:pStyle w:val=\"Inner\"/>", "1.1 甲")]
    [InlineData("<w:pStyle w:val=\"Heir\"/>", "1.1 甲")]
    [InlineData("<w:pStyle w:val=\"Base\"/>", "1.甲")]
    [InlineData("<w:pStyle w:val=\"Base\"/><w:numPr><w:ilvl w:val=\"1\"/></w:numPr>", "1.1 甲")]
    [InlineData("<w:pStyle w:val=\"Inner\"/><w:numPr><w:ilvl w:val=\"0\"/></w:numPr>", "1.甲")]
    [InlineData("<w:pStyle w:val=\"Other\"/>", "甲")]
    public void Level_is_that_of_the_paragraph_else_of_its_style_else_of_the_style_it_is_based_on(string properties, string expected)
    {
        const string Styles = """
            <w:style w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
            <w:style w:styleId="Inner"><w:basedOn w:val="Base"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:styleId="Heir"><w:basedOn w:val="Inner"/></w:style>
            <w:style w:styleId="Other"/>
            """;

        Assert.Equal(expected, Lines(WordFile.Paragraph("甲", properties), Numbering("<w:lvl w:ilvl=\"0\"/><w:lvl w:ilvl=\"1\"><w:lvlText w:val=\"%1.%2 \"/></w:lvl>"), Styles));
    }

    [Theory]
    [InlineData("<w:vanish/>", false)]
    [InlineData("<w:vanish w:val=\"1\"/>", false)]
    [InlineData("<w:vanish w:val=\"0\"/>", true)]
    [InlineData("<w:vanish w:val=\"false\"/>", true)]
    [InlineData("<w:vanish w:val=\"off\"/>", true)]
    [InlineData("<w:rPrChange w:id=\"1\"><w:rPr><w:vanish/></w:rPr></w:rPrChange>", true)]
    public void Hidden_words_are_left_out_and_told(string properties, bool isShown)
    {
        var read = Read($"<w:p><w:r><w:rPr>{properties}</w:rPr><w:t>内部</w:t></w:r><w:r><w:t>清理河道。</w:t></w:r></w:p>");

        Assert.Equal(isShown ? "内部清理河道。" : "清理河道。", read.Text.Trim());
        Assert.Equal(!isShown, read.Diagnostics.Any(static d => d.Message == "Left out of the text: 2 hidden characters."));
        Assert.Equal(!isShown, read.Diagnostics.Any(static d => d.Code == DiagnosticCodes.LeftOut));
    }

    [Theory]
    [InlineData("<w:pPrChange w:id=\"1\"><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:pPrChange>")]
    [InlineData("<w:numPr><w:numberingChange w:id=\"1\"><w:numId w:val=\"7\"/></w:numberingChange></w:numPr>")]
    [InlineData("<w:sectPr><w:sectPrChange w:id=\"1\"><w:numId w:val=\"7\"/></w:sectPrChange></w:sectPr>")]
    public void Number_that_a_paragraph_had_before_a_change_is_gone(string properties) =>
        Assert.Equal("甲", Lines(WordFile.Paragraph("甲", properties), Numbering("<w:lvl w:ilvl=\"0\"/>")));

    [Theory]
    [InlineData("<w:trPr><w:trPrChange w:id=\"1\"><w:trPr><w:del w:id=\"2\"/></w:trPr></w:trPrChange></w:trPr>", "")]
    [InlineData("", "<w:tcPrChange w:id=\"1\"><w:tcPr><w:vMerge/></w:tcPr></w:tcPrChange>")]
    public void Row_and_cell_are_as_they_are_after_the_change(string row, string cell)
    {
        string table = $"<w:tbl>{WordFile.Row(WordFile.Cell("工作任务"), WordFile.Cell("责任单位"))}{WordFile.Row(WordFile.Cell("清理河道。"), WordFile.Cell("市水务局"))}"
            + $"<w:tr>{row}{WordFile.Cell("修复湿地。", cell)}{WordFile.Cell("市林业局")}</w:tr></w:tbl>";

        Assert.Equal(["清理河道。", "修复湿地。"], Read(table).Plan.Measures.Select(static m => m.Text));
    }

    [Fact]
    public void Heading_over_several_columns_gives_way_to_those_under_it()
    {
        const string Begins = "<w:vMerge w:val=\"restart\"/>";
        const string Continues = "<w:vMerge/>";
        string table = "<w:tbl>"
            + WordFile.Row(WordFile.Cell("序号", Begins), WordFile.Cell("存在问题", Begins), WordFile.Cell("整改", "<w:gridSpan w:val=\"2\"/>"), WordFile.Cell("责任单位", Begins))
            + WordFile.Row(WordFile.Cell("", Continues), WordFile.Cell("", Continues), WordFile.Cell("整改措施"), WordFile.Cell("整改时限"), WordFile.Cell("", Continues))
            + WordFile.Row(WordFile.Cell("1"), WordFile.Cell("东河脏乱"), WordFile.Cell("清理垃圾。"), WordFile.Cell("2020年4月底"), WordFile.Cell("县水利局")) + "</w:tbl>";

        var measure = Assert.Single(Read(table).Plan.Measures);
        Assert.Equal(("清理垃圾。", "2020年4月底", "县水利局"), (measure.Text, measure.Deadline?.Text, Assert.Single(measure.Responsibility.Links).Unit));
    }

    [Fact]
    public void Table_within_a_text_box_within_a_table_stays_where_it_is()
    {
        string box = $"<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:txbxContent><w:tbl>{WordFile.Row(WordFile.Cell("乙"), WordFile.Cell("丙"))}</w:tbl></w:txbxContent></w:r></w:p>";
        string inner = $"<w:tbl><w:tr><w:tc>{box}</w:tc>{WordFile.Cell("丁")}</w:tr></w:tbl>";

        string lines = Lines($"<w:tbl><w:tr><w:tc>{inner}<w:p/></w:tc>{WordFile.Cell("戊")}</w:tr></w:tbl>" + WordFile.Paragraph("己"), numbering: null);

        Assert.Equal("甲乙丙丁戊己", string.Concat(lines.Where(static c => c is >= '一' and <= '龟')));
    }

    [Fact]
    public void Breaks_tabs_and_hyphens_within_a_paragraph_are_kept() =>
        Assert.Equal("甲\t乙\n丙-丁", Read("<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:t>丁</w:t></w:r></w:p>").Text.Trim());

    private static string Numbering(string levels) => $"<w:abstractNum w:abstractNumId=\"0\">{levels}</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"0\"/></w:num>";

    private static string Item(string text, int level) => WordFile.Paragraph(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"7\"/></w:numPr>");

    private static string Lines(string body, string? numbering, string? styles = null) => PlanReader.Read(WordFile.Of(body, numbering, styles: styles)).Text.Trim().Replace('\n', ' ');

    private static PlanReadResult Read(string body) => PlanReader.Read(WordFile.Of(body), new PlanReadOptions { IssuedOn = new NodaTime.LocalDate(2020, 3, 2) });
}
