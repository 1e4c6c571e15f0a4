namespace Rectify.Text.Tests.Plans.Published;

/// <summary>Letters that come with a list.</summary>
public sealed class LetterTests
{
    [Fact]
    public void Day_of_the_letter_holds_for_the_list_in_its_annex()
    {
        var read = PlanLines.Read(
            """
            关于督促整改安全隐患的函
            2024年6月3日
            丁镇人民政府:
            近日检查发现3处隐患(见附件),请于6月20日前整改到位,并于6月25日前报送整改情况。
            附件:隐患清单

            附件
            隐患清单
            1.仓库堵塞通道。责任单位:丁镇供销社
            2.电线老化。责任单位:丁镇中心小学
            3.灭火器过期。责任单位:丁镇卫生院
            """);

        Assert.Equal(
            [
                "仓库堵塞通道。 | 2024-06-20 | Responsible 丁镇供销社",
                "电线老化。 | 2024-06-20 | Responsible 丁镇中心小学",
                "灭火器过期。 | 2024-06-20 | Responsible 丁镇卫生院",
            ],
            read.Measures);
        Assert.DoesNotContain("RDT103", read.Codes);
    }

    [Fact]
    public void Day_of_the_report_is_no_time_limit()
    {
        var read = PlanLines.Read(
            """
            关于报送整改情况的函
            2024年6月3日
            丁镇人民政府:
            请于6月25日前报送整改完成情况。
            附件:问题清单

            附件:
            问题清单
            1.仓库堵塞通道。责任单位:丁镇供销社
            2.电线老化。责任单位:丁镇中心小学
            """);

        Assert.Equal(
            [
                "仓库堵塞通道。 | none | Responsible 丁镇供销社",
                "电线老化。 | none | Responsible 丁镇中心小学",
            ],
            read.Measures);
    }

    [Fact]
    public void Measure_keeps_a_day_of_its_own()
    {
        var read = PlanLines.Read(
            """
            某县安委办督办通知
            2024年6月3日
            各乡镇:
            请于6月20日前完成整改。
            1.仓库堵塞通道。责任单位:丁镇供销社;整改时限:2024年7月10日
            2.电线老化。责任单位:丁镇中心小学
            """);

        Assert.Equal(
            [
                "仓库堵塞通道。 | 2024-07-10 | Responsible 丁镇供销社",
                "电线老化。 | 2024-06-20 | Responsible 丁镇中心小学",
            ],
            read.Measures);
    }

    [Fact]
    public void Notice_to_one_addressee_sets_the_day_of_its_list()
    {
        var read = PlanLines.Read(
            """
            某区安委办整改通知书
            2024年5月15日
            某商场:
            经检查,你单位存在以下问题,限于5月30日前整改到位。
            1.消火栓被遮挡。
            2.疏散标志损坏。
            """);

        Assert.Equal(
            [
                "消火栓被遮挡。 | 2024-05-30 | Responsible 某商场",
                "疏散标志损坏。 | 2024-05-30 | Responsible 某商场",
            ],
            read.Measures);
    }

    [Fact]
    public void Closing_words_are_no_measures()
    {
        var read = PlanLines.Read(
            """
            某县通报
            1、灯箱破损。
            整改措施:更换灯箱。
            2、车辆乱停。
            整改措施:劝离车辆。
            望各单位举一反三,切实抓好落实。
            特此通报。
            监督电话:0000-1234567
            """, issuedOn: "2024-03-01");

        Assert.Equal(
            [
                "更换灯箱。 | none | ",
                "劝离车辆。 | none | ",
            ],
            read.Measures);
    }
}
