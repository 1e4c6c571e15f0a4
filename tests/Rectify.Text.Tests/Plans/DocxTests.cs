using Rectify.Deadlines;
using Rectify.Text;

namespace Rectify.Text.Tests.Plans;

public class DocxTests
{
    private const string Heading = "某市督察反馈问题整改措施清单";

    private static readonly string Columns = WordFile.Row(
        WordFile.Cell("序号"), WordFile.Cell("问 题"), WordFile.Cell("整改目标"), WordFile.Cell("整改措施"),
        WordFile.Cell("整改时限"), WordFile.Cell("责任单位"), WordFile.Cell("责任人"));

    [Fact]
    public void Paragraphs_are_read_as_lines_of_text()
    {
        var read = Read(WordFile.Of(WordFile.Paragraph("某市整改方案") + WordFile.Paragraph("发布日期:2020-03-02") + WordFile.Paragraph("一、重点任务")
            + WordFile.Paragraph("1.清理河道。(责任单位:市水务局;整改时限:2020年6月底)")));

        Assert.Equal("某市整改方案", read.Plan.Title);
        Assert.Equal("1.1.1", Assert.Single(read.Plan.Measures).Id);
        Assert.Equal(read.Text.Length, read.Coverage.Total);
    }

    [Fact]
    public void Automatic_numbers_are_counted()
    {
        const string Numbering = """
            <w:abstractNum w:abstractNumId="0">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>
            """;
        var read = Read(WordFile.Of(
            WordFile.Paragraph(Heading) + WordFile.Paragraph("2020年3月2日")
            + Numbered("总体要求", 0) + WordFile.Paragraph("稳步推进。") + Numbered("重点任务", 0)
            + Numbered("清理河道。(责任单位:市水务局;整改时限:2020年6月底)", 1) + Numbered("修复湿地。(责任单位:市林业局;整改时限:2020年底)", 1),
            Numbering));

        Assert.Equal(["2.1.1", "2.2.1"], read.Plan.Measures.Select(m => m.Id));

        static string Numbered(string text, int level) => WordFile.Paragraph(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"7\"/></w:numPr>");
    }

    [Fact]
    public void Row_of_the_annex_table_is_a_problem_with_its_measures()
    {
        var read = ReadTable(WordFile.Row(
            WordFile.Cell("1"), WordFile.Cell("河道垃圾多"), WordFile.Cell("岸线整洁"), WordFile.Cell("1.清理垃圾。\n2.设置围栏。"),
            WordFile.Cell("2020年6月底"), WordFile.Cell("市水务局\n市城管局"), WordFile.Cell("主要负责人")));

        var problem = Assert.Single(read.Plan.Problems);
        Assert.Equal("河道垃圾多", problem.Text);
        Assert.Equal(read.Plan.Measures.Select(m => m.Id), problem.Measures);
        Assert.Equal(["清理垃圾。", "设置围栏。"], read.Plan.Measures.Select(m => m.Text));
        Assert.All(read.Plan.Measures, m => Assert.Equal("2020-06-30", NodaTime.Text.LocalDatePattern.Iso.Format(Assert.IsType<FixedDeadline>(m.Deadline).Due)));
        Assert.All(read.Plan.Measures, m => Assert.Equal(["市水务局", "市城管局"], m.Responsibility.Links.Select(l => l.Unit)));
        Assert.Equal("岸线整洁", Assert.Single(read.Plan.Goals).Text);
    }

    [Fact]
    public void Merged_cells_hold_for_each_of_their_rows()
    {
        const string Begins = "<w:vMerge w:val=\"restart\"/>";
        const string Continues = "<w:vMerge/>";
        var read = ReadTable(
            WordFile.Row(
                WordFile.Cell("1", Begins), WordFile.Cell("河道垃圾多", Begins), WordFile.Cell("岸线整洁", Begins), WordFile.Cell("清理垃圾。"),
                WordFile.Cell("2020年6月底"), WordFile.Cell("市水务局", Begins), WordFile.Cell("")),
            WordFile.Row(
                WordFile.Cell("", Continues), WordFile.Cell("", Continues), WordFile.Cell("", Continues), WordFile.Cell("设置围栏。"),
                WordFile.Cell("2020年9月底"), WordFile.Cell("", Continues), WordFile.Cell("")));

        Assert.Equal(["1.1", "1.2"], Assert.Single(read.Plan.Problems).Measures);
        Assert.Equal(["2020年6月底", "2020年9月底"], read.Plan.Measures.Select(m => m.Deadline?.Text));
        Assert.All(read.Plan.Measures, m => Assert.Equal("市水务局", Assert.Single(m.Responsibility.Links).Unit));
    }

