using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;

namespace Rectify.Text.Tests.Plans;

/// <summary>Texts that lost their line breaks without a trace, or that were broken at arbitrary places.</summary>
public class LostBreaksTests
{
    private const string Notice =
        "关于印发《南平镇人居环境问题整改方案》的通知各村（社区）：现将《南平镇人居环境问题整改方案》印发给你们，请认真贯彻落实。南平镇人民政府2023年5月6日南平镇人居环境问题整改方案"
        + "为做好问题整改工作，制定本方案。一、总体要求坚持问题导向，做到应改尽改。二、整改措施（一）清理河道垃圾。组织人员清运北河沿岸垃圾。责任单位：镇水利站整改时限：2023年6月底前"
        + "（二）修复公厕设施。更换破损门窗。责任单位：镇城建办整改时限：2023年7月底前三、保障措施（一）加强领导。成立专班。（二）强化督查。镇纪委每月督查一次。";

    [Fact]
    public void Notice_and_plan_on_one_line_come_apart()
    {
        var plan = Read(Notice);

        Assert.Equal("南平镇人居环境问题整改方案", plan.Title);
        Assert.Equal(new LocalDate(2023, 5, 6), plan.IssuedOn);
        Assert.Equal(
            ["组织人员清运北河沿岸垃圾。 镇水利站 2023-06-30", "更换破损门窗。 镇城建办 2023-07-31"],
            plan.Measures.Select(Line));
        Assert.Equal(2, plan.Safeguards.Count);
    }

    [Fact]
    public void Places_in_a_text_on_one_line_are_those_of_the_text_as_given()
    {
        var measure = Read(Notice).Measures[1];

        var source = measure.Source!.Value;
        Assert.Equal("更换破损门窗。责任单位：镇城建办整改时限：2023年7月底前", Notice.Substring(source.Start, source.Length)[^30..]);
    }

    [Fact]
    public void Every_character_of_a_text_on_one_line_is_accounted_for()
    {
        var coverage = PlanReader.Read(Notice).Coverage;

        Assert.Equal(Notice.Length, coverage.Modelled + coverage.Structural + coverage.Residue);
    }

    [Fact]
    public void Problems_and_measures_on_one_line_pair_off()
    {
        var plan = Read("云岭区校园食堂问题整改方案2023年9月1日为切实整改检查发现的问题，制定如下方案。一、存在问题1.食材台账登记不全。2.冷库温度不达标。"
            + "二、整改措施1.补齐食材台账，做到日清月结。责任单位：区教育局；整改时限：2023年9月15日前2.维修冷库设备。责任单位：各学校；整改时限：2023年9月底前"
            + "三、工作要求各校要高度重视，按期报送整改情况。");

        Assert.Equal("云岭区校园食堂问题整改方案", plan.Title);
        Assert.Equal(["补齐食材台账，做到日清月结。 区教育局 2023-09-15", "维修冷库设备。 各学校 2023-09-30"], plan.Measures.Select(Line));
        Assert.Equal(["食材台账登记不全。", "冷库温度不达标。"], plan.Problems.Select(static p => p.Text));
    }

    [Fact]
    public void Letter_on_one_line_is_no_part_of_its_list()
    {
        var plan = Read("青石县审计局关于县交通局审计整改情况的报告县人大常委会：现将审计整改安排报告如下：一、存在问题及整改措施（一）工程款结算超付12.5万元。整改措施：收回超付工程款。"
            + "责任单位：县交通局，整改时限：2022年9月30日前。（二）项目招标程序不规范。整改措施：修订招标办法，规范招标程序。责任单位：县交通局、县公共资源交易中心，整改时限：2022年10月底前。青石县审计局2022年8月5日");

        Assert.Equal("青石县审计局关于县交通局审计整改情况的报告", plan.Title);
        Assert.Equal(new LocalDate(2022, 8, 5), plan.IssuedOn);
        Assert.Equal(["收回超付工程款。 县交通局 2022-09-30", "修订招标办法，规范招标程序。 县交通局、县公共资源交易中心 2022-10-31"], plan.Measures.Select(Line));
        Assert.Equal(["工程款结算超付12.5万元。", "项目招标程序不规范。"], plan.Problems.Select(static p => p.Text));
    }

    [Fact]
    public void Lines_broken_at_arbitrary_places_are_drawn_together()
    {
        var plan = Read("""
            玉泉区扶贫领域专项
            巡察反馈意见整改
            方案
            根据区委巡察组反馈意见，
            结合实际制定本
            方案。
            一、整改任务
            （一）帮扶责任
            落实不到位。
            整改措施：修订帮扶
            干部管理办法，
            每月入户走访不少
            于2次。
            责任单位：区扶
            贫办；整改
            时限：2020年6
            月底前
            （二）资金拨付
            滞后。
            整改措施：拨付
            资金300万元
            。
            责任单位：区财
            政局；整改时限：2020年
            5月15日前
            玉泉区扶贫办
            2020年4月2日
            """);

        Assert.Equal("玉泉区扶贫领域专项巡察反馈意见整改方案", plan.Title);
        Assert.Equal(["修订帮扶干部管理办法，每月入户走访不少于2次。 区扶贫办 2020-06-30", "拨付资金300万元。 区财政局 2020-05-15"], plan.Measures.Select(Line));
        Assert.Equal(["帮扶责任落实不到位。", "资金拨付滞后。"], plan.Problems.Select(static p => p.Text));
    }

    [Fact]
    public void Short_lines_that_are_whole_are_not_drawn_together()
    {
        var plan = Read("""
            某县河湖问题整改方案
            2023年5月6日
            一、清理垃圾
            组织清运
            责任单位：县水利局
            整改时限：2023年6月底前
            二、修复堤岸
            加固堤岸
            责任单位：县住建局
            整改时限：2023年8月底前
            """);

        Assert.Equal(["组织清运 县水利局 2023-06-30", "加固堤岸 县住建局 2023-08-31"], plan.Measures.Select(Line));
        Assert.Equal(["清理垃圾", "修复堤岸"], plan.Measures.SelectMany(static m => m.Headings));
    }

    [Fact]
    public void Lines_of_a_page_over_the_title_are_not_drawn_together()
    {
        var plan = Read("首页\n> 政务公开 > 法规文件\n索引号: 000/2024-1 公开方式: 主动公开\n成文日期: 2024-03-01\n某市食品安全整改方案\n1.清查冷库。\n责任单位:市市监局\n");

        Assert.Equal("某市食品安全整改方案", plan.Title);
    }

    private static RectificationPlan Read(string text) => PlanReader.Read(text).Plan!;

    private static string Line(Measure measure) =>
        $"{measure.Text} {string.Join('、', measure.Responsibility.Links.Select(static l => l.Unit))} {(measure.Deadline as FixedDeadline)?.Due:yyyy-MM-dd}";
}
