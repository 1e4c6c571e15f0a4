using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;

namespace Rectify.Text.Tests.Plans;

/// <summary>Lists of what is wrong, with what is to be done about it under them or behind them.</summary>
public class ListedProblemsTests
{
    [Fact]
    public void Points_of_two_lists_belong_together_by_their_numbers()
    {
        var plan = Read("一、隐患清单\n（1）接地夹损坏。\n（2）灯具不防爆。\n二、整改措施\n（1）更换接地夹，7月10日前完成。\n（2）更换灯具12盏，7月底前完成。\n");

        Assert.Equal(["接地夹损坏。 → 更换接地夹，7月10日前完成。", "灯具不防爆。 → 更换灯具12盏，7月底前完成。"], plan.Problems.Select(p => Describe(plan, p)));
    }

    [Fact]
    public void Problems_numbered_behind_their_label_are_several()
    {
        var plan = Read("存在问题：（1）留样不足。（2）防蝇帘破损。\n整改措施：（1）按规定留样。（2）更换防蝇帘6副。\n责任单位：总务处\n整改时限：2024年10月20日前\n");

        Assert.Equal(["留样不足。 → 按规定留样。", "防蝇帘破损。 → 更换防蝇帘6副。"], plan.Problems.Select(p => Describe(plan, p)));
    }

    [Fact]
    public void Measures_that_are_not_as_many_are_for_all_problems()
    {
        var plan = Read("一、存在的火灾隐患\n（1）疏散标志损坏；\n（2）水泵不能启动；\n（3）卷帘下堆货。\n二、整改措施\n1.检修水泵，3月10日前完成。\n2.更换标志30个，3月底前完成。\n");

        Assert.Equal(3, plan.Problems.Count);
        Assert.All(plan.Problems, p => Assert.Equal(plan.Measures.Select(static m => m.Id), p.Measures));
    }

    [Fact]
    public void One_numbered_problem_is_no_list() =>
        Assert.Equal("1.留样不足。", Assert.Single(Read("存在问题：1.留样不足。\n整改措施：按规定留样。\n责任单位：总务处\n").Problems).Text);

    [Fact]
    public void Numbered_fields_stand_under_the_problem_before_them()
    {
        var plan = Read("问题一：断面水质不达标。\n（一）整改目标：达到Ⅲ类。\n（二）整改措施：\n1.完成截污改造。\n2.新建污水处理站。\n（三）整改时限：2024年12月底前\n（四）责任单位：县水利局\n问题二：砂石场扬尘。\n（一）整改目标：达标排放。\n（二）整改措施：\n1.关停砂石场。\n（三）整改时限：立行立改\n（四）责任单位：县自然资源局\n");

        Assert.Equal(["断面水质不达标。 → 完成截污改造。 新建污水处理站。", "砂石场扬尘。 → 关停砂石场。"], plan.Problems.Select(p => Describe(plan, p)));
        Assert.Equal(["县水利局", "县水利局", "县自然资源局"], plan.Measures.Select(static m => Assert.Single(m.Responsibility.Links).Unit));
        Assert.IsType<ImmediateDeadline>(plan.Measures[2].Deadline);
    }

    [Fact]
    public void Fields_in_brackets_behind_a_problem_are_its_own()
    {
        var plan = Read("1.垃圾乱倒（整改措施：清运垃圾40吨；责任单位：柳树村委会；时限：4月10日）\n2.污水横流【整改措施:疏通沟渠;责任单位:桥头村委会;时限:4月25日】\n");

        Assert.Equal(["垃圾乱倒 → 清运垃圾40吨", "污水横流 → 疏通沟渠"], plan.Problems.Select(p => Describe(plan, p)));
        Assert.Equal([new LocalDate(2024, 4, 10), new LocalDate(2024, 4, 25)], plan.Measures.Select(static m => m.Deadline?.NamedDay));
    }

    [Fact]
    public void Units_over_their_lists_head_them()
    {
        var plan = Read("市住建局（2项）\n1.修复路面，3月31日前完成。\n2.更换井盖。\n市市场监管局（1项）\n1.整治农贸市场，4月5日前完成。\n");

        Assert.Equal(["市住建局", "市住建局", "市市场监管局"], plan.Measures.Select(static m => Assert.Single(m.Responsibility.Links).Unit));
        Assert.Equal("某市问题整改清单", plan.Title);
    }

