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
