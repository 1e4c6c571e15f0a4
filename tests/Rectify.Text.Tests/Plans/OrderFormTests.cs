using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Responsibility;

namespace Rectify.Text.Tests.Plans;

/// <summary>Orders, forms and reports: what in them is a measure, and what is none.</summary>
public class OrderFormTests
{
    [Fact]
    public void Counted_sentences_over_their_measures_are_problems()
    {
        var plan = Read("一是学习不深入。\n整改措施:每月组织一次集中学习。\n责任部门:机关党委\n完成时限:长期坚持\n二是制度执行不严。\n整改措施:修订财务制度。\n责任部门:财务科\n完成时限:2024年7月底前\n");

        Assert.Equal(["学习不深入。", "制度执行不严。"], plan.Problems.Select(static p => p.Text));
        Assert.Equal(["机关党委", "财务科"], plan.Measures.SelectMany(static m => m.Responsibility.Links.Select(static l => l.Unit)));
    }

    [Theory]
    [InlineData("要求:")]
    [InlineData("针对上述问题,提出以下监督意见:")]
    public void List_under_a_demand_holds_the_measures_of_the_problems_before_it(string demand)
    {
        var plan = Read($"经检查,存在以下问题:\n1.连墙件缺失。\n2.剪刀撑不连续。\n{demand}\n1.补设连墙件,4月8日前完成。\n2.搭设剪刀撑,4月10日前完成。\n项目监理机构:华信监理有限公司\n总监理工程师:郑某某\n");

        Assert.Equal(["补设连墙件,4月8日前完成。", "搭设剪刀撑,4月10日前完成。"], plan.Measures.Select(static m => m.Text));
        Assert.Equal(["连墙件缺失。", "剪刀撑不连续。"], plan.Problems.Select(static p => p.Text));
    }

    [Theory]
    [InlineData("(责任人:陈某,5月10日前)")]
    [InlineData("(责任人:陈某;2024年5月10日前完成)")]
    public void Limit_behind_a_person_is_no_person(string trailer)
    {
        var measure = Assert.Single(Read($"1.抢修管网{trailer}。\n").Measures);

        Assert.Equal("陈某", Assert.Single(measure.Responsibility.Links).Name);
        Assert.Equal(new NodaTime.LocalDate(2024, 5, 10), Assert.IsType<FixedDeadline>(measure.Deadline).Due);
    }

    [Fact]
    public void Sections_of_a_report_and_causes_are_no_measures()
    {
        var plan = Read("一、核查处置情况\n已封存12公斤。\n二、原因排查情况\n未查验。\n三、整改措施\n1.完善记录,8月15日前完成。\n");

        Assert.Equal("完善记录,8月15日前完成。", Assert.Single(plan.Measures).Text);
    }

    [Fact]
    public void Cause_is_no_part_of_the_problem()
    {
        var read = PlanReader.Read("某县整改方案\n2024年3月1日\n一、问题:审批不规范\n(一)问题原因:执行不严。\n(二)整改措施:修订办法。\n(三)责任部门:工程部\n");

        Assert.Equal("审批不规范", Assert.Single(read.Plan!.Problems).Text);
        Assert.Contains(read.Diagnostics, static d => d.Quote.Contains("执行不严", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_is_named_over_the_one_problem_of_a_form_acts()
    {
        var measure = Assert.Single(Read("交办单位:县河长办\n承办单位:柳林镇人民政府\n交办问题:桥下倾倒垃圾。\n交办要求:清除垃圾。\n办结时限:2024年4月25日前\n").Measures);

        Assert.Equal("清除垃圾。", measure.Text);
        Assert.Equal("柳林镇人民政府", Assert.Single(measure.Responsibility.Links).Unit);
        Assert.Equal(ResponsibilityRole.Responsible, measure.Responsibility.Links[0].Role);
    }

    [Fact]
    public void Request_to_report_back_and_the_signature_close_an_order()
    {
        var plan = Read("一、清理摊点,4月30日前完成。\n二、建立护学岗。\n请于5月5日前将落实情况报县委督查室。\n中共石川县委督查室\n2024年4月18日\n");

        Assert.Equal(["清理摊点,4月30日前完成。", "建立护学岗。"], plan.Measures.Select(static m => m.Text));
    }

    private static RectificationPlan Read(string text) => PlanReader.Read("某县整改要点\n2024年3月1日\n" + text).Plan!;
}
