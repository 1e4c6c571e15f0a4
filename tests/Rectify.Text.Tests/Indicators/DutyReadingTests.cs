namespace Rectify.Tests.Indicators;

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
    public void One_clause_is_one_duty(string text, string expected)
    {
        Assert.Equal([expected], Lines.Duties(text));
        Assert.Empty(Lines.Targets(text));
        Assert.Empty(Lines.Milestones(text));
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
        Assert.Equal(["植树 >= 20 万株/年 Count"], Lines.Targets("每年植树20万株"));
    }
}
