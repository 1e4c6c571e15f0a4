using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;

namespace Rectify.Text.Tests.Plans;

/// <summary>Tables that a text draws with characters, as mail and old systems do.</summary>
public class DrawnTableTests
{
    [Fact]
    public void Lines_of_one_cell_are_drawn_together()
    {
        var plan = Read("""
            ┌────┬──────────┬────────────┬──────────┬────────────┐
            │序号│ 存在问题 │  整改措施  │ 责任单位 │  整改时限  │
            ├────┼──────────┼────────────┼──────────┼────────────┤
            │ 1  │ 石门桥护 │ 更换护栏60 │ 县公路局 │ 2024年5月  │
            │    │ 栏缺失   │ 米         │          │ 底前       │
            ├────┼──────────┼────────────┼──────────┼────────────┤
            │ 2  │ 边坡落石 │ 清理危石   │ 长坡镇政 │ 2024年6月  │
            │    │          │            │ 府       │ 15日前     │
            └────┴──────────┴────────────┴──────────┴────────────┘
            """).Plan;

        Assert.Equal(["更换护栏60米 县公路局 2024-05-31", "清理危石 长坡镇政府 2024-06-15"], plan.Measures.Select(Describe));
        Assert.Equal(["石门桥护栏缺失", "边坡落石"], plan.Problems.Select(static p => p.Text));
    }

