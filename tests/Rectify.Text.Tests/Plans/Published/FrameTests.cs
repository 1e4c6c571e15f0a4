namespace Rectify.Text.Tests.Plans.Published;

/// <summary>What stands round a list: titles, furniture of the page, traditional headings.</summary>
public sealed class FrameTests
{
    [Fact]
    public void Brackets_of_a_title_are_no_trailer()
    {
        var read = PlanLines.Read(
            """
            某县整改任务清单(二季度落实情况)
            1.修路。
            责任单位:县交通局
            """, issuedOn: "2024-03-01");

        Assert.Equal(["修路。 | none | Responsible 县交通局"], read.Measures);
        Assert.Equal("某县整改任务清单(二季度落实情况)", read.Title);
    }

    [Fact]
    public void Title_is_found_behind_the_path_of_the_page()
    {
        var read = PlanLines.Read(
            """
            您的位置:首页 > 通知公告
            » 政务公开 » 通知
            某市燃气整改方案
            来源:市住建局 发布时间:2024-04-02 点击数:12
            1.更换软管。
            责任单位:市住建局
            | 审核:李某
            """);

        Assert.Equal(["更换软管。 | none | Responsible 市住建局"], read.Measures);
        Assert.Equal("某市燃气整改方案", read.Title);
    }

    [Fact]
    public void Words_of_the_site_are_no_measures()
    {
        var read = PlanLines.Read(
            """
            某市整改方案
            2024年3月1日
            1.修路。
            责任单位:市交通局
            2.建桥。
            责任单位:市交通局
            主办单位:某市人民政府办公室 备案号:某ICP备0000000号
            相关链接
            网站地图
            """);

        Assert.Equal(
            [
                "修路。 | none | Responsible 市交通局",
                "建桥。 | none | Responsible 市交通局",
            ],
            read.Measures);
    }

    [Fact]
    public void Lines_of_contact_are_no_measures()
    {
        var read = PlanLines.Read(
            """
            某市整改方案
            2024年3月1日
            1.修路。
            责任单位:市交通局
            联系人:张某 联系电话:0000-1234567
            邮箱:a@b.cn
            """);

        Assert.Equal(["修路。 | none | Responsible 市交通局"], read.Measures);
    }

    [Fact]
    public void Note_on_the_first_list_holds_for_the_next()
    {
        var read = PlanLines.Read(
            """
            某市分工
            2024年3月1日
            1.甲事。
            责任单位:市发改委、市财政局(列首位的为牵头单位,下同)
            2.乙事。
            责任单位:市水务局、市林业局
            """);

        Assert.Equal(
            [
                "甲事。 | none | Lead 市发改委, Responsible 市财政局",
                "乙事。 | none | Lead 市水务局, Responsible 市林业局",
            ],
            read.Measures);
    }

    [Fact]
    public void Traditional_headings_name_the_same_parts()
    {
        var read = PlanLines.Read(
            """
            某省整改方案
            一、總體要求
            堅持標本兼治。
            二、整改措施
            1.制定規劃。2024年6月底前印發。(責任單位:省環保廳)
            三、保障措施
            1.加強組織領導。
            """, issuedOn: "2024-03-01");

        Assert.Equal(["2024年6月底前印發。 | 2024-06-30 | Responsible 省環保廳"], read.Measures);
    }

    [Fact]
    public void Value_may_stand_on_the_next_line()
    {
        var read = PlanLines.Read(
            """
            某市若干措施
            (一)清理收费。
            责任单位
            市市监局、市财政局
            时间要求
            2024年6月底前
            """, issuedOn: "2024-03-01");

        Assert.Equal(["清理收费。 | 2024-06-30 | Responsible 市市监局, Responsible 市财政局"], read.Measures);
    }

    [Fact]
    public void Units_that_supervise_and_accept_have_their_roles()
    {
        var read = PlanLines.Read(
            """
            某局整改方案
            (一)台账不全
            整改措施:补齐台账。
            责任单位:县档案馆
            督导单位:县委办
            验收单位:市档案局
            """, issuedOn: "2024-03-01");

        Assert.Equal(["补齐台账。 | none | Responsible 县档案馆, Supervising 县委办, Accepting 市档案局"], read.Measures);
    }

    [Theory]
    [InlineData("某县人民政府办公室文件\n某政办发〔2024〕15号\n某县人民政府办公室\n关于印发某县采石场整改方案的通知", "某县采石场整改方案")]
    [InlineData("某区水利局\n标题: 关于某交办件整改情况的公示\n索引号: 0001", "关于某交办件整改情况的公示")]
    [InlineData("某中学隐患整改报告3.5\n某中学隐患整改报告", "某中学隐患整改报告")]
    [InlineData("某区人民政府 2024-03-01 16:36 来源: 区水务局\n某区河道整改公示", "某区河道整改公示")]
    public void Title_stands_among_the_lines_of_the_letterhead_and_the_page(string head, string title) =>
        Assert.Equal(title, PlanLines.Read($"{head}\n1.清理河道。(责任单位:区水务局)\n", issuedOn: "2024-03-01").Title);
}