    [Fact]
    public void Table_without_problems_lists_measures()
    {
        var read = Read(WordFile.Of(
            WordFile.Paragraph(Heading) + WordFile.Paragraph("2020年3月2日") + "<w:tbl>"
            + WordFile.Row(WordFile.Cell("序号"), WordFile.Cell("工作任务"), WordFile.Cell("责任单位"), WordFile.Cell("完成时限"))
            + WordFile.Row(WordFile.Cell("1"), WordFile.Cell("清理河道。"), WordFile.Cell("市水务局"), WordFile.Cell("2020年6月底"))
            + WordFile.Row(WordFile.Cell("2"), WordFile.Cell("修复湿地。"), WordFile.Cell("市林业局"), WordFile.Cell("2020年底")) + "</w:tbl>"));

        Assert.Equal(["清理河道。", "修复湿地。"], read.Plan.Measures.Select(m => m.Text));
        Assert.Equal(["市水务局", "市林业局"], read.Plan.Measures.Select(m => Assert.Single(m.Responsibility.Links).Unit));
    }

    [Fact]
    public void Document_type_with_an_external_entity_is_refused_in_one_line()
    {
        const string Prolog = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";

        AssertRefused(WordFile.Of("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", prolog: Prolog));
    }

    [Fact]
    public void Document_that_unpacks_to_far_more_than_its_size_is_refused()
    {
        AssertRefused(WordFile.Of(WordFile.Paragraph(new string('一', 8 * 1024 * 1024))));
    }

