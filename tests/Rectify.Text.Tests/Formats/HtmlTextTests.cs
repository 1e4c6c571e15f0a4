using System.Text;

namespace Rectify.Text.Tests.Formats;

/// <summary>What of a page becomes a line of text, and what of it is the title.</summary>
public class HtmlTextTests
{
    [Theory]
    [InlineData("<p>甲</p><p>乙</p>", "甲|乙")]
    [InlineData("<section>甲</section><h1>乙</h1><h4>丙</h4><blockquote>丁</blockquote>", "甲|乙|丙|丁")]
    [InlineData("<details><summary>甲</summary>乙</details><dl><dt>丙</dt><dd>丁</dd></dl>", "甲|乙|丙|丁")]
    [InlineData("甲<div>乙</div>丙", "甲|乙|丙")]
    [InlineData("甲<br>乙<br/>丙", "甲|乙|丙")]
    [InlineData("<p>清理\n  河道</p>", "清理河道")]
    [InlineData("<p>by\n  June  2024</p>", "by June 2024")]
    [InlineData("<p> 甲 </p><p>\n</p><p>乙</p>", "甲|乙")]
    [InlineData("<p><b>甲</b><span>乙</span></p>", "甲乙")]
    [InlineData("<pre>甲\n乙</pre>", "甲|乙")]
    [InlineData("<p>甲</p><table><tr><td>乙</td></tr></table>", "甲|乙")]
    [InlineData("<ul><li>甲</li><li>乙</li></ul>", "甲|乙")]
    [InlineData("<ol><li>甲</li><li>乙</li></ol>", "1. 甲|2. 乙")]
    [InlineData("<ol><li><p>甲</p><p>乙</p></li><li>丙</li></ol>", "1. 甲|乙|2. 丙")]
    [InlineData("<ol start=\"0\"><li>甲</li><li>乙</li></ol>", "0. 甲|1. 乙")]
    [InlineData("<ol><li value=\"5\">甲</li><li>乙</li></ol>", "5. 甲|6. 乙")]
    [InlineData("<ol><li>甲<ol><li>乙</li><li>丙</li></ol></li><li>丁</li></ol>", "1. 甲|(1)乙|(2)丙|2. 丁")]
    [InlineData("<ol style=\"list-style: none\"><li>甲</li></ol>", "甲")]
    [InlineData("<ol style=\"list-style-type: none\"><li>甲</li></ol>", "甲")]
    [InlineData("<ol style=\"list-style-type: cjk-ideographic\"><li>甲</li><li>乙</li></ol>", "一、甲|二、乙")]
    [InlineData("<ol start=\"99\" style=\"list-style-type: simp-chinese-informal\"><li>甲</li><li>乙</li></ol>", "九十九、甲|100. 乙")]
    [InlineData("<ol start=\"0\" style=\"list-style-type: cjk-ideographic\"><li>甲</li><li>乙</li></ol>", "0. 甲|一、乙")]
    [InlineData("<ul>甲<li>乙</li>丙</ul>丁", "甲|乙|丙|丁")]
    [InlineData("<ol>\n<li>甲</li>\n<li>乙</li>\n</ol>丙", "1. 甲|2. 乙|丙")]
    [InlineData("<ol><p>甲</p><li>乙</li><li hidden>丙</li><li>丁</li></ol>", "甲|1. 乙|2. 丁")]
    public void Blocks_are_lines_and_lists_have_their_numbers(string body, string lines) => Assert.Equal(lines, Lines(body));

    [Theory]
    [InlineData("<p hidden>乙</p>")]
    [InlineData("<p style=\"display: none\">乙</p>")]
    [InlineData("<p style=\"VISIBILITY:hidden\">乙</p>")]
    [InlineData("<nav>乙</nav>")]
    [InlineData("<aside>乙</aside>")]
    [InlineData("<select><option>乙</option></select>")]
    [InlineData("<div class=\"big share\">乙</div>")]
    [InlineData("<div id=\"Footer\">乙</div>")]
    [InlineData("<script>乙</script><style>乙</style><!-- 乙 -->")]
    public void What_does_not_show_or_is_around_the_words_is_left_out(string part)
    {
        Assert.Equal("甲|丙", Lines($"<p>甲</p>{part}<p>丙</p>"));
        Assert.Equal("甲|乙|丙", Lines("<p>甲</p><p class=\"shared\" style=\"color: none\">乙</p><p>丙</p>"));
    }

    [Theory]
    [InlineData("p div section article header main h1 h2 h3 h4 h5 h6 dl dt dd blockquote pre form fieldset figure figcaption center address details summary ul")]
    public void Every_block_is_a_line_of_its_own(string names)
    {
        foreach (string name in names.Split(' '))
            Assert.Equal($"{name}: 甲|乙|丙", $"{name}: {Lines($"甲<{name}>乙</{name}>丙")}");
        Assert.Equal("甲|乙", Lines("甲<hr>乙"));
        Assert.Equal("甲乙丙", Lines("甲<span>乙</span>丙"));
    }

