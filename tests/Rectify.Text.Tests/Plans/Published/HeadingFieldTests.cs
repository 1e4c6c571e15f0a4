namespace Rectify.Text.Tests.Plans.Published;

/// <summary>What a heading, or fields over a list, say for all that stands under them.</summary>
public sealed class HeadingFieldTests
{
    [Fact]
    public void Heading_that_is_a_unit_names_who_does_what_stands_under_it()
    {
        var read = PlanLines.Read(
            """
            某市问题交办清单
            一、市住建局(2项)
            1.东路围挡破损,4月底前更换。
            2.由市水务局抢修西路水管。
            二、市城管局、市交警支队
            1.南街摊贩占道,4月15日前规范。
            """, issuedOn: "2024-03-01");

        Assert.Equal(
            [
                "东路围挡破损,4月底前更换。 | 2024-04-30 | Responsible 市住建局",
                "由市水务局抢修西路水管。 | none | Responsible 市水务局",
                "南街摊贩占道,4月15日前规范。 | 2024-04-15 | Responsible 市城管局, Responsible 市交警支队",
            ],
            read.Measures);
    }

    [Theory]
    [InlineData("立行立改类", "immediate")]
    [InlineData("立行立改的问题(3项)", "immediate")]
    [InlineData("长期坚持类", "longTerm")]
    [InlineData("2024年底前完成的整改任务", "2024-12-31")]
    [InlineData("2024年底前重点工作任务", "none")]
    [InlineData("近期整改类", "none")]
    public void Heading_that_is_a_time_limit_holds_for_what_stands_under_it(string heading, string limit)
    {
        var read = PlanLines.Read($"某市整改任务清单\n一、{heading}\n1.清理河岸垃圾。责任单位:市城管局\n2.修复护栏。责任单位:市交通局\n", issuedOn: "2024-03-01");

        Assert.Equal([$"清理河岸垃圾。 | {limit} | Responsible 市城管局", $"修复护栏。 | {limit} | Responsible 市交通局"], read.Measures);
    }

    [Fact]
    public void Day_in_the_words_goes_before_the_heading()
    {
        var read = PlanLines.Read("某市整改任务清单\n一、2024年底前完成类\n1.新建泵站,6月底前开工,10月底前通水。\n2.改造管网。\n", issuedOn: "2024-03-01");

        Assert.Equal(["新建泵站,6月底前开工,10月底前通水。 | 2024-10-31 | ", "改造管网。 | 2024-12-31 | "], read.Measures);
    }

    [Fact]
    public void Fields_over_the_items_hold_for_those_under_them()
    {
        var read = PlanLines.Read(
            """
            某县整改责任清单
            整改时限:2024年6月底前
            责任单位:县水利局
            1.清除河道障碍。
            2.修复堤防缺口。
            整改时限:2024年9月底前
            责任单位:县住建局
            3.雨污分流改造。
            """, issuedOn: "2024-03-01");

        Assert.Equal(
            ["清除河道障碍。 | 2024-06-30 | Responsible 县水利局", "修复堤防缺口。 | 2024-06-30 | Responsible 县水利局", "雨污分流改造。 | 2024-09-30 | Responsible 县住建局"],
            read.Measures);
    }

    [Fact]
    public void Section_without_labels_states_its_days_in_prose()
    {
        var read = PlanLines.Read(
            """
            某局巡察整改情况通报
            一、重点问题整改
            1.调研成果转化不够。
            整改措施:制定调研计划。
            完成时限:2024年8月底前
            二、下一步打算
            (一)抓好长效机制。2024年12月底前完成制度汇编。
            """, issuedOn: "2024-03-01");

        Assert.Equal(["制定调研计划。 | 2024-08-31 | ", "2024年12月底前完成制度汇编。 | 2024-12-31 | "], read.Measures);
    }

    [Theory]
    [InlineData("主干道每日洒水,长期坚持。", "longTerm")]
    [InlineData("清理占道杂物,立行立改并长期坚持。", "immediate")]
    [InlineData("清理占道杂物,立即整改。", "immediate")]
    [InlineData("清理占道杂物,立行立改,长期坚持。", "immediate")]
    [InlineData("长期坚持每日巡查。", "none")]
    [InlineData("对占道行为立即整改。", "none")]
    public void Last_clause_that_is_nothing_but_time_is_the_limit(string words, string limit)
    {
        var read = PlanLines.Read($"某市道路保洁措施\n1.{words}\n", issuedOn: "2024-03-01");

        Assert.Equal([$"{words} | {limit} | "], read.Measures);
    }

    [Fact]
    public void What_is_completed_is_no_measure()
    {
        var read = PlanLines.Read(
            """
            某镇整改情况报告
            一、已完成整改的问题
            (一)制度不健全。已修订制度3项。
            二、正在整改的问题
            (一)账务不规范。
            整改措施:开展账务清理。
            完成时限:2024年6月底
            """, issuedOn: "2024-03-01");

        Assert.Equal(["开展账务清理。 | 2024-06-30 | "], read.Measures);
    }

    [Fact]
    public void Time_limit_in_the_brackets_of_a_heading_holds_for_what_stands_under_it()
    {
        var read = PlanLines.Read(
            """
            某县燃气整治方案
            一、重点任务
            (一)全面排查(2024年4月底前)
            1.建立隐患台账。县住建局负责。
            (二)集中整治(2024年9月底前)
            1.更换老旧软管(含接头)。
            """, issuedOn: "2024-03-01");

        Assert.Equal(["建立隐患台账。 | 2024-04-30 | Responsible 县住建局", "更换老旧软管(含接头)。 | 2024-09-30 | "], read.Measures);
    }

    [Fact]
    public void Fields_behind_the_last_item_of_a_document_hold_for_all_its_items()
    {
        var read = PlanLines.Read("某县停车整改措施\n1.增设泊位150个;\n2.规范路内停车。\n责任单位:县住建局\n联系人:王某\n", issuedOn: "2024-03-01");

        Assert.Equal(["增设泊位150个; | none | Responsible 县住建局", "规范路内停车。 | none | Responsible 县住建局"], read.Measures);
    }

    [Fact]
    public void Heading_with_a_trailer_over_items_with_trailers_is_no_measure()
    {
        var read = PlanLines.Read(
            """
            某市重点工作责任分解
            一、提升水环境质量(牵头单位:市生态环境局)
            1.整治排口50个。(责任单位:各区政府;完成时限:6月底前)
            2.新建管网80公里。(责任单位:市住建局;完成时限:12月底前)
            """, issuedOn: "2024-03-01");

        Assert.Equal(["整治排口50个。 | 2024-06-30 | Responsible 各区政府", "新建管网80公里。 | 2024-12-31 | Responsible 市住建局"], read.Measures);
    }
}
