namespace Rectify.Text.Tests.Plans.Published;

/// <summary>Notices that a problem is rectified, with its fields as lines or as sections.</summary>
public sealed class CloseOutTests
{
    [Fact]
    public void Fields_as_lines_are_one_measure()
    {
        var read = PlanLines.Read(
            """
            某镇环保问题整改销号公示
            发布时间:2022-05-10
            反馈问题:乙村砖厂扬尘严重。
            责任单位:乙镇人民政府
            整改目标:砖厂粉尘达标。
            整改措施:安装喷淋设施。
            整改时限:2022年4月底
            整改完成情况:喷淋设施已装好,达到验收标准。
            公示期间如有异议,请向县环保局反映。
            电话:0000-7654321
            """);

        Assert.Equal(["安装喷淋设施。 | 2022-04-30 | Responsible 乙镇人民政府"], read.Measures);
    }

    [Fact]
    public void Fields_as_sections_are_one_problem_with_its_measures()
    {
        var read = PlanLines.Read(
            """
            丙县突出问题整改公示
            2023年6月1日
            (一)问题描述
            丙河岸边有垃圾。
            (二)整改目标
            岸线整洁。
            (三)整改措施
            1.清运垃圾。
            2.设立围栏。
            (四)责任主体
            丙县水务局
            (五)办结时限
            2023年5月底前
            (六)整改成效
            垃圾已清运,围栏已设立。
            """);

        Assert.Equal(
            [
                "清运垃圾。 | 2023-05-31 | Responsible 丙县水务局",
                "设立围栏。 | 2023-05-31 | Responsible 丙县水务局",
            ],
            read.Measures);
        Assert.Equal(["丙河岸边有垃圾。 > 1.1 1.2"], read.Problems);
    }

    [Fact]
    public void Each_problem_has_its_own_fields()
    {
        var read = PlanLines.Read(
            """
            某区整改情况公示
            2023年6月1日
            问题一:甲河有污水。
            整改措施:封堵排口。
            责任单位:区水务局
            完成时限:2023年9月底
            进展情况:正在推进。
            问题二:乙路扬尘。
            整改措施:洒水降尘。
            责任单位:区城管局
            完成时限:2023年8月底
            进展情况:已完成。
            """);

        Assert.Equal(
            [
                "封堵排口。 | 2023-09-30 | Responsible 区水务局",
                "洒水降尘。 | 2023-08-31 | Responsible 区城管局",
            ],
            read.Measures);
        Assert.Equal(
            [
                "甲河有污水。 > 1.1",
                "乙路扬尘。 > 2.1",
            ],
            read.Problems);
    }

    [Fact]
    public void Section_of_an_unknown_name_is_no_measure()
    {
        var read = PlanLines.Read(
            """
            某区信访件整改公示
            发布时间:2023-10-08
            一、问题概况
            甲街油烟扰民。
            二、责任单位
            甲街道办事处、区城管局
            三、整改目标
            油烟达标。
            四、整改措施
            加装净化器。
            五、整改时限
            2023年9月底
            六、验收结论
            已通过验收。
            """);

        Assert.Equal(["加装净化器。 | 2023-09-30 | Responsible 甲街道办事处, Responsible 区城管局"], read.Measures);
    }

    [Fact]
    public void Problems_with_a_report_alone_are_no_measures()
    {
        var read = PlanLines.Read(
            """
            某县审计整改情况公告
            2024年3月1日
            一、基本情况
            共2个问题。
            二、问题整改情况
            (一)资金滞留。
            整改情况:已拨付到位,完成整改。
            (二)台账不全。
            整改情况:已补齐台账。
            """);

        Assert.Equal([], read.Measures);
    }

    [Fact]
    public void Report_of_results_holds_no_open_measure()
    {
        var read = PlanLines.Read(
            """
            某县巡察整改进展情况通报
            2024年3月1日
            一、整改落实情况
            (一)学习不深入。已制定计划,组织研讨3次。
            (二)台账不全。已补齐台账,完成整改。
            """);

        Assert.Equal([], read.Measures);
    }

    [Fact]
    public void What_is_reported_under_a_measure_is_no_part_of_it()
    {
        var read = PlanLines.Read(
            """
            某镇整改方案
            (一)学习不深入
            整改措施:制定学习计划。
            完成时限:2024年6月底
            责任单位:党政办
            完成情况:已制定。
            (二)台账不全
            整改措施:补齐台账。
            完成时限:2024年7月底
            责任单位:党政办
            完成情况:未完成。
            """, issuedOn: "2024-03-01");

        Assert.Equal(
            [
                "制定学习计划。 | 2024-06-30 | Responsible 党政办",
                "补齐台账。 | 2024-07-31 | Responsible 党政办",
            ],
            read.Measures);
    }
}
