using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Text;

namespace Rectify.Text.Tests.Plans;

/// <summary>Orders, work plans, ledgers and lists of findings in the forms in which they are published.</summary>
public class PublishedFormTests
{
    [Fact]
    public void Order_sets_a_day_for_each_item_of_its_list()
    {
        var plan = Plan("""
            责令限期整改指令书
            某某化工有限公司:
            经查,你单位存在下列问题:
            1.安全管理人员未持证上岗;
            2.仓库通风设施损坏;
            3.未建立台账。
            现责令你单位对上述第1、3项问题于2024年6月20日前整改完毕,第2项问题于2024年7月5日前整改完毕。
            某县应急管理局
            2024年6月5日
            """);

        Assert.Equal([new LocalDate(2024, 6, 20), new(2024, 7, 5), new(2024, 6, 20)], plan.Measures.Select(static m => m.Deadline!.NamedDay!.Value));
    }

    [Fact]
    public void Order_sets_one_day_for_its_whole_list()
    {
        var plan = Plan("""
            整改通知书
            某某加油站:
            检查发现以下问题:
            1.灭火器过期;
            2.标识缺失。
            现责令你单位于2024年6月20日前整改完毕。
            某县应急管理局
            2024年6月5日
            """);

        Assert.Equal(["灭火器过期;", "标识缺失。"], plan.Measures.Select(static m => m.Text));
        Assert.All(plan.Measures, static m => Assert.Equal(new LocalDate(2024, 6, 20), m.Deadline?.NamedDay));
    }

    [Fact]
    public void Stage_gives_its_period_to_what_it_consists_in()
    {
        var plan = Plan("""
            某区燃气整治工作方案
            2024年2月1日
            一、工作步骤
            (一)动员部署阶段(2月1日至2月20日)
            各街道制定实施方案。
            (二)集中整治阶段(2月21日至10月31日)
            1.排查燃气企业15家。
            2.更换软管。(完成时限:2024年6月底)
            """);

        Assert.Equal(
            [new LocalDate(2024, 2, 20), new(2024, 10, 31), new(2024, 6, 30)],
            plan.Measures.Select(static m => m.Deadline!.NamedDay!.Value));
        Assert.Equal(new LocalDate(2024, 2, 21), Assert.IsType<PeriodDeadline>(plan.Measures[1].Deadline).Start);
    }

    [Fact]
    public void Problem_and_fields_may_be_parted_by_commas()
    {
        var plan = Plan("""
            某医院整改方案
            2024年4月18日
            一、质量管理
            1.病历书写不规范,整改措施:每月抽查1次,责任科室:医务科,完成时限:2024年6月30日。
            2.手卫生依从性低,整改措施:开展培训,责任科室:院感科,完成时限:2024年8月31日。
            """);

        Assert.Equal(["病历书写不规范", "手卫生依从性低"], plan.Problems.Select(static p => p.Text));
        Assert.Equal(["每月抽查1次", "开展培训"], plan.Measures.Select(static m => m.Text));
        Assert.Equal(["医务科", "院感科"], plan.Measures.Select(static m => Assert.Single(m.Responsibility.Links).Unit));
        Assert.Equal(new LocalDate(2024, 8, 31), plan.Measures[1].Deadline?.NamedDay);
    }

    [Fact]
    public void Captions_of_tables_are_no_cells_and_no_title()
    {
        var plan = Plan("某区整改任务分解表\n2024年5月6日\n表一 市容环境\n问题\t整改措施\t责任单位\t时限要求\n占道经营\t取缔摊点40个\t区城管局\t5月20日前\n表二 社区建设\n问题\t整改措施\t责任单位\t时限要求\n栏板破损\t更换栏板\t东河社区居委会\t立行立改\n");

        Assert.Equal("某区整改任务分解表", plan.Title);
        Assert.Equal(["取缔摊点40个", "更换栏板"], plan.Measures.Select(static m => m.Text));
        Assert.Equal(new LocalDate(2024, 5, 20), plan.Measures[0].Deadline?.NamedDay);
    }

    [Fact]
    public void Lists_numbered_like_parts_stand_under_their_names()
    {
        var plan = Plan("""
            整改通知
            2023年5月8日
            经检查,发现如下问题:
            一、粪污直排。
            二、秸秆露天焚烧。
            请你单位按照以下要求整改:
            一、建设处理设施。
            二、落实网格员。
            请于6月10日前将整改情况书面报送我局。
            """);

        Assert.Equal(["建设处理设施。", "落实网格员。"], plan.Measures.Select(static m => m.Text));
        Assert.Equal(["粪污直排。", "秸秆露天焚烧。"], plan.Problems.Select(static p => p.Text));
        Assert.All(plan.Measures, static m => Assert.Null(m.Deadline));
    }