    [Theory]
    [InlineData("script style noscript template nav aside footer iframe object svg canvas audio video select button textarea")]
    public void What_is_no_text_of_a_page_is_left_out_by_its_name(string names)
    {
        foreach (string name in names.Split(' '))
            Assert.Equal($"{name}: 甲丙", $"{name}: {Lines($"甲<{name}>乙</{name}>丙")}");
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html><body><p>甲</p>")]
    [InlineData("\uFEFF \n<html><p>甲</p>")]
    [InlineData("<HEAD></HEAD><p>甲</p>")]
    [InlineData("<body>甲")]
    [InlineData("<div>甲</div>")]
    [InlineData("<table><tr><td>甲</td></tr></table>")]
    [InlineData("<p>甲</p>")]
    [InlineData("<p class=\"a\">甲</p>")]
    [InlineData("<meta charset=\"utf-8\"><span>甲</span>")]
    public void Page_is_known_by_how_it_begins(string page) => Assert.Equal("甲", Text(page));

    [Theory]
    [InlineData("<甲>一、任务")]
    [InlineData("一、任务<p>")]
    public void Text_with_a_pointed_bracket_is_no_page(string text) => Assert.Equal(text, Text(text));

    [Theory]
    [InlineData("<title>整改方案_某县人民政府</title>", "", "整改方案")]
    [InlineData("<title>整改方案-某县人民政府</title>", "", "整改方案")]
    [InlineData("<title> 整改方案 | 某县人民政府</title>", "", "整改方案")]
    [InlineData("<title>整改方案</title>", "", "整改方案")]
    [InlineData("<title>_某县人民政府</title>", "", "_某县人民政府")]
    [InlineData("<title>水污染防治行动方案(2021—2025年)_某县人民政府</title>", "", "水污染防治行动方案(2021—2025年)")]
    [InlineData("<title>2021-2025年整改方案-某县人民政府</title>", "", "2021-2025年整改方案")]
    [InlineData("<title>某县人民政府</title>", "<h1>整改方案</h1>", "整改方案")]
    [InlineData("<title>某县人民政府</title><meta name=\"ArticleTitle\" content=\" 整改方案 \">", "<h1>通知</h1>", "整改方案")]
    [InlineData("<title>整改方案</title><meta name=\"ArticleTitle\" content=\" \">", "", "整改方案")]
    [InlineData("<title>整改方案</title><meta name=\"author\" content=\"某某\">", "", "整改方案")]
    public void Title_is_what_the_page_says_of_its_article(string head, string body, string title) =>
        Assert.Equal(title, Text($"<html><head>{head}</head><body>{body}<p>正文。</p></body></html>").Split('\n')[0]);

    [Theory]
    [InlineData("<div>发布时间：2024-03-05 10:20</div>", "发布时间：2024-03-05 10:20")]
    [InlineData("<div>成文日期：2024年3月5日</div><div>阅读：2024</div><div>2024年3月6日</div><div>发布时间：待定</div>", "成文日期：2024年3月5日")]
    public void Lines_around_the_article_that_date_it_are_kept(string around, string kept) =>
        Assert.Equal($"{kept}|{Article}", Text($"<html><body>{around}<div id=\"zoom\"><p>{Article}</p></div></body></html>").Replace('\n', '|'));

    [Fact]
    public void Day_of_the_page_stands_in_where_no_line_dates_it()
    {
        const string Page = $"<html><head><meta name=\"PubDate\" content=\"2024-03-05\"></head><body>AROUND<div id=\"zoom\"><p>{Article}</p></div></body></html>";

        Assert.Equal($"发布时间：2024-03-05|{Article}", Text(Page.Replace("AROUND", "", StringComparison.Ordinal)).Replace('\n', '|'));
        Assert.Equal($"成文日期：2024年3月1日|{Article}", Text(Page.Replace("AROUND", "<p>成文日期：2024年3月1日</p>", StringComparison.Ordinal)).Replace('\n', '|'));
    }

    [Fact]
    public void Longest_of_the_elements_that_bear_the_name_of_an_article_is_it() =>
        Assert.Equal(Article, Text($"<html><body><p>首页</p><div class=\"TRS_Editor\">简介</div><div class=\"TRS_Editor\">{Article}</div><div class=\"TRS_Editor\">附件</div></body></html>"));

    [Fact]
    public void Table_that_only_places_the_article_is_none_of_it() =>
        Assert.Equal(Article, Text($"<html><body><p>首页</p><table><tbody><tr><td><div>{Article}</div></td></tr></tbody></table></body></html>"));

    private const string Article = "1.清理河道垃圾，拆除沿岸违法搭建，恢复岸线原貌，安排专人每日巡查，并向社会公示整改情况，接受群众监督和举报，确保整改到位、不反弹、不回潮。";

    private static string Lines(string body) => Text($"<html><body>{body}</body></html>").Replace('\n', '|');

    private static string Text(string page) => PlanReader.Read(Encoding.UTF8.GetBytes(page)).Text.Trim();
}