    [Fact]
    public void A_cell_beside_divided_ones_holds_for_each_of_them()
    {
        var plan = Read("""
            ┏━━┳━━━━━━┳━━━━━━━━━━┳━━━━━━┳━━━━━━━━━┓
            ┃序号┃问题┃整改措施┃责任部门┃完成时间┃
            ┣━━╋━━━━━━╋━━━━━━━━━━╋━━━━━━╋━━━━━━━━━┫
            ┃1 ┃印章未分离┃修订印章管理办法┃综合部┃2024年10月底┃
            ┃  ┃          ┣━━━━━━━━━━╋━━━━━━┫         ┃
            ┃  ┃          ┃指定双人保管印章┃财务部┃         ┃
            ┗━━┻━━━━━━┻━━━━━━━━━━┻━━━━━━┻━━━━━━━━━┛
            """).Plan;

        Assert.Equal(["修订印章管理办法 综合部 2024-10-31", "指定双人保管印章 财务部 2024-10-31"], plan.Measures.Select(Describe));
        Assert.Equal(2, Assert.Single(plan.Problems).Measures.Count);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_grid_of_plus_signs_is_a_table(string lineBreak)
    {
        string table = """
            +------+----------------+----------------------+----------+---------------+
            | 序号 | 问题描述       | 整改措施             | 责任部门 | 计划完成时间  |
            +======+================+======================+==========+===============+
            | 1    | 存在弱口令账号 | 重置弱口令，启用口令 | 信息中心 | 2024年3月20日 |
            |      |                | 复杂度策略           | 运维部   |               |
            +------+----------------+----------------------+----------+---------------+
            """.ReplaceLineEndings(lineBreak);

        var measure = Assert.Single(Read(table).Plan.Measures);

        Assert.Equal("重置弱口令，启用口令复杂度策略", measure.Text);
        Assert.Equal(["信息中心", "运维部"], measure.Responsibility.Links.Select(static l => l.Unit));
    }

    [Fact]
    public void A_header_of_two_rows_names_the_columns_by_what_stands_lower()
    {
        var plan = Read("""
            ┌────┬──────┬──────────┬─────────────────┬──────────┐
            │序号│ 问题 │ 整改措施 │     责任落实    │ 完成时限 │
            │    │      │          ├──────────┬──────┤          │
            │    │      │          │ 责任单位 │责任人│          │
            ├────┼──────┼──────────┼──────────┼──────┼──────────┤
            │ 1  │ 私拉 │ 规范布线 │ 区粮储中 │ 夏某 │ 3月25日  │
            │    │ 电线 │          │ 心       │      │          │
            └────┴──────┴──────────┴──────────┴──────┴──────────┘
            """).Plan;

        Assert.Equal("规范布线 区粮储中心 2024-03-25", Describe(Assert.Single(plan.Measures)));
    }

    [Fact]
    public void Without_rules_between_them_each_numbered_line_is_a_row()
    {
        var plan = Read("""
            ╔══════╦════════╦════════════╦══════════╦═══════════╗
            ║ 序号 ║ 问题   ║ 整改措施   ║ 责任单位 ║ 整改时限  ║
            ╠══════╬════════╬════════════╬══════════╬═══════════╣
            ║ 1    ║ 通道堵 ║ 清理通道   ║ 镇林业站 ║ 1月20日   ║
            ║      ║ 塞     ║            ║          ║           ║
            ║ 2    ║ 无人守 ║ 配备护林员 ║ 各村委会 ║ 2月1日    ║
            ╚══════╩════════╩════════════╩══════════╩═══════════╝
            """).Plan;

        Assert.Equal(["清理通道 镇林业站 2024-01-20", "配备护林员 各村委会 2024-02-01"], plan.Measures.Select(Describe));
        Assert.Equal(["通道堵塞", "无人守"], plan.Problems.Select(static p => p.Text));
    }

    [Fact]
    public void What_is_not_understood_is_named_where_it_stands()
    {
        var read = Read("""
            ┌──────────┬──────────┬──────────┐
            │ 整改措施 │ 责任单位 │ 整改时限 │
            ├──────────┼──────────┼──────────┤
            │ 清理河道 │ 县水利局 │ 来年6月  │
            │ 垃圾     │          │ 底前     │
            └──────────┴──────────┴──────────┘
            """);

        var unread = Assert.Single(read.Diagnostics, static d => d.Code == DiagnosticCodes.DeadlineNotUnderstood);
        Assert.Equal((5, 17), (unread.Line, unread.Column));
        Assert.Equal("清理河道垃圾", Assert.Single(read.Plan.Measures).Text);
    }

    [Fact]
    public void The_number_of_a_page_stands_within_a_table()
    {
        var plan = Read("| 序号 | 问题 | 整改措施 | 责任单位 | 整改时限 |\n| 1 | 溢流 | 改造截流井 | 市水务局 | 6月底 |\n— 1 —\n\n| 2 | 淤积 | 清淤 | 市住建局 | 10月底 |\n第 2 页 共 3 页\n| 3 | 波动 | 更换膜组件 | 市水务集团 | 5月31日 |\n").Plan;

        Assert.Equal(["改造截流井 市水务局 2024-06-30", "清淤 市住建局 2024-10-31", "更换膜组件 市水务集团 2024-05-31"], plan.Measures.Select(Describe));
    }

    [Fact]
    public void Marks_of_Markdown_and_mail_are_no_words()
    {
        var table = Read("| **序号** | **问题** | **整改措施** | **责任单位** | **整改时限** |\n|:---:|:---|:---|:---:|---:|\n| 1 | 后巷堆物 | 清理堆物<br>安装监控 | 街道城管办<br/>后巷社区 | 5月底前 |\n").Plan;
        var mail = PlanReader.Read("> 发件人：安全科\n> 日期：2024年1月10日\n> 主题：检查问题整改清单\n>\n> 1. 问题：配电室无绝缘垫。\n>    整改措施：铺设绝缘垫。\n>    责任部门：动力车间\n>    完成时间：5月28日\n").Plan;

        Assert.Equal(["街道城管办", "后巷社区"], Assert.Single(table.Measures).Responsibility.Links.Select(static l => l.Unit));
        Assert.Equal("铺设绝缘垫。 动力车间 2024-05-28", Describe(Assert.Single(mail.Measures)));
    }

    [Fact]
    public void Stars_that_hide_a_name_stay() =>
        Assert.Equal("责令张**和李**补交材料", Assert.Single(Read("1.责令张**和李**补交材料（责任单位：县民政局）\n").Plan.Measures).Text);

    private static string Describe(Measure measure) => $"{measure.Text} {string.Join('、', measure.Responsibility.Links.Select(static l => l.Unit))} {(measure.Deadline as FixedDeadline)?.Due:uuuu-MM-dd}";

    private static PlanReadResult Read(string table) => PlanReader.Read($"某县问题整改表\n{table}", new PlanReadOptions { IssuedOn = new LocalDate(2024, 1, 10) });
}