    [Fact]
    public void What_comes_next_in_a_report_is_a_measure()
    {
        var plan = Plan("""
            整改进展情况的通报
            2023年7月15日
            一、需长期整改的事项
            1.关于历史欠款问题
            整改进展:已追回欠款30万元。
            下一步措施:追回剩余欠款18.6万元。
            责任单位:财务处
            完成时限:2023年12月底前
            """);

        var measure = Assert.Single(plan.Measures);
        Assert.Equal("追回剩余欠款18.6万元。", measure.Text);
        Assert.Equal(new LocalDate(2023, 12, 31), measure.Deadline?.NamedDay);
    }

    [Fact]
    public void Problems_whose_fields_are_numbered_stay_apart()
    {
        var plan = Plan("""
            某市整改方案
            2021年4月6日
            一、整改任务
            (一)扬尘污染问题
            1.整改目标:扬尘达标。
            2.整改措施:(1)完成41家企业棚化;(2)建立巡查制度。
            3.整改时限:2021年6月30日前
            4.责任单位:市工信局
            (二)污水处理厂超标问题
            1.整改目标:出水达标。
            2.整改措施:实施提标改造。
            3.整改时限:2022年底
            4.责任单位:市水务局
            """);

        Assert.Equal(["扬尘污染问题", "污水处理厂超标问题"], plan.Problems.Select(static p => p.Text));
        Assert.Equal(["市工信局", "市工信局", "市水务局"], plan.Measures.Select(static m => Assert.Single(m.Responsibility.Links).Unit));
        Assert.Equal(new LocalDate(2022, 12, 31), plan.Measures[2].Deadline?.NamedDay);
    }

    [Fact]
    public void Day_in_the_words_is_the_limit_where_no_label_of_the_document_names_one()
    {
        var plan = Plan("""
            某校整改方案
            2023年9月5日
            一、校舍安全
            1.护栏开裂。
            整改措施:9月底前更换护栏。
            责任部门:总务处
            """);

        Assert.Equal(new LocalDate(2023, 9, 30), Assert.Single(plan.Measures).Deadline?.NamedDay);
    }

    [Fact]
    public void Opinions_of_a_congress_are_problems()
    {
        var plan = Plan("某市审议意见整改清单\n2023年8月20日\n序号\t审议意见\t整改举措\t牵头单位\t整改时限\n1\t加强停车管理\t1.新建停车场5个;2.每季度专项整治1次\t市城管局\t1.2024年6月底前;2.长期坚持\n");

        Assert.Equal("加强停车管理", Assert.Single(plan.Problems).Text);
        Assert.IsType<FixedDeadline>(plan.Measures[0].Deadline);
        Assert.IsType<LongTermDeadline>(plan.Measures[1].Deadline);
    }

    [Fact]
    public void Boxes_to_tick_are_no_words_and_the_title_may_bear_the_day()
    {
        var plan = Plan("""
            # 安全生产整改清单(2024-03-05)

            - [ ] 更换破损防护网 责任人:李强 截止:2024-03-15
            - [x] 修订动火作业票制度 责任人:赵刚 截止:2024-03-31
            """);

        Assert.Equal(new LocalDate(2024, 3, 5), plan.IssuedOn);
        Assert.Equal([("更换破损防护网", "李强", new LocalDate(2024, 3, 15)), ("修订动火作业票制度", "赵刚", new LocalDate(2024, 3, 31))],
            plan.Measures.Select(static m => (m.Text, m.Responsibility.Links[0].PrintedPrincipal!.Title, m.Deadline!.NamedDay!.Value)));
    }

    [Fact]
    public void Letter_may_name_its_day_behind_the_list_it_sends()
    {
        var plan = Plan("""
            各位同事:
            附上五月问题清单(2024年5月6日)。

            | 序号 | 问题 | 整改措施 | 责任部门 | 完成时间 |
            |---|---|---|---|---|
            | 1 | 叉车超速 | 加装限速器4台 | 设备部 | 5月20日 |
            """);

        Assert.Equal(new LocalDate(2024, 5, 6), plan.IssuedOn);
        Assert.Equal(new LocalDate(2024, 5, 20), Assert.Single(plan.Measures).Deadline?.NamedDay);
    }

    [Fact]
    public void Minutes_bear_the_day_of_their_meeting()
    {
        var plan = Plan("""
            某市政府专题会议纪要
            (第12次)
            2024年4月9日下午,副市长王某主持召开专题会议。纪要如下:
            1.由市住建局牵头,4月底前完成燃气安全排查。
            2.由市财政局负责,统筹安排专项资金3000万元。
            参加人员:李某、赵某。
            """);

        Assert.Equal(new LocalDate(2024, 4, 9), plan.IssuedOn);
        Assert.Equal(2, plan.Measures.Count);
        Assert.Equal(new LocalDate(2024, 4, 30), plan.Measures[0].Deadline?.NamedDay);
    }

