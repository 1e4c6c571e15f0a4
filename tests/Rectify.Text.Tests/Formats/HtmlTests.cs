using System.Text;

namespace Rectify.Text.Tests.Formats;

/// <summary>Pages of governments: the article in the midst of navigation, lists that count by themselves, tables with merged cells.</summary>
public class HtmlTests
{
    private const string Header = """
        <!DOCTYPE html><html><head><meta charset="utf-8"><meta name="ArticleTitle" content="某县督察整改方案"><meta name="PubDate" content="2024-03-05 10:20">
        <title>某县督察整改方案_某县人民政府</title><script>var day = "1、不是措施。（责任单位：县局）";</script></head><body>
        <div class="nav"><a href="/">首页</a> <a href="/zw">政务公开</a> <a href="/hd">互动交流</a></div>
        <div class="info">发布时间：2024-03-05　来源：某县政府办　字体：大 中 小</div>
        """;

    private const string Footer = """
        <div class="foot"><a href="/">网站地图</a> 主办：某县人民政府办公室　电话：0000-1234567</div></body></html>
        """;

    [Fact]
    public void Article_is_read_without_the_page_around_it()
    {
        var read = Read("""
            <div class="TRS_Editor"><p>　　一、整改措施</p>
            <p>　　1.清理河道
            垃圾。（责任单位：<span>县水利局</span>；整改时限：2024年6月底）</p>
            <p>　　2.修复围栏。（责任单位：县住建局；整改时限：2024年9月底）</p><p style="display: none">3.不显示。（责任单位：县局）</p></div>
            """);

        Assert.Equal("某县督察整改方案", read.Plan.Title);
        Assert.Equal(new NodaTime.LocalDate(2024, 3, 5), read.Plan.IssuedOn);
        Assert.Equal(["清理河道垃圾。", "修复围栏。"], read.Plan.Measures.Select(static m => m.Text));
        Assert.DoesNotContain("首页", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("网站地图", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Header_of_two_rows_names_the_columns_by_the_lower_one()
    {
        var read = Read("""
            <div class="TRS_Editor"><p>现将问题清单公布如下，请各单位抓好落实，按时限完成整改，并及时报送整改情况。</p>
            <table><tr><th rowspan=2>序号</th><th rowspan=2>存在问题</th><th colspan=2>整改</th><th rowspan=2>责任单位</th></tr><tr><th>整改措施</th><th>整改时限</th></tr>
            <tr><td>1</td><td rowspan=2>东河脏乱</td><td>清理垃圾</td><td>4月底</td><td>县水利局</td></tr><tr><td>2</td><td>拆除围网</td><td>5月底</td><td>县农业局</td></tr></table></div>
            """);

        Assert.Equal(["清理垃圾", "拆除围网"], read.Plan.Measures.Select(static m => m.Text));
        Assert.Equal(["县水利局", "县农业局"], read.Plan.Measures.Select(static m => m.Responsibility.Links[0].Unit));
        Assert.Equal("东河脏乱", Assert.Single(read.Plan.Problems).Text);
    }

    [Fact]
    public void Article_is_found_by_its_words_where_no_name_tells()
    {
        var read = Read("""
            <div class="a"><div class="b"><p>1.清理河道垃圾，拆除沿岸违法搭建，恢复岸线原貌，并向社会公示。（责任单位：县水利局；整改时限：2024年6月底）</p>
            <p>2.修复围栏，补种苗木，安排专人每日巡查。（责任单位：县住建局；整改时限：2024年9月底）</p></div><div class="c"><a href="x">上一篇</a></div></div>
            """);

        Assert.Equal(2, read.Plan.Measures.Count);
        Assert.DoesNotContain("上一篇", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Automatic_numbers_are_counted()
    {
        var read = Read("""
            <div id="zoom"><p>一、整改措施</p><ol start="3"><li><p>清理河道垃圾，拆除沿岸违法搭建。（责任单位：县水利局；整改时限：2024年6月底）</p></li><li>修复围栏。（责任单位：县住建局；整改时限：2024年9月底）</li></ol></div>
            """);

        Assert.Contains("3. 清理河道垃圾", read.Text, StringComparison.Ordinal);
        Assert.Equal(["1.3.1", "1.4.1"], read.Plan.Measures.Select(static m => m.Id));
    }

    [Fact]
    public void Table_with_merged_cells_gives_problems_measures_and_reports()
    {
        var read = Read("""
            <div class="article"><table><tr><th>序号</th><th>存在问题</th><th>整改措施</th><th>责任单位</th><th>整改时限</th><th>整改进展</th><th>涉及河段</th></tr>
            <tr><td rowspan="2">1</td><td rowspan="2">河道垃圾多</td><td>清理垃圾。</td><td rowspan="2">县水利局</td><td>2024年6月底</td><td>已完成</td><td>上游</td></tr>
            <tr><td>设置围栏。</td><td>2024年9月底</td><td>正在推进</td><td>下游</td></tr></table></div>
            """);

        Assert.Equal("河道垃圾多", Assert.Single(read.Plan.Problems).Text);
        Assert.Equal(["清理垃圾。", "设置围栏。"], read.Plan.Measures.Select(static m => m.Text));
        Assert.All(read.Plan.Measures, static m => Assert.Equal("县水利局", Assert.Single(m.Responsibility.Links).Unit));
        Assert.Equal(["rectified", "progressReported"], read.Reported.Events.Select(static e => Rectify.Serialization.RectifyJson.WriteEvent(e)).Select(static e => System.Text.Json.JsonDocument.Parse(e).RootElement.GetProperty("type").GetString()));
        Assert.Contains("涉及河段", Assert.Single(read.Diagnostics, static d => d.Code == DiagnosticCodes.LeftOut).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_in_GB2312_is_read()
    {
        string page = Header.Replace("utf-8", "gb2312", StringComparison.Ordinal) + "<div id=\"zoom\"><p>1.清理河道垃圾，修复围栏，恢复岸线原貌，安排专人每日巡查，并向社会公示整改情况，接受群众监督和举报。（责任单位：县水利局；整改时限：2024年6月底）</p></div>" + Footer;

        var read = PlanReader.Read(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(page));

        Assert.Equal("县水利局", Assert.Single(Assert.Single(read.Plan.Measures).Responsibility.Links).Unit);
    }

    [Theory]
    [InlineData("<div>", 20_000)]
    [InlineData("<table><tr><td>", 5_000)]
    [InlineData("<ol><li>", 5_000)]
    public void Depth_of_nesting_does_not_matter(string open, int times) =>
        Assert.False(PlanReader.Read(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat(open, times)) + "words")).HasPlan);

    private static PlanReadResult Read(string article) => PlanReader.Read(Encoding.UTF8.GetBytes(Header + article + Footer));
}
