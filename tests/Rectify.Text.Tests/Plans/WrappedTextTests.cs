using System.Text;
using NodaTime;
using Rectify.Plans;
using Rectify.Text;

namespace Rectify.Text.Tests.Plans;

public class WrappedTextTests
{
    private const string Whole = """
        某市黑臭水体整治方案
        二、主要任务
        (一)控源截污。2021年6月底前完成城区32.5公里污水管网排查,新建改建管网18公里,城市污水集中收集率提高到75%以上。(市住建局牵头,市水务局、各区政府参与,2021年12月底前完成)
        (二)内源治理。清淤疏浚河道15条,对沿河排口逐一登记、逐一溯源、逐一封堵,严厉打击偷排直排行为,清运淤泥不少于20万立方米。(市水务局负责,2022年3月底前完成)
        (三)长效管理。落实河长制,县级河长每月巡河不少于1次,乡级河长每周巡河不少于1次,巡河发现的问题在7个工作日内解决。(各区政府负责,长期坚持)
        """;

    private static readonly PlanReadOptions Issued = new() { IssuedOn = new LocalDate(2021, 1, 8) };

    [Theory]
    [InlineData(40, "　　")]
    [InlineData(46, "")]
    [InlineData(60, "  ")]
    [InlineData(72, "")]
    public void Lines_broken_at_the_edge_of_a_page_read_like_whole_paragraphs(int columns, string indentation)
    {
        var plan = Read(Wrap(Whole, columns, indentation)).Plan;

        Assert.Equal(WithoutSources(Read(Whole).Plan), WithoutSources(plan));
        Assert.Equal(3, plan.Measures.Count);
    }

    [Fact]
    public void Page_numbers_between_the_lines_of_a_paragraph_are_passed_over()
    {
        string[] lines = Wrap(Whole, 40, "").Split('\n');
        string paged = string.Join('\n', lines.SelectMany((line, i) => i == 4 ? [line, "", "— 2 —", ""] : new[] { line }));

        Assert.Equal(WithoutSources(Read(Whole).Plan), WithoutSources(Read(paged).Plan));
    }

    [Fact]
    public void Places_are_those_of_the_text_as_given()
    {
        string text = Wrap(Whole.Replace("长期坚持", "适时推进", StringComparison.Ordinal), 40, "　　");
        var read = Read(text);

        var source = read.Plan.Measures[1].Source!.Value;
        string words = string.Concat(text.Substring(source.Start, source.Length).Split('\n'));
        Assert.StartsWith("(二)内源治理", words.TrimStart(), StringComparison.Ordinal);
        Assert.EndsWith("完成)", words, StringComparison.Ordinal);
        Assert.All(read.Diagnostics.Where(d => d.Quote.Length is > 0 and < 20 && d.Line > 1), d => Assert.Contains(d.Quote, string.Concat(text.Split('\n')[(d.Line - 1)..])[(d.Column - 1)..], StringComparison.Ordinal));
        Assert.Equal(text.Length, read.Coverage.Modelled + read.Coverage.Structural + read.Coverage.Residue);
    }

    [Fact]
    public void Plan_cites_what_stands_before_its_first_measure_and_no_more()
    {
        string whole = Whole
            .Replace("二、主要任务", "根据《城市黑臭水体治理攻坚战实施方案》,制定本方案。\n二、主要任务", StringComparison.Ordinal)
            .Replace("清淤疏浚河道15条", "按《河道清淤技术导则》清淤疏浚河道15条", StringComparison.Ordinal)
            .Replace("(一)控源截污。", "(一)控源截污。按《污水管网排查导则》", StringComparison.Ordinal);

        var plan = Read(Wrap(whole, 40, "  ")).Plan;

        Assert.Equal(["城市黑臭水体治理攻坚战实施方案"], plan.Citations.Select(static c => c.Title));
        Assert.Equal(["污水管网排查导则"], plan.Measures[0].Citations.Select(static c => c.Title));
    }

    [Fact]
    public void Lines_of_a_list_are_not_drawn_together()
    {
        var plan = Read("""
            一、任务
            开展全市入河排污口大排查并建立问题清单和责任清单
            推进城区老旧污水管网更新改造
            建立河长巡河发现问题闭环处置机制并纳入年度考核
            加强农村生活污水治理设施运行维护
            完善跨部门联合执法和信息共享制度并定期通报情况
            """).Plan;

        Assert.Equal(5, plan.Measures.Count);
    }

    private static PlanReadResult Read(string text) => PlanReader.Read(text, Issued);

    private static string Wrap(string text, int columns, string indentation)
    {
        var wrapped = new StringBuilder();
        foreach (string line in text.Split('\n'))
        {
            int width = 0;
            foreach (char c in line.StartsWith('某') ? line : indentation + line)
            {
                int own = c < '\u1100' ? 1 : 2;
                if (width + own > columns)
                {
                    wrapped.Append('\n');
                    width = 0;
                }

                wrapped.Append(c);
                width += own;
            }

            wrapped.Append('\n');
        }

        return wrapped.ToString();
    }

    private static RectificationPlan WithoutSources(RectificationPlan plan) =>
        new(plan.Id, plan.Title, plan.IssuedOn, [.. plan.Measures.Select(static m => m with { Source = null })], plan.Goals, plan.Safeguards, plan.Problems, plan.Citations);
}
