namespace Rectify.Text.Tests.Plans.Published;

/// <summary>Measures that are numbered within a paragraph, and what their own words name.</summary>
public sealed class RunTests
{
    [Fact]
    public void Numbers_within_a_paragraph_divide_it()
    {
        var read = PlanLines.Read(
            """
            某局巡察整改方案
            一、整改措施
            (一)制定学习计划。(二)每季度检查一次。(三)通报检查结果。
            """, issuedOn: "2024-03-01");

        Assert.Equal(
            [
                "制定学习计划。 | none | ",
                "每季度检查一次。 | none | ",
                "通报检查结果。 | none | ",
            ],
            read.Measures);
    }

    [Fact]
    public void Counted_sentences_are_measures()
    {
        var read = PlanLines.Read(
            """
            某局巡察整改方案
            (一)学习不深入。
            整改措施:一是制定学习计划。二是组织专题研讨。三是通报结果。
            责任科室:人事科
            完成时限:2024年6月底
            """, issuedOn: "2024-03-01");

        Assert.Equal(
            [
                "一是制定学习计划。 | 2024-06-30 | Responsible 人事科",
                "二是组织专题研讨。 | 2024-06-30 | Responsible 人事科",
                "三是通报结果。 | 2024-06-30 | Responsible 人事科",
            ],
            read.Measures);
    }

    [Fact]
    public void Each_part_keeps_its_trailer()
    {
        var read = PlanLines.Read(
            """
            某县若干措施
            1.修建泵站。(县水利局牵头)2.疏浚沟渠。(县农业农村局牵头)
            """, issuedOn: "2024-03-01");

        Assert.Equal(
            [
                "修建泵站。 | none | Lead 县水利局",
                "疏浚沟渠。 | none | Lead 县农业农村局",
            ],
            read.Measures);
    }

    [Fact]
    public void Amount_is_no_number_of_a_list()
    {
        var read = PlanLines.Read(
            """
            某县若干措施
            1.建设泵站2座。建成后2.5万亩农田受益。(县水利局牵头)
            """, issuedOn: "2024-03-01");

        Assert.Equal(["建设泵站2座。建成后2.5万亩农田受益。 | none | Lead 县水利局"], read.Measures);
    }

    [Fact]
    public void Unit_named_in_the_clause_of_the_measure_does_it()
    {
        var read = PlanLines.Read(
            """
            某县通报
            1、河道淤积。
            整改措施:由县水利局会同柳河镇政府清淤。
            2、道路破损。
            整改措施:由交通运输局组织修补路面。
            3、由于历史原因,台账不全。
            整改措施:补齐台账。
            """, issuedOn: "2024-03-01");

        Assert.Equal(
            [
                "由县水利局会同柳河镇政府清淤。 | none | Lead 县水利局, Supporting 柳河镇政府",
                "由交通运输局组织修补路面。 | none | Responsible 交通运输局",
                "补齐台账。 | none | ",
            ],
            read.Measures);
    }

    [Fact]
    public void Unit_that_is_told_to_do_it_does_it()
    {
        var read = PlanLines.Read(
            """
            某县通报
            1、灯箱破损。
            整改措施:责成县住建局更换灯箱。
            2、垃圾成堆。
            整改措施:责令城关镇政府清运。
            """, issuedOn: "2024-03-01");

        Assert.Equal(
            [
                "责成县住建局更换灯箱。 | none | Responsible 县住建局",
                "责令城关镇政府清运。 | none | Responsible 城关镇政府",
            ],
            read.Measures);
    }

    [Fact]
    public void Framed_labels_may_follow_one_another()
    {
        var read = PlanLines.Read(
            """
            某市政府工作报告责任分解
            2024年3月1日
            一、经济运行
            1.地区生产总值增长6%。牵头单位:市发展改革委 责任单位:市统计局、各区县
            2.培育企业20家。(牵头单位:市工信局;责任单位:市科技局、市市场监管局)
            二、民生保障
            3.新增就业2万人。【牵头单位】市人社局【配合单位】各区县
            """);

        Assert.Equal(
            [
                "地区生产总值增长6%。 | none | Lead 市发展改革委, Responsible 市统计局, Responsible 各区县",
                "培育企业20家。 | none | Lead 市工信局, Responsible 市科技局, Responsible 市市场监管局",
                "新增就业2万人。 | none | Lead 市人社局, Supporting 各区县",
            ],
            read.Measures);
    }
}
