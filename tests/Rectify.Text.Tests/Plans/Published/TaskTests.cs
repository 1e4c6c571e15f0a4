namespace Rectify.Text.Tests.Plans.Published;

/// <summary>What a document calls a task: a problem beside measures, else what is to be done; and fields whose names bear numbers.</summary>
public sealed class TaskTests
{
    [Fact]
    public void Tasks_over_a_numbered_list_are_its_measures()
    {
        var read = PlanLines.Read(
            """
            某镇环境整治方案
            一、整改任务
            (一)清理沟渠淤泥,由镇水利站负责,5月底前完成。
            (二)拆除废弃棚屋。
            二、工作要求
            各村要落实责任。
            """, issuedOn: "2024-03-01");

        Assert.Equal(["清理沟渠淤泥,由镇水利站负责,5月底前完成。 | 2024-05-31 | Responsible 镇水利站", "拆除废弃棚屋。 | none | "], read.Measures);
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void Tasks_take_the_fields_of_the_sections_beside_them()
    {
        var read = PlanLines.Read(
            """
            某镇环境整治方案
            一、整改任务
            1.清理沟渠。
            2.修补路面。
            二、整改时限
            2024年5月31日前全部完成。
            三、责任单位
            镇综合执法队
            """, issuedOn: "2024-03-01");

        Assert.Equal(["清理沟渠。 | 2024-05-31 | Responsible 镇综合执法队", "修补路面。 | 2024-05-31 | Responsible 镇综合执法队"], read.Measures);
    }

    [Fact]
    public void Task_with_measures_under_it_is_a_problem()
    {
        var read = PlanLines.Read(
            """
            某市督察整改清单
            任务1:西河断面超标。
            整改措施:新建截污管3公里。
            单位:市水务局
            时限:2024年12月底
            任务2:工地扬尘严重。
            整改措施:安装在线监测。
            单位:市住建局
            时限:2024年6月底
            """, issuedOn: "2024-03-01");

        Assert.Equal(["新建截污管3公里。 | 2024-12-31 | Responsible 市水务局", "安装在线监测。 | 2024-06-30 | Responsible 市住建局"], read.Measures);
        Assert.Equal(["西河断面超标。 > 1.1", "工地扬尘严重。 > 2.1"], read.Problems);
    }

    [Fact]
    public void Task_without_measures_is_one()
    {
        var read = PlanLines.Read(
            """
            某县重点任务清单
            任务一:建成东区污水处理厂。
            责任单位:县住建局
            完成时限:2024年10月底前
            任务二:关停西山采石场。
            责任单位:县自然资源局
            完成时限:2024年8月底前
            """, issuedOn: "2024-03-01");

        Assert.Equal(["建成东区污水处理厂。 | 2024-10-31 | Responsible 县住建局", "关停西山采石场。 | 2024-08-31 | Responsible 县自然资源局"], read.Measures);
    }

    [Fact]
    public void Numbered_measures_share_the_fields_of_their_problem()
    {
        var read = PlanLines.Read(
            """
            某街道问题整改方案
            (一)楼道堆物较多
            措施1:集中清理楼道。
            措施2:设置公告牌。
            责任单位:社区居委会
            整改期限:2024年4月30日
            (二)停车秩序混乱
            措施1:划设停车位。(责任单位:综合执法队;整改期限:2024年5月31日)
            """, issuedOn: "2024-03-01");

        Assert.Equal(
            [
                "集中清理楼道。 | 2024-04-30 | Responsible 社区居委会",
                "设置公告牌。 | 2024-04-30 | Responsible 社区居委会",
                "划设停车位。 | 2024-05-31 | Responsible 综合执法队",
            ],
            read.Measures);
        Assert.Equal(["楼道堆物较多 > 1.1 1.2", "停车秩序混乱 > 2.1"], read.Problems);
    }

    [Fact]
    public void Amounts_are_no_units()
    {
        var read = PlanLines.Read(
            """
            某县投资计划
            单位:万元
            1.修复水渠3公里。
            责任单位:县水利局
            """, issuedOn: "2024-03-01");

        Assert.Equal(["修复水渠3公里。 | none | Responsible 县水利局"], read.Measures);
    }

    [Fact]
    public void Field_that_no_plan_keeps_is_no_measure()
    {
        var read = PlanLines.Read(
            """
            某校食堂整改表
            (一)存在问题:留样不足。
            依据条款:操作规范第30条
            整改措施:按每样125克留样。
            整改完成标准:留样48小时
            完成时间:2024年3月10日前
            """, issuedOn: "2024-03-01");

        Assert.Equal(["按每样125克留样。 | 2024-03-10 | "], read.Measures);
        Assert.Equal(["留样不足。 > 1.1"], read.Problems);
    }

    [Fact]
    public void Fields_parted_from_their_values_by_spaces_are_read()
    {
        var read = PlanLines.Read(
            """
            某厂隐患整改
            隐患一 电缆裸露
            整改措施 更换电缆
            整改时间 3月10日
            隐患二 护栏松动
            整改措施 加固护栏
            整改时间 3月12日
            """, issuedOn: "2024-03-01");

        Assert.Equal(["更换电缆 | 2024-03-10 | ", "加固护栏 | 2024-03-12 | "], read.Measures);
        Assert.Equal(["电缆裸露 > 1.1", "护栏松动 > 2.1"], read.Problems);
    }

    [Fact]
    public void Item_without_measures_among_problems_with_them_is_a_problem()
    {
        var read = PlanLines.Read(
            """
            某校隐患整改方案
            1.护栏开裂。
            整改措施:拆除重砌。
            2.路口没有警示牌。
            3.窗框松动。
            整改措施:加固窗框。
            """, issuedOn: "2024-03-01");

        Assert.Equal(["拆除重砌。 | none | ", "加固窗框。 | none | "], read.Measures);
        Assert.Equal(["护栏开裂。 > 1.1", "路口没有警示牌。 > ", "窗框松动。 > 3.1"], read.Problems);
    }

    [Fact]
    public void Records_may_begin_with_any_field()
    {
        var read = PlanLines.Read(
            """
            某公司安全整改计划
            1.责任部门:机修车间
            完成日期:2024年3月15日
            整改措施:更换电缆
            隐患描述:电缆老化
            2.责任部门:仓储部
            完成日期:2024年3月20日
            整改措施:移走易燃物
            隐患描述:仓库混放
            """, issuedOn: "2024-03-01");

        Assert.Equal(["更换电缆 | 2024-03-15 | Responsible 机修车间", "移走易燃物 | 2024-03-20 | Responsible 仓储部"], read.Measures);
        Assert.Equal(["电缆老化 > 1.1", "仓库混放 > 2.1"], read.Problems);
    }

    [Fact]
    public void Item_with_a_measure_of_its_own_name_is_the_problem()
    {
        var read = PlanLines.Read(
            """
            某区整改验收公示
            整改事项:西沟养殖污染。
            整改单位:西沟镇政府
            整改时限:2023年10月底前
            整改措施:1.关闭养殖户6户。2.建设粪污处理中心。
            """, issuedOn: "2023-11-02");

        Assert.Equal(["关闭养殖户6户。 | 2023-10-31 | Responsible 西沟镇政府", "建设粪污处理中心。 | 2023-10-31 | Responsible 西沟镇政府"], read.Measures);
        Assert.Equal(["西沟养殖污染。 > 1.1 1.2"], read.Problems);
    }

    [Fact]
    public void Fields_that_describe_a_problem_are_part_of_it()
    {
        var read = PlanLines.Read(
            """
            某大学巡视整改清单
            问题1:经费使用不规范
            具体表现:部分项目超范围列支。
            整改措施:开展专项清查。
            问题2:轮岗不及时
            整改措施:制定轮岗计划。
            """, issuedOn: "2024-03-01");

        Assert.Equal(["经费使用不规范 部分项目超范围列支。 > 1.1", "轮岗不及时 > 2.1"], read.Problems);
    }

    [Theory]
    [InlineData("整改措施及责任人")]
    [InlineData("整改措施和时限")]
    [InlineData("整改措施")]
    public void Heading_of_two_fields_is_first_what_it_names_first(string heading)
    {
        var read = PlanLines.Read($"某企业隐患整改情况\n一、问题隐患\n1.泵房无人值守\n2.气瓶混放\n二、{heading}\n1.安排专人值守(完成时间:3月5日)\n2.分库存放(完成时间:3月8日)\n", issuedOn: "2024-03-01");

        Assert.Equal(["安排专人值守 | 2024-03-05 | ", "分库存放 | 2024-03-08 | "], read.Measures);
        Assert.Equal(2, read.Problems.Length);
    }

    [Fact]
    public void Chiefs_of_rivers_and_woods_oversee()
    {
        var read = PlanLines.Read("某县林长制问题清单\n问题:古树保护不力。\n点位:西岭村口\n措施:设置围栏。\n责任林长:周某\n责任单位:西岭镇政府\n时限:即查即改\n", issuedOn: "2024-03-01");

        Assert.Equal(["设置围栏。 | immediate | Overseeing 周某, Responsible 西岭镇政府"], read.Measures);
    }

    [Fact]
    public void Numbered_fields_under_a_problem_are_one_record()
    {
        var read = PlanLines.Read(
            """
            某局巡察整改方案
            一、关于“学习不深入”问题
            1、整改措施:一是组织集中学习;二是开展专题调研。
            2、责任科室:机关党委
            3、完成时限:2024年5月底前
            二、关于“监管不到位”问题
            1、整改措施:开展安全检查。
            2、责任科室:市场科
            3、完成时限:2024年4月底前
            """, issuedOn: "2024-03-01");

        Assert.Equal(
            ["一是组织集中学习; | 2024-05-31 | Responsible 机关党委", "二是开展专题调研。 | 2024-05-31 | Responsible 机关党委", "开展安全检查。 | 2024-04-30 | Responsible 市场科"],
            read.Measures);
        Assert.Equal(["关于“学习不深入”问题 > 1.1 1.2", "关于“监管不到位”问题 > 2.1"], read.Problems);
    }

    [Fact]
    public void Numbered_item_with_a_colon_is_no_field()
    {
        var read = PlanLines.Read("某市整改措施\n1.统一标准:制定建设标准。(责任单位:市住建局)\n2.创新方式:推行网上巡查。(责任单位:市城管局)\n", issuedOn: "2024-03-01");

        Assert.Equal(["统一标准:制定建设标准。 | none | Responsible 市住建局", "创新方式:推行网上巡查。 | none | Responsible 市城管局"], read.Measures);
    }
}