    [Fact]
    public void Document_that_lacks_its_main_part_is_refused()
    {
        AssertRefused(WordFile.Zip(("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(300)]
    [InlineData(600)]
    public void Document_that_breaks_off_is_refused(int length)
    {
        byte[] whole = WordFile.Of(WordFile.Paragraph(Heading));

        AssertRefused(whole[..Math.Min(length, whole.Length - 1)]);
    }

    [Fact]
    public void Depth_of_nesting_does_not_matter()
    {
        const int Depth = 20_000;
        string nested = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", Depth)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", Depth));

        Assert.False(Read(WordFile.Of(nested)).HasPlan);
    }

    [Fact]
    public void Changes_are_read_as_accepted()
    {
        const string Words = "(责任单位:市水务局;整改时限:2020年6月底)";
        string body = WordFile.Paragraph("某市整改方案") + WordFile.Paragraph("2020年3月2日")
            + $"<w:p><w:moveFrom w:id=\"1\"><w:r><w:t>1.清理河道。{Words}</w:t></w:r></w:moveFrom></w:p>"
            + $"<w:p><w:moveTo w:id=\"2\"><w:r><w:t>1.清理河道。{Words}</w:t></w:r></w:moveTo></w:p>"
            + $"<w:p><w:r><w:t>2.设置</w:t></w:r><w:del w:id=\"3\"><w:r><w:delText>铁丝</w:delText></w:r></w:del><w:ins w:id=\"4\"><w:r><w:t>木质</w:t></w:r></w:ins><w:r><w:t>围栏。{Words}</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:rPr><w:del w:id=\"5\"/></w:rPr></w:pPr><w:r><w:t>3.修复</w:t></w:r></w:p>" + WordFile.Paragraph("湿地。" + Words);

        Assert.Equal(["清理河道。", "设置木质围栏。", "修复湿地。"], Read(WordFile.Of(body)).Plan.Measures.Select(m => m.Text));
    }

    [Fact]
    public void Deleted_row_is_no_measure()
    {
        var read = ReadTable(
            WordFile.Row(WordFile.Cell("1"), WordFile.Cell("河道垃圾多"), WordFile.Cell(""), WordFile.Cell("清理垃圾。"), WordFile.Cell("2020年6月底"), WordFile.Cell("市水务局"), WordFile.Cell("")),
            "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + WordFile.Cell("2") + WordFile.Cell("扬尘") + WordFile.Cell("") + WordFile.Cell("洒水。") + WordFile.Cell("") + WordFile.Cell("市住建局") + "</w:tr>");

        Assert.Equal("清理垃圾。", Assert.Single(read.Plan.Measures).Text);
    }

    [Fact]
    public void Hidden_words_and_notes_are_left_out_and_named()
    {
        const string Footnotes = "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"1\"><w:p><w:r><w:t>注</w:t></w:r></w:p></w:footnote>";
        var read = Read(WordFile.Of(
            WordFile.Paragraph("某市整改方案") + WordFile.Paragraph("2020年3月2日") + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部</w:t></w:r><w:r><w:t>1.清理河道。(责任单位:市水务局)</w:t></w:r></w:p>",
            footnotes: Footnotes));

        Assert.Equal("清理河道。", Assert.Single(read.Plan.Measures).Text);
        string leftOut = Assert.Single(read.Diagnostics, d => d.Code == DiagnosticCodes.LeftOut).Message;
        Assert.Contains("2 hidden characters", leftOut, StringComparison.Ordinal);
        Assert.Contains("1 footnotes", leftOut, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_box_is_read_once_after_its_paragraph()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>2.设置围栏。(责任单位:市城管局)</w:t></w:r></w:p></w:txbxContent>";
        var read = Read(WordFile.Of(
            WordFile.Paragraph("某市整改方案") + WordFile.Paragraph("2020年3月2日") + "<w:p><w:r><w:t>1.清理河道。(责任单位:市水务局)</w:t></w:r><w:r>"
            + $"<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"wps\">{Box}</mc:Choice><mc:Fallback>{Box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"));

        Assert.Equal(["清理河道。", "设置围栏。"], read.Plan.Measures.Select(m => m.Text));
    }

    [Fact]
    public void Number_that_a_style_gives_is_counted()
    {
        const string Numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"0\"/></w:num>";
        const string Styles = "<w:style w:styleId=\"Base\"><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"Item\"><w:basedOn w:val=\"Base\"/></w:style>";
        var read = Read(WordFile.Of(
            WordFile.Paragraph("某市整改方案") + WordFile.Paragraph("2020年3月2日") + WordFile.Paragraph("清理河道。(责任单位:市水务局)", "<w:pStyle w:val=\"Item\"/>") + WordFile.Paragraph("设置围栏。(责任单位:市城管局)", "<w:pStyle w:val=\"Item\"/>"),
            Numbering, styles: Styles));

        Assert.Contains("2.设置围栏。", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_column_is_reported()
    {
        var read = Read(WordFile.Of(
            WordFile.Paragraph(Heading) + WordFile.Paragraph("2020年3月2日") + "<w:tbl>"
            + WordFile.Row(WordFile.Cell("序号"), WordFile.Cell("工作任务"), WordFile.Cell("责任单位"), WordFile.Cell("完成时限"), WordFile.Cell("完成情况"))
            + WordFile.Row(WordFile.Cell("1"), WordFile.Cell("清理河道。"), WordFile.Cell("市水务局"), WordFile.Cell("2020年6月底"), WordFile.Cell("已完成"))
            + WordFile.Row(WordFile.Cell("2"), WordFile.Cell("修复湿地。"), WordFile.Cell("市林业局"), WordFile.Cell("2020年底"), WordFile.Cell("正在施工\n完成60%")) + "</w:tbl>"));

        Assert.Equal(["清理河道。", "修复湿地。"], read.Plan.Measures.Select(m => m.Text));
        Assert.Equal(read.Plan.Measures.Select(m => m.Id), read.Reported.Events.Select(e => e.Measure));
        Assert.IsType<Rectify.Progress.Rectified>(read.Reported.Events[0]);
    }

    private static PlanReadResult ReadTable(params string[] rows) =>
        Read(WordFile.Of(WordFile.Paragraph(Heading) + WordFile.Paragraph("2020年3月2日") + $"<w:tbl>{Columns}{string.Concat(rows)}</w:tbl>"));

    private static PlanReadResult Read(byte[] file) => PlanReader.Read(file);

    private static void AssertRefused(byte[] file)
    {
        var read = Read(file);

        Assert.False(read.HasPlan);
        var diagnostic = Assert.Single(read.Diagnostics);
        Assert.Equal(DiagnosticCodes.DocumentRefused, diagnostic.Code);
        Assert.DoesNotContain('\n', diagnostic.ToString());
    }
}