    [Fact]
    public void Day_at_the_end_of_the_words_is_the_limit_though_other_brackets_name_theirs()
    {
        var plan = Plan("""
            某县人居环境整改方案
            2024年3月18日
            一、整改任务
            1.清理积存垃圾点46处,2024年4月底前完成。(牵头单位:县农业农村局)
            2.2024年5月底前印发方案,推进改厕。(牵头单位:县农业农村局)
            3.更换垃圾桶1200个。(责任单位:县城管局;完成时限:2024年6月底)
            """);

        Assert.Equal([new LocalDate(2024, 4, 30), null, new LocalDate(2024, 6, 30)], plan.Measures.Select(static m => m.Deadline?.NamedDay));
    }

    [Fact]
    public void Order_may_follow_the_law_that_was_broken_and_an_item_may_begin_with_a_count()
    {
        var plan = Plan("""
            责令改正通知书
            某某食品有限公司:
            经查,你单位存在下列行为:
            1.防鼠设施不完善;
            2.未建立进货查验记录;
            3.2名从业人员健康证明过期。
            上述行为违反了食品安全法有关规定,现责令你单位于2024年7月8日前改正。
            联系人:张某
            某县市场监督管理局
            2024年6月24日
            """);

        Assert.Equal(["防鼠设施不完善;", "未建立进货查验记录;", "2名从业人员健康证明过期。"], plan.Measures.Select(static m => m.Text));
        Assert.All(plan.Measures, static m => Assert.Equal(new LocalDate(2024, 7, 8), m.Deadline?.NamedDay));
    }

    [Fact]
    public void Departments_may_head_their_lists()
    {
        var plan = Plan("""
            某公司安全隐患整改责任清单
            编制日期:2024年9月2日
            一、生产部
            1.补装防护罩14套。
            二、仓储部
            1.更换灭火器8具。
            """);

        Assert.Equal(["生产部", "仓储部"], plan.Measures.Select(static m => m.Responsibility.Lead!.Unit!));
    }

    [Fact]
    public void Units_head_lists_of_one_item_in_a_text_without_breaks()
    {
        var plan = Plan("某县重点项目整改任务分解表2024年3月12日县住建局1.新建雨水泵站2座,6月底前完成。2.改造雨水管网8.5公里,9月底前完成。县水利局1.加固堤防3.2公里,5月底前完成。县城管局1.清掏下水道45公里,4月底前完成。");

        Assert.Equal("某县重点项目整改任务分解表", plan.Title);
        Assert.Equal(["县住建局", "县住建局", "县水利局", "县城管局"], plan.Measures.Select(static m => m.Responsibility.Lead!.Unit!));
    }

    [Fact]
    public void Day_may_stand_behind_who_made_the_table()
    {
        var plan = Plan("""
            某县道路隐患治理计划表
            制表单位:县道安办 制表时间:2024年2月26日
            | 序号 | 隐患情况 | 治理措施 | 责任单位 | 完成时限 |
            |---|---|---|---|---|
            | 1 | 急弯无标志 | 增设警示标志6块 | 县公路局 | 4月30日前 |
            """);

        Assert.Equal(new LocalDate(2024, 2, 26), plan.IssuedOn);
        Assert.Equal(new LocalDate(2024, 4, 30), Assert.Single(plan.Measures).Deadline?.NamedDay);
    }

    [Fact]
    public void Steps_of_the_work_and_the_last_appeal_are_no_measures()
    {
        var plan = Plan("""
            某镇安全生产大整治工作方案
            2024年4月3日
            一、工作步骤
            (一)动员部署(4月10日前)。
            (二)集中整治(4月11日至11月30日)。
            二、重点任务
            1.更换软管2600根,年底前完成。
            各单位要明确专人负责,整改完成后及时报镇政府验收。
            """);

        Assert.Equal(["更换软管2600根,年底前完成。"], plan.Measures.Select(static m => m.Text));
    }

    [Fact]
    public void Column_of_targets_may_name_its_year()
    {
        var plan = Plan("""
            某湖生态修复整改工作推进表
            2024年1月25日
            工作任务\t2024年目标\t责任单位\t完成时限
            清淤疏浚\t清淤120万立方米\t市水务局\t2024年12月底
            控源截污\t建成截污管42公里\t市住建局\t2024年11月底
            """.Replace("\\t", "\t", StringComparison.Ordinal));

        Assert.Equal([120m, 42m], plan.Measures.Select(static m => ((QuantityTarget)Assert.Single(m.Indicators).Target).Value));
    }

    [Fact]
    public void Number_of_an_item_is_none_of_the_month_behind_it()
    {
        var plan = Plan("""
            某校整改方案
            2023年9月5日
            一、主要措施
            1.10月15日前完成修缮。
            2.11月底前更换护栏。
            """);

        Assert.Equal(["10月15日前完成修缮。", "11月底前更换护栏。"], plan.Measures.Select(static m => m.Text));
        Assert.Equal([new LocalDate(2023, 10, 15), new(2023, 11, 30)], plan.Measures.Select(static m => m.Deadline!.NamedDay!.Value));
    }

    private static RectificationPlan Plan(string text) => PlanReader.Read(text).Plan!;
}
