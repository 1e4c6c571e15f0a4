using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Text;

namespace Rectify.Text.Tests.Plans;

public class TextTableTests
{
    [Fact]
    public void Columns_parted_by_spaces_are_those_of_a_header_of_fields_alone()
    {
        var read = PlanReader.Read("某公司整改台账\n2022年8月1日\n序号 问题描述 整改措施 责任部门 整改期限\n1 氧气瓶混放 分区存放 仓储部 2022年8月10日\n2 防护罩缺失 加装防护罩 生产部 2022年8月15日\n");

        Assert.Equal(["分区存放", "加装防护罩"], read.Plan.Measures.Select(static m => m.Text));
        Assert.Equal(["仓储部", "生产部"], read.Plan.Measures.Select(static m => Assert.Single(m.Responsibility.Links).Unit));
    }

    [Fact]
    public void A_second_row_of_headings_names_the_columns_under_a_common_one()
    {
        var plan = Read("某区整改台账\n序号\t反馈问题\t整改措施\t责任分工\t\t整改时限\n\t\t\t牵头科室\t配合科室\t\n1\t大班额\t新增学位\t基教科\t计财科\t2024年8月底前\n").Plan;

        Assert.Equal("1.1 2024-08-31: 新增学位 (Lead 基教科, Supporting 计财科)", Describe(Assert.Single(plan.Measures)));
    }

    [Fact]
    public void Fields_of_a_form_before_its_problem_are_those_of_its_measure()
    {
        var measure = Assert.Single(Read("隐患整改通知书\n| 责任单位 | 永丰面粉公司 | 整改期限 | 3月31日 |\n| 存在问题 | 粉尘堆积 |\n| 整改措施 | 每班清扫粉尘 |\n").Plan.Measures);

        Assert.Equal("永丰面粉公司", Assert.Single(measure.Responsibility.Links).Unit);
        Assert.IsType<FixedDeadline>(measure.Deadline);
    }

    [Fact]
    public void Rows_between_strokes_are_problems_with_their_measures()
    {
        var read = Read("""
            某市督察整改任务清单

            | 序号 | 整改任务 | 整改目标 | 整改措施 | 整改时限 | 牵头单位 | 责任单位 | 备注 |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            | 1 | 生活污水直排 | 2020年底前城市污水处理率达到95%以上 | 1.新建管网120公里。2.每季度通报一次进展。 | 2020年底前完成，长期坚持 | 市住建局 | 市水务局、各区政府 | |
            | 2 | 扬尘管控不力 | | 所有工地安装在线监测设备 | 立行立改 | 市城管局 | 各区党委、政府 | 省级督办 |
            """);

        Assert.Equal(
            [
                "1.1 2020-12-31 and for good: 新建管网120公里。 (Lead 市住建局, Responsible 市水务局, Responsible 各区政府)",
                "1.2 2020-12-31 and for good: 每季度通报一次进展。 (Lead 市住建局, Responsible 市水务局, Responsible 各区政府)",
                "2.1 at once: 所有工地安装在线监测设备 (Lead 市城管局, Responsible 各区党委, Responsible 各区政府)",
            ],
            read.Plan.Measures.Select(Describe));
        Assert.Equal(["生活污水直排 → 1.1 1.2", "扬尘管控不力 → 2.1"], read.Plan.Problems.Select(static p => $"{p.Text} → {string.Join(' ', p.Measures)}"));
        Assert.Equal("1-g1", Assert.Single(read.Plan.Goals).Id);
        Assert.Equal("省级督办", Assert.Single(read.Diagnostics, static d => d.Code == DiagnosticCodes.Residue).Quote);
    }

    [Fact]
    public void Columns_may_stand_in_any_order_between_tabs()
    {
        var plan = Read("某县隐患整改台账\n隐患描述\t责任单位\t责任人\t治理措施\t完成时限\t验收单位\n报警器失效\t某化工公司\t李某\t更换报警器8台\t2019年8月20日\t县应急局\n通道被占用\t某商场\t赵某\t清除堆放物料\t立即整改\t县消防大队\n").Plan;

        Assert.Equal(
            [
                "1.1 2019-08-20: 更换报警器8台 (Responsible 某化工公司 李某, Accepting 县应急局)",
                "2.1 at once: 清除堆放物料 (Responsible 某商场 赵某, Accepting 县消防大队)",
            ],
            plan.Measures.Select(Describe));
        Assert.Equal(new LocalDate(2019, 6, 18), plan.IssuedOn);
    }

    [Fact]
    public void Rows_without_problems_are_measures()
    {
        var plan = Read("某市任务分工表\n工作任务\t牵头单位\t配合单位\t完成时限\n完成120公里管网改造\t市住建局\t市水务局\t2020年10月底\n整治30个村庄\t市农业农村局\t各区政府\t2020年底\n").Plan;

        Assert.Equal("某市任务分工表", plan.Title);
        Assert.Equal(
            [
                "1 2020-10-31: 完成120公里管网改造 (Lead 市住建局, Supporting 市水务局)",
                "2 2020-12-31: 整治30个村庄 (Lead 市农业农村局, Supporting 各区政府)",
            ],
            plan.Measures.Select(Describe));
    }

    [Theory]
    [InlineData("项目\t地点\t规模\n甲\t乙\t丙\n")]
    [InlineData("单价|数量|金额\n1|2|3\n")]
    [InlineData("\t\n\t|\t\n|||\n")]
    public void Other_tables_are_paragraphs(string table) => Assert.Empty(Read("某市整改方案\n" + table).Plan.Problems);

    private static PlanReadResult Read(string text) => PlanReader.Read(text, new PlanReadOptions { IssuedOn = new LocalDate(2019, 6, 18) });

    private static string Describe(Measure measure)
    {
        string deadline = measure.Deadline is ImmediateDeadline ? "at once" : NodaTime.Text.LocalDatePattern.Iso.Format(measure.Deadline!.NamedDay!.Value);
        var links = measure.Responsibility.Links.Select(static l => $"{l.Role} {l.Unit}" + (l.PrintedPrincipal is { } p ? " " + p.Title : ""));
        return $"{measure.Id} {deadline}{(measure.Deadline.IsThenLongTerm ? " and for good" : "")}: {measure.Text} ({string.Join(", ", links)})";
    }
}
