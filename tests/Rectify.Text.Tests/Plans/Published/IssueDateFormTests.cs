using Rectify.Text;

namespace Rectify.Text.Tests.Plans.Published;

/// <summary>The forms in which a page gives the day of a document.</summary>
public sealed class IssueDateFormTests
{
    [Theory]
    [InlineData("2024-03-11 17:01")]
    [InlineData("2024-03-11 09:12:33 来源:某市政府 点击:12")]
    [InlineData("发文时间:2024年3月11日")]
    [InlineData("日期:2024/3/11 来源:市府办")]
    [InlineData("时间:2024-03-11 17:01 浏览次数: 信息来源: 某市政府")]
    [InlineData("发布日期:2024年3月11日 字体:[大 中 小]")]
    [InlineData("信息来源:市府办 时间:2024-03-11")]
    [InlineData("(2024年3月11日)")]
    public void Line_under_the_title_gives_the_day(string line)
    {
        var plan = PlanReader.Read($"某市重点工作分解\n{line}\n1.修路。\n责任单位:市交通局\n").Plan;

        Assert.Equal(new NodaTime.LocalDate(2024, 3, 11), plan.IssuedOn);
        Assert.Equal("某市重点工作分解", plan.Title);
        Assert.Equal("修路。", Assert.Single(plan.Measures).Text);
    }

    [Theory]
    [InlineData("浏览量: 时间:2018-11-13", "二○○一年四月四日")]
    [InlineData("发布时间:2018-11-13", "某市政府\n2001年4月4日")]
    [InlineData("公开日期: | 2001年04月04日 | 公开方式: | 主动公开 |", "")]
    public void Day_of_the_signature_goes_before_that_of_the_page(string line, string end) =>
        Assert.Equal(new NodaTime.LocalDate(2001, 4, 4), PlanReader.Read($"某市工作安排\n{line}\n1.修路。\n2.护林。\n{end}\n").Plan.IssuedOn);

    [Fact]
    public void Limit_that_is_labelled_as_a_time_is_no_day_of_issue()
    {
        var read = PlanLines.Read("某市重点工作分解\n1.修路。\n责任单位:市交通局\n时间要求:2024年6月30日\n", "2024-03-11");

        Assert.Equal(["修路。 | 2024-06-30 | Responsible 市交通局"], read.Measures);
    }

    [Fact]
    public void Lines_that_look_like_dates_are_named_where_none_is_the_day_of_issue()
    {
        var refused = PlanReader.Read("某市整改方案\n根据2024年3月11日的通知,制定本方案。\n1.修路。\n责任单位:市交通局\n");

        Assert.False(refused.HasPlan);
        Assert.Contains("2 «根据2024年3月11日的通知,制定本方案。»", refused.Diagnostics[0].Message, StringComparison.Ordinal);
    }
}
