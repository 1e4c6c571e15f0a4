namespace Rectify.Text.Tests.Plans.Published;

/// <summary>What a document says round its measures, and what is none.</summary>
public sealed class NoMeasureTests
{
    [Theory]
    [InlineData("一、安全隐患:")]
    [InlineData("一、校园周边存在的不安全隐患:")]
    [InlineData("一、消防安全隐患问题")]
    [InlineData("一、宿舍存在的主要问题")]
    public void Section_of_hazards_holds_problems(string heading)
    {
        var read = PlanLines.Read($"某校整改报告\n{heading}\n1、护栏松动。\n2、灯管不亮。\n二、整改措施\n1、加固护栏。\n", issuedOn: "2024-03-01");

        Assert.Equal(["加固护栏。 | none | "], read.Measures);
    }

    [Theory]
    [InlineData("一、排查安全隐患")]
    [InlineData("一、整治存在的突出问题")]
    [InlineData("一、解决存在的问题")]
    public void Section_that_says_what_to_do_about_them_holds_measures(string heading) =>
        Assert.Equal(["检修电路。 | none | "], PlanLines.Read($"某校整治方案\n{heading}\n1、检修电路。\n", issuedOn: "2024-03-01").Measures);

    [Fact]
    public void Stage_that_orders_nothing_is_no_measure()
    {
        var read = PlanLines.Read(
            """
            某校整治方案
            2024年3月1日
            一、整治时间
            2024年3月至4月
            二、整治范围
            教学楼、食堂。
            三、实施步骤
            第一阶段:动员部署(3月1日-3月5日)
            第二阶段(3月6日至3月20日)
            各班检查电器。
            (三)集中整改阶段(3月21日至4月10日)
            """);

        Assert.Equal(["各班检查电器。 | 2024-03-20 | "], read.Measures);
    }

    [Fact]
    public void Time_directly_under_a_stage_holds_for_what_follows()
    {
        var read = PlanLines.Read(
            """
            某镇整治方案
            2024年3月1日
            一、方法步骤
            1.宣传发动阶段
            时间:2024年3月1日至3月15日
            各村张贴公告。
            2.集中整治阶段
            时间:2024年3月16日至6月30日
            封堵直排口。
            """);

        Assert.Equal(["各村张贴公告。 | 2024-03-15 | ", "封堵直排口。 | 2024-06-30 | "], read.Measures);
    }

    [Theory]
    [InlineData("某镇人民政府")]
    [InlineData("某小学\n20XX年X月X日")]
    [InlineData("某镇人民政府\n扫描二维码 关注我们")]
    public void Signature_without_a_day_is_no_measure(string end) =>
        Assert.Equal(["清理河道。 | none | "], PlanLines.Read($"某镇整治方案\n1.清理河道。\n{end}\n", issuedOn: "2024-03-01").Measures);

    [Fact]
    public void Time_of_a_notice_is_no_limit()
    {
        var read = PlanLines.Read("整改公示\n整改措施:硬化道路。\n责任单位:区住建局\n整改时限:2024年6月底\n公示时限:2024年3月1日至3月10日\n", issuedOn: "2024-03-01");

        Assert.Equal(["硬化道路。 | 2024-06-30 | Responsible 区住建局"], read.Measures);
    }

    [Theory]
    [InlineData("2.2024年5月底前完成围栏建设。", "2024-05-31")]
    [InlineData("2.对2023年6月底前投诉的漏点进行复查。", "none")]
    public void Promised_day_is_a_limit_beside_labels_elsewhere(string words, string limit)
    {
        var read = PlanLines.Read($"某县供水整改方案\n2024年3月1日\n1.更换管网。\n责任单位:县水务局\n整改时限:2024年10月底前\n{words}\n责任单位:县生态环境局\n");

        Assert.Equal(["2024-10-31", limit], read.Measures.Select(static m => m.Split(" | ")[1]));
    }

    [Fact]
    public void Remark_under_a_heading_is_no_item_of_its_list()
    {
        var read = PlanLines.Read("某县整改方案\n2024年3月1日\n一、环境卫生\n备注:每周报送一次。\n二、河道治理\n1.清理河道垃圾。\n责任单位:县水利局\n");

        Assert.Equal(["清理河道垃圾。 | none | Responsible 县水利局"], read.Measures);
    }
}
