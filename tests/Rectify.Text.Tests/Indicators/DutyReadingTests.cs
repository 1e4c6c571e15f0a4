namespace Rectify.Text.Tests.Indicators;

public class DutyReadingTests
{
    [Theory]
    [InlineData("区委常委会、区政府常务会议每半年各自至少研究1次环境保护议题", "1 HalfYear 区委常委会、区政府常务会议每半年各自至少研究1次环境保护议题")]
    [InlineData("各部门每季度至少研究两次环保工作", "2 Quarter 各部门每季度至少研究两次环保工作")]
    [InlineData("每周调度一次全市整改工作进展情况", "1 Week 每周调度一次全市整改工作进展情况")]
    [InlineData("各级政府每年向同级人大常委会报告工作,自觉接受监督", "1 Year 各级政府每年向同级人大常委会报告工作")]
    [InlineData("每月开展不少于3次夜间巡查", "3 Month 每月开展不少于3次夜间巡查")]
    [InlineData("每季度,组织一次联合检查", "1 Quarter 每季度,组织一次联合检查")]
    [InlineData("定期公布整改情况", "1 Unspecified 定期公布整改情况")]
    [InlineData("每旬报送一次", "3 Month 每旬报送一次")]
    [InlineData("每旬报送两次", "6 Month 每旬报送两次")]
    [InlineData("每旬报送进展", "3 Month 每旬报送进展")]
    [InlineData("每两周至少开展1次巡查", "2 Month 每两周至少开展1次巡查")]
    [InlineData("每两周开展巡查", "2 Month 每两周开展巡查")]
    [InlineData("每半个月调度一次", "2 Month 每半个月调度一次")]
    [InlineData("每两个月检查不少于2次", "6 HalfYear 每两个月检查不少于2次")]
    [InlineData("每4个月检查一次", "3 Year 每4个月检查一次")]
    [InlineData("每日巡查不少于2次", "14 Week 每日巡查不少于2次")]
    [InlineData("每日巡查", "7 Week 每日巡查")]
    [InlineData("按旬报送数据", "3 Month 按旬报送数据")]
    [InlineData("班子成员每人每年讲党课不少于1次", "1 Year 班子成员每人每年讲党课不少于1次")]
    [InlineData("每年上、下半年各检查一次", "2 Year 每年上、下半年各检查一次")]
    [InlineData("每年春、秋季各普查一次", "2 Year 每年春、秋季各普查一次")]
    [InlineData("每年汛前、汛期、汛后检查", "3 Year 每年汛前、汛期、汛后检查")]
    [InlineData("每年春、秋两季开展消杀", "2 Year 每年春、秋两季开展消杀")]
    [InlineData("每年汛期前后各检查一次", "2 Year 每年汛期前后各检查一次")]
    [InlineData("工作日每天巡查1次", "1 Unspecified 工作日每天巡查1次")]
    [InlineData("每间隔一周检查一次", "2 Month 每间隔一周检查一次")]
    [InlineData("按日报送数据", "7 Week 按日报送数据")]
    [InlineData("每学期开展2次应急演练", "2 Unspecified 每学期开展2次应急演练")]
    [InlineData("落实月报制度", "1 Month 落实月报制度")]
    [InlineData("执行周报告制度", "1 Week 执行周报告制度")]
    [InlineData("实行周调度", "1 Week 实行周调度")]
    [InlineData("按年度开展评估", "1 Year 按年度开展评估")]
    [InlineData("坚持一周一调度", "1 Week 坚持一周一调度")]
    [InlineData("半年至少开展一次检查", "1 HalfYear 半年至少开展一次检查")]
    [InlineData("各部门每季度向市整改工作领导小组办公室报告整改工作进展情况不少于2次", "2 Quarter 各部门每季度向市整改工作领导小组办公室报告整改工作进展情况不少于2次")]
    public void One_clause_is_one_duty(string text, string expected)
    {
        Assert.Equal([expected], Lines.Duties(text));
        Assert.Empty(Lines.Targets(text));
        Assert.Empty(Lines.Milestones(text));
    }

    [Theory]
    [InlineData("各县区每月各自检查一次", "1 Month each 各县区每月各自检查一次")]
    [InlineData("每个乡镇每季度分别排查一次", "1 Quarter each 每个乡镇每季度分别排查一次")]
    [InlineData("每月各自开展2次巡查", "2 Month each 每月各自开展2次巡查")]
    [InlineData("各县区每月检查一次", "1 Month 各县区每月检查一次")]
    [InlineData("每月分别检查水厂和泵站", "1 Month 每月分别检查水厂和泵站")]
    public void Duty_of_each_unit_says_so(string text, string expected) => Assert.Equal([expected], Lines.Duties(text));

