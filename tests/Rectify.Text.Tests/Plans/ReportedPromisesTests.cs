using NodaTime;
using Rectify.Plans;

namespace Rectify.Text.Tests.Plans;

/// <summary>What a report promises by a day to come.</summary>
public class ReportedPromisesTests
{
    [Fact]
    public void The_report_of_a_measure_without_a_limit_sets_it()
    {
        var plan = Read("1.问题：路面破损。\n整改措施：修补坑槽路面。\n责任单位：县交通局\n整改进展：已完成60%，预计2024年6月底前全部完成。\n2.问题：标线不清。\n整改措施：施划标线。\n责任单位：县交通局\n整改时限：2024年3月底\n整改进展：预计2024年6月底前完成。\n");

        Assert.Equal([new LocalDate(2024, 6, 30), new LocalDate(2024, 3, 31)], plan.Measures.Select(static m => m.Deadline?.NamedDay));
    }

    [Fact]
    public void The_report_of_several_measures_sets_a_limit_where_it_speaks_of_all()
    {
        const string Record = "1.问题：路面破损。\n整改措施：（1）修补路面。（2）施划标线。\n责任单位：县交通局\n整改进展：";

        Assert.All(Read(Record + "预计2024年6月底前全部完成。\n").Measures, static m => Assert.Equal(new LocalDate(2024, 6, 30), m.Deadline?.NamedDay));
        Assert.All(Read(Record + "标线预计2024年6月底前完成。\n").Measures, static m => Assert.Null(m.Deadline));
    }

    [Fact]
    public void A_day_of_the_past_is_no_limit() =>
        Assert.Null(Assert.Single(Read("1.问题：路面破损。\n整改措施：修补坑槽路面。\n责任单位：县交通局\n整改进展：原计划2023年6月底前完成，现正在施工。\n").Measures).Deadline);

    [Fact]
    public void A_section_that_reports_holds_what_it_promises()
    {
        var plan = Read("一、整改落实情况\n（一）道路破损问题。已修补3公里，其余路段预计2024年6月底前完成修补。\n（二）标线不清问题。已于2023年10月底前全部施划。\n二、下一步工作\n（一）加强巡查。\n");

        Assert.Equal(["已修补3公里，其余路段预计2024年6月底前完成修补", "加强巡查。"], plan.Measures.Select(static m => m.Text));
        Assert.Equal(new LocalDate(2024, 6, 30), plan.Measures[0].Deadline?.NamedDay);
    }

    [Fact]
    public void Points_under_the_name_of_a_problem_have_their_own_limits()
    {
        var plan = Read("一、在“道路管护”方面\n1.关于“路面破损”问题的整改\n（1）建立路长制。\n（2）修补路面，预计2024年6月底前完成。\n2.关于“标线不清”问题的整改\n（1）将于2024年9月底前完成施划。\n");

        Assert.Equal([null, new LocalDate(2024, 6, 30), new LocalDate(2024, 9, 30)], plan.Measures.Select(static m => m.Deadline?.NamedDay));
    }

    [Fact]
    public void What_is_promised_under_the_name_of_a_problem_is_a_measure()
    {
        var measure = Assert.Single(Read("一、聚焦党的领导方面\n（一）关于“规划编制滞后”的问题\n整改情况：已完成初稿，计划2024年5月底前印发。\n（二）关于“学习不深入”的问题\n整改情况：已制定学习计划。\n").Measures);

        Assert.Equal(new LocalDate(2024, 5, 31), measure.Deadline?.NamedDay);
    }

    private static RectificationPlan Read(string text) => PlanReader.Read($"某县整改情况报告\n{text}", new PlanReadOptions { IssuedOn = new LocalDate(2024, 1, 10) }).Plan;
}
