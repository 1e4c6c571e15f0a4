namespace Rectify.Text.Tests.Plans.Published;

/// <summary>Lists of problems with their fields.</summary>
public sealed class ProblemListTests
{
    [Fact]
    public void Inspection_plans_name_problem_target_measures_and_report()
    {
        var read = PlanLines.Read(
            """
            某院巡察整改方案
            2024年3月1日
            (一)理论学习方面
            问题表现:学习不系统。
            整改目标:做到全覆盖。
            整改措施:
            1.制定年度计划。
            2.每月集中学习一次。
            责任领导:院长张某
            责任部门:党办、人事科
            整改时限:2024年6月底前,长期坚持
            整改进展:正在推进。
            (二)财务管理方面
            问题表现:报销不规范。
            整改措施:修订制度。
            责任领导:副院长李某
            责任部门:财务科
            整改时限:立行立改
            整改进展:已完成。
            """);

        Assert.Equal(
            [
                "制定年度计划。 | 2024-06-30 | Overseeing 院长张某, Responsible 党办, Responsible 人事科",
                "每月集中学习一次。 | 2024-06-30 | Overseeing 院长张某, Responsible 党办, Responsible 人事科",
                "修订制度。 | immediate | Overseeing 副院长李某, Responsible 财务科",
            ],
            read.Measures);
        Assert.Equal(
            [
                "学习不系统。 > 1.1.1 1.1.2",
                "报销不规范。 > 2.1.1",
            ],
            read.Problems);
    }

    [Fact]
    public void Hazards_are_numbered_in_their_labels()
    {
        var read = PlanLines.Read(
            """
            某企业隐患整改台账
            2024年3月1日
            隐患1:配电箱未上锁
            整改措施:加锁并张贴标识
            责任人:王某
            责任部门:设备部
            完成时间:2024年3月10日
            隐患2:通道堆物
            整改措施:清理通道
            责任人:赵某
            责任部门:仓储部
            完成时间:2024年3月15日
            """);

        Assert.Equal(
            [
                "加锁并张贴标识 | 2024-03-10 | Responsible 设备部",
                "清理通道 | 2024-03-15 | Responsible 仓储部",
            ],
            read.Measures);
        Assert.Equal(
            [
                "配电箱未上锁 > 1.1",
                "通道堆物 > 2.1",
            ],
            read.Problems);
    }

    [Fact]
    public void Problems_and_measures_meet_by_their_numbers()
    {
        var read = PlanLines.Read(
            """
            某镇巡察整改方案
            2024年3月1日
            一、存在问题
            (一)学习不深入。
            (二)台账不全。
            二、整改措施
            (一)制定学习计划。(责任单位:镇党建办)
            (二)补齐台账。(责任单位:镇党政办)
            """);

        Assert.Equal(
            [
                "制定学习计划。 | none | Responsible 镇党建办",
                "补齐台账。 | none | Responsible 镇党政办",
            ],
            read.Measures);
        Assert.Equal(
            [
                "学习不深入。 > 2.1.1",
                "台账不全。 > 2.2.1",
            ],
            read.Problems);
    }

    [Fact]
    public void Points_over_a_line_of_measures_are_problems()
    {
        var read = PlanLines.Read(
            """
            某村整改方案
            一、整改任务
            1.基层党建方面
            (1)会议记录不全。(牵头单位:组织办)
            整改措施:补齐记录。
            (2)党费收缴不及时。(牵头单位:党建办)
            整改措施:按月收缴。
            2.民生方面
            (1)路灯损坏。(牵头单位:村建所)
            整改措施:修复路灯。
            """, issuedOn: "2024-03-01");

        Assert.Equal(
            [
                "补齐记录。 | none | Lead 组织办",
                "按月收缴。 | none | Lead 党建办",
                "修复路灯。 | none | Lead 村建所",
            ],
            read.Measures);
        Assert.Equal(
            [
                "会议记录不全。 > 1.1.1.1",
                "党费收缴不及时。 > 1.1.2.1",
                "路灯损坏。 > 1.2.1.1",
            ],
            read.Problems);
    }
}