    [Fact]
    public void A_heading_sets_the_limit_beside_how_many_stand_under_it()
    {
        var plan = Read("一、限期整改类（2项，2024年10月底前完成）\n1.办理登记。责任单位：县自然资源局\n2.改造人行道。责任单位：县住建局\n二、长期坚持类（1项）\n1.开展接访。责任单位：县信访局\n");

        Assert.Equal([new LocalDate(2024, 10, 31), new LocalDate(2024, 10, 31), null], plan.Measures.Select(static m => m.Deadline?.NamedDay));
    }

    [Fact]
    public void Points_on_one_line_under_their_name_are_a_list()
    {
        var plan = Read("检查发现的火灾隐患：\n（1）烟道积油；（2）应急灯损坏。\n整改措施：\n（1）清洗烟道，2月10日前完成；（2）更换应急灯40盏，2月15日前完成。\n责任人：王经理\n");

        Assert.Equal([new LocalDate(2024, 2, 10), new LocalDate(2024, 2, 15)], plan.Measures.Select(static m => m.Deadline?.NamedDay));
        Assert.Equal(["烟道积油；", "应急灯损坏。"], plan.Problems.Select(static p => p.Text));
        Assert.All(plan.Problems, static p => Assert.Single(p.Measures));
    }

    [Fact]
    public void Who_does_which_part_of_the_work_is_no_unit_of_each_measure()
    {
        var read = PlanReader.Read("某商场隐患整改方案\n2024年2月20日\n一、存在的火灾隐患\n（1）水泵不能启动；\n（2）卷帘下堆货。\n二、整改措施\n1.检修水泵。\n2.清理货物。\n三、责任分工\n工程部负责设备检修，营运部负责货物清理。\n");

        Assert.All(read.Plan.Measures, static m => Assert.Empty(m.Responsibility.Links));
        Assert.Equal(10, Assert.Single(read.Diagnostics, static d => d.Code == DiagnosticCodes.UnitsNotUnderstood).Line);
    }

    [Fact]
    public void Counted_problems_and_measures_under_their_headings_are_lists()
    {
        var plan = Read("一、自查情况\n共排查学校9所。\n二、发现的主要问题\n一是围墙开裂；二是监控存储不足。\n三、整改措施\n一是加固围墙，11月25日前完成；二是扩容存储至90天，11月底前完成。\n");

        Assert.Equal([new LocalDate(2024, 11, 25), new LocalDate(2024, 11, 30)], plan.Measures.Select(static m => m.Deadline?.NamedDay));
        Assert.Equal(2, plan.Problems.Count);
        Assert.All(plan.Problems, static p => Assert.Single(p.Measures));
    }

    [Fact]
    public void A_bare_line_over_the_measures_of_each_record_is_its_problem()
    {
        var plan = Read("条款1.2.3 急诊流程不完善\n整改措施：修订急诊制度。\n责任科室：急诊科\n完成时限：2024年6月30日\n条款2.4.1 病历书写不规范\n整改措施：开展病历培训。\n责任科室：医务科\n完成时限：2024年9月30日\n");

        Assert.Equal(["条款1.2.3 急诊流程不完善 → 修订急诊制度。", "条款2.4.1 病历书写不规范 → 开展病历培训。"], plan.Problems.Select(p => Describe(plan, p)));
        Assert.Equal([new LocalDate(2024, 6, 30), new LocalDate(2024, 9, 30)], plan.Measures.Select(static m => m.Deadline?.NamedDay));
    }

    [Fact]
    public void A_heading_that_is_a_limit_and_a_count_sets_the_limit() =>
        Assert.IsType<ImmediateDeadline>(Read("一、立行立改（1项）\n1.清理标识。责任单位：县文旅局\n二、2024年6月底前完成（1项）\n1.修缮屋面。责任单位：县文保所\n").Measures[0].Deadline);

    private static string Describe(RectificationPlan plan, Problem problem) => $"{problem.Text} → {string.Join(' ', problem.Measures.Select(id => plan.Measures.Single(m => m.Id == id).Text))}";

    private static RectificationPlan Read(string text) => PlanReader.Read($"某市问题整改清单\n{text}", new PlanReadOptions { IssuedOn = new LocalDate(2024, 1, 10) }).Plan;
}
