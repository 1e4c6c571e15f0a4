namespace Rectify.Text.Tests.Plans.Published;

/// <summary>Tables whose cells stand on lines of their own or hold line breaks, and forms, whose rows hold names of fields beside their values.</summary>
public sealed class RowTests
{
    [Fact]
    public void Cells_that_end_with_strokes_may_stand_one_on_a_line()
    {
        var read = PlanLines.Read(
            """
            某区问题台账
            序号 |
            存在问题 |
            整改措施 |
            责任单位 |
            整改时限 |
            1 |
            东门垃圾堆积 |
            清运垃圾 |
            区城管局 |
            2024年3月底 |
            2 |
            西街路灯不亮 |
            更换灯具 |
            区住建局 |
            2024年4月15日 |
            """, issuedOn: "2024-03-01");

        Assert.Equal(["清运垃圾 | 2024-03-31 | Responsible 区城管局", "更换灯具 | 2024-04-15 | Responsible 区住建局"], read.Measures);
        Assert.Equal(["东门垃圾堆积 > 1.1", "西街路灯不亮 > 2.1"], read.Problems);
    }

    [Theory]
    [InlineData("序号 | ", "1 | ", "2 | ")]
    [InlineData("", "", "")]
    public void Cells_may_hold_line_breaks(string header, string first, string second)
    {
        var read = PlanLines.Read(
            $"""
            某县重点工作清单
            {header}工作事项 | 进度安排 | 责任单位 |
            {first}改造车站。 | ①4月底前,完成设计。
            ②9月底前,开工建设。 | 县交通局
            县财政局 |
            {second}建成公园。 | 10月底前。 | 县园林所 |
            某县人民政府办公室
            """, issuedOn: "2024-01-15");

        Assert.Equal(["改造车站。 | 2024-09-30 | Responsible 县交通局, Responsible 县财政局", "建成公园。 | 2024-10-31 | Responsible 县园林所"], read.Measures);
    }

    [Fact]
    public void Table_whose_headings_are_not_known_gives_no_measures()
    {
        var read = PlanLines.Read("某校检查记录\n序号 |\n检查项目 |\n检查结果 |\n整改措施 |\n1 |\n门窗 |\n一扇脱落。 |\n已修复。 |\n2 |\n消防 |\n正常。 |\n|\n", issuedOn: "2024-02-25");

        Assert.Empty(read.Measures);
    }

    [Fact]
    public void Rows_of_a_form_hold_names_beside_values()
    {
        var read = PlanLines.Read(
            "某厂隐患整改单\n隐患内容\t配电箱门缺失\n整改措施\t更换箱门\n责任单位\t设备部\t整改时限\t2024年1月20日\n某厂隐患整改单\n隐患内容\t通道堆物\n整改措施\t清理通道\n责任单位\t仓储部\t整改时限\t2024年1月15日\n",
            issuedOn: "2024-01-10");

        Assert.Equal(["更换箱门 | 2024-01-20 | Responsible 设备部", "清理通道 | 2024-01-15 | Responsible 仓储部"], read.Measures);
        Assert.Equal(["配电箱门缺失 > 1.1", "通道堆物 > 2.1"], read.Problems);
    }

    [Fact]
    public void Row_that_begins_with_an_empty_cell_goes_on_with_the_problem_above()
    {
        var read = PlanLines.Read(
            """
            某县整改台账
            序号|问题|整改措施|责任单位|完成时限|
            1|河道垃圾多|清理垃圾|县水利局|3月底|
            ||设置围栏|县水利局|5月底|
            2|路面破损|修补路面|县交通局|4月底|
            """, issuedOn: "2024-03-01");

        Assert.Equal(["清理垃圾 | 2024-03-31 | Responsible 县水利局", "设置围栏 | 2024-05-31 | Responsible 县水利局", "修补路面 | 2024-04-30 | Responsible 县交通局"], read.Measures);
        Assert.Equal(["河道垃圾多 > 1.1 1.2", "路面破损 > 2.1"], read.Problems);
    }

    [Theory]
    [InlineData("序号|项目名称|建设内容|时间节点|牵头单位")]
    [InlineData("序号|整改事项|整改措施|限期|牵头单位")]
    [InlineData("序号|问题|整改意见|完成时间|牵头单位")]
    public void Column_of_names_beside_contents_is_the_problem(string header)
    {
        var read = PlanLines.Read($"某市清单\n{header}\n1|老旧小区改造|改造小区20个。|10月底前|市住建局\n", issuedOn: "2024-03-01");

        Assert.Equal(["改造小区20个。 | 2024-10-31 | Lead 市住建局"], read.Measures);
        Assert.Equal(["老旧小区改造 > 1.1"], read.Problems);
    }

    [Theory]
    [InlineData("存在问题")]
    [InlineData("整改任务")]
    public void Table_of_problems_with_units_and_limits_lists_what_is_to_be_rectified(string heading)
    {
        var read = PlanLines.Read($"某县清单\n序号\n{heading}\n责任单位\n整改时限\n1\n井盖缺失\n县住建局\n4月底\n2\n路灯不亮\n县城管局\n5月底\n", issuedOn: "2024-03-01");

        Assert.Equal(["井盖缺失 | 2024-04-30 | Responsible 县住建局", "路灯不亮 | 2024-05-31 | Responsible 县城管局"], read.Measures);
    }

    [Fact]
    public void Note_under_a_table_is_no_measure()
    {
        var read = PlanLines.Read("某市清单\n序号\t问题\t整改措施\t责任单位\t整改时限\n1\t管网渗漏\t修复管网\t市水务局\t2024年8月底\n注:1.列首位的为牵头单位。2.时限以本表为准。\n", issuedOn: "2024-03-01");

        Assert.Equal(["修复管网 | 2024-08-31 | Responsible 市水务局"], read.Measures);
    }
}
