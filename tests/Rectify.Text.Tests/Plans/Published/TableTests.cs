namespace Rectify.Text.Tests.Plans.Published;

/// <summary>Tables in plain text.</summary>
public sealed class TableTests
{
    [Fact]
    public void Columns_are_known_by_their_other_names()
    {
        var read = PlanLines.Read(
            """
            某县重点工作清单
            | 序号 | 任务名称 | 时间节点 | 牵头单位 | 备注 |
            | --- | --- | --- | --- | --- |
            | 1 | 改造车站。 | 2024年6月底 | 县交通局 | 无 |
            | 2 | 建成公园。 | 2024年10月底 | 县园林所 | |
            """, issuedOn: "2024-03-01");

        Assert.Equal(
            [
                "改造车站。 | 2024-06-30 | Lead 县交通局",
                "建成公园。 | 2024-10-31 | Lead 县园林所",
            ],
            read.Measures);
    }

    [Fact]
    public void Row_that_begins_with_empty_cells_goes_on_from_the_one_above()
    {
        var read = PlanLines.Read(
            """
            某县整改清单
            序号	问题	整改措施	牵头单位	完成时限
            1	甲河污染	1.封堵排口。2.清淤。	县水利局	2024年6月底
            		3.巡查。	县水利局	长期坚持
            2	扬尘	洒水。	县住建局	2024年5月底
            """, issuedOn: "2024-03-01");

        Assert.Equal(
            [
                "封堵排口。 | 2024-06-30 | Lead 县水利局",
                "清淤。 | 2024-06-30 | Lead 县水利局",
                "3.巡查。 | longTerm | Lead 县水利局",
                "洒水。 | 2024-05-31 | Lead 县住建局",
            ],
            read.Measures);
        Assert.Equal(
            [
                "甲河污染 > 1.1 1.2 1.3",
                "扬尘 > 2.1",
            ],
            read.Problems);
    }

    [Fact]
    public void Table_of_one_cell_a_line_without_numbers_is_read_by_its_width()
    {
        var read = PlanLines.Read(
            """
            某市工作分解
            2024年3月1日
            工作任务
            责任单位
            完成时限
            修建泵站。
            市水务局
            2024年6月底
            疏浚沟渠。
            市城管局
            2024年8月底
            """);

        Assert.Equal(
            [
                "修建泵站。 | 2024-06-30 | Responsible 市水务局",
                "疏浚沟渠。 | 2024-08-31 | Responsible 市城管局",
            ],
            read.Measures);
    }

    [Fact]
    public void Table_of_one_cell_a_line_is_read_by_its_running_numbers()
    {
        var read = PlanLines.Read(
            """
            某市工作分解表
            2024年3月1日
            序号
            整改措施
            责任单位
            完成时限
            1
            修建泵站。
            市水务局
            2024年6月底
            2
            疏浚沟渠。
            市水务局
            2024年8月底
            3
            增设监测点。
            市环保局
            2024年9月底
            """);

        Assert.Equal(
            [
                "修建泵站。 | 2024-06-30 | Responsible 市水务局",
                "疏浚沟渠。 | 2024-08-31 | Responsible 市水务局",
                "增设监测点。 | 2024-09-30 | Responsible 市环保局",
            ],
            read.Measures);
    }

    [Fact]
    public void Row_beside_merged_cells_takes_those_of_the_row_above()
    {
        var read = PlanLines.Read(
            """
            某镇任务清单
            序号
            存在问题
            整改措施
            责任单位
            整改时限
            1
            河道漂浮物
            打捞漂浮物。
            镇农办
            2024年5月底
            安装拦污网。
            镇水利站
            2024年6月底
            2
            道路积尘
            洒水降尘。
            清扫路面。
            镇环卫所
            2024年4月底
            3
            占道经营
            劝离摊贩。
            镇城管中队
            2024年4月底
            设置引导牌。
            镇农办
            2024年4月底
            """,
            issuedOn: "2024-03-01");

        Assert.Equal(
            [
                "打捞漂浮物。 | 2024-05-31 | Responsible 镇农办",
                "安装拦污网。 | 2024-06-30 | Responsible 镇水利站",
                "洒水降尘。清扫路面。 | 2024-04-30 | Responsible 镇环卫所",
                "劝离摊贩。 | 2024-04-30 | Responsible 镇城管中队",
                "设置引导牌。 | 2024-04-30 | Responsible 镇农办",
            ],
            read.Measures);
        Assert.Equal(3, read.Problems.Length);
    }

    [Fact]
    public void Page_of_a_table_begins_with_any_number_and_may_lack_a_merged_cell()
    {
        var read = PlanLines.Read(
            """
            某区实事进度表
            序号 |
            主要任务 |
            年度目标任务 |
            分管 领导 |
            牵头 单位 |
            推进情况 |
            24 |
            优化交通。 |
            建成公交站8处。 |
            周某 |
            区交通局 |
            已建成3处。 |
            25 |
            改造泵站2座。 |
            周某 |
            区水务局 |
            已开工。 |
            |
            """,
            issuedOn: "2024-03-01");

        Assert.Equal(["建成公交站8处。 | none | Overseeing 周某, Lead 区交通局", "改造泵站2座。 | none | Overseeing 周某, Lead 区水务局"], read.Measures);
    }

    [Fact]
    public void Names_of_fields_in_a_form_may_end_with_a_colon()
    {
        var read = PlanLines.Read("整改公示\n项目名称: | 东湖治理 |\n整改措施: | 清淤3万方。 |\n牵头单位: | 县水利局 |\n完成时限: | 2023年12月底 |\n", issuedOn: "2023-03-01");

        Assert.Equal(["清淤3万方。 | 2023-12-31 | Lead 县水利局"], read.Measures);
        Assert.Single(read.Problems);
    }
}