    [Theory]
    [InlineData("每周调度、每月通报", "1 Week 每周调度|1 Month 每月通报")]
    [InlineData("每月开展2次夜查、每季度组织一次会商", "2 Month 每月开展2次夜查|1 Quarter 每季度组织一次会商")]
    [InlineData("市级每半年、县级每季度至少调度一次", "1 HalfYear 市级每半年|1 Quarter 县级每季度至少调度一次")]
    [InlineData("市级每季度一次、县级每月一次", "1 Quarter 市级每季度一次|1 Month 县级每月一次")]
    [InlineData("每日一报告、每周一调度", "7 Week 每日一报告|1 Week 每周一调度")]
    [InlineData("主要领导每月、分管领导每周至少检查2次", "2 Month 主要领导每月|2 Week 分管领导每周至少检查2次")]
    [InlineData("落实“周调度、月通报”机制", "1 Week 落实“周调度|1 Month 月通报”机制")]
    [InlineData("坚持“一周一调度、一月一通报”", "1 Week 坚持“一周一调度|1 Month 一月一通报”")]
    [InlineData("周调度、月通报、年考核", "1 Week 周调度|1 Month 月通报|1 Year 年考核")]
    public void Each_rhythm_of_a_list_is_a_duty(string text, string expected) => Assert.Equal(expected.Split('|'), Lines.Duties(text));

    [Fact]
    public void A_window_holds_for_the_counts_that_follow()
    {
        Assert.Equal(["新建公路 >= 100 公里 Count per Year", "改造危桥 >= 10 座 Count per Year"], Lines.Targets("每年新建公路100公里,改造危桥10座"));
        Assert.Equal(["新建公路 >= 100 公里 Count per Year", "公路总里程 >= 3000 公里 Reach by 2025-12-31"], Lines.Targets("每年新建公路100公里,到2025年公路总里程达到3000公里"));
        Assert.Equal(["检查企业 >= 300 家次 Count per Year"], Lines.Targets("每月开展2次夜查,全年检查企业不少于300家次"));
        Assert.Equal(["检查企业 >= 30 家 Count per Month"], Lines.Targets("每月开展2次夜查,检查企业不少于30家"));
        Assert.Equal(["新建公路 >= 100 公里 Count per Year", "危桥 >= 10 座 Count"], Lines.Targets("每年新建公路100公里;建成危桥10座"));
    }

    [Theory]
    [InlineData("每年选拔不少于100名", "选拔 >= 100 名 Count per Year")]
    [InlineData("每年选拔资助不少于100名青年科技人员", "选拔资助青年科技人员 >= 100 名 Count per Year")]
    [InlineData("每季度抽检40批次", "抽检 >= 40 批次 Count per Quarter")]
    [InlineData("每名干部每年接受培训不少于40学时", "每名干部接受培训 >= 40 学时 Count per Year")]
    [InlineData("每季度抽检不少于40批次", "抽检 >= 40 批次 Count per Quarter")]
    [InlineData("每年新增造林5万亩", "造林 >= 5 万亩 Count per Year")]
    [InlineData("年均新增造林5万亩", "造林 >= 5 万亩 Count per Year")]
    [InlineData("每年压减产能不少于50万吨", "产能 >= 50 万吨 DecreaseBy per Year")]
    [InlineData("每半年培训200人次", "培训 >= 200 人次 Count per HalfYear")]
    [InlineData("每周抽查不少于5家", "抽查 >= 5 家 Count per Week")]
    [InlineData("到2025年,每年新增造林5万亩", "造林 >= 5 万亩 Count per Year by 2025-12-31")]
    [InlineData("每年安排不低于500万元专项资金", "专项资金 >= 500 万元 Reach per Year")]
    [InlineData("每季度抽查比例不低于5%", "抽查比例 >= 5 % Reach per Quarter")]
    [InlineData("每年抽检覆盖率达到100%", "抽检覆盖率 >= 100 % Reach per Year")]
    [InlineData("每年食品抽检量达到每千人5批次以上", "食品抽检量 >= 5 批次/千人 Reach per Year")]
    [InlineData("全年开展检查不少于4次", "全年开展检查 >= 4 次 Count per Year")]
    [InlineData("工业增加值年均增长6%", "工业增加值年均增长 >= 6 % IncreaseBy")]
    public void Amount_of_every_window_is_a_recurring_target(string text, string expected)
    {
        Assert.Equal([expected], Lines.Targets(text));
        Assert.Empty(Lines.Duties(text));
    }

    [Fact]
    public void A_clause_may_hold_a_duty_and_an_amount()
    {
        const string text = "每年开展培训不少于4次、培训人员不少于100人次";

        Assert.Equal(["培训人员 >= 100 人次 Count per Year"], Lines.Targets(text));
        Assert.Equal(["4 Year " + text], Lines.Duties(text));
    }

    [Theory]
    [InlineData("健全定期会商制度")]
    [InlineData("不定期开展抽查")]
    [InlineData("中央每次召开重要会议都要及时传达学习")]
    public void Systems_and_occasions_are_no_duties(string text) => Assert.Empty(Lines.Duties(text));

    [Fact]
    public void An_amount_of_every_year_is_a_target_and_not_a_duty()
    {
        Assert.Empty(Lines.Duties("每年植树20万株"));
        Assert.Equal(["植树 >= 20 万株 Count per Year"], Lines.Targets("每年植树20万株"));
    }
}
