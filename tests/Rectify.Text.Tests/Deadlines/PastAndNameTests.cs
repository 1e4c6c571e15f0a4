using NodaTime;
using Rectify.Text.Deadlines;

namespace Rectify.Text.Tests.Deadlines;

public class PastAndNameTests
{
    private static readonly LocalDate Issued = new(2018, 6, 29);

    [Theory]
    [InlineData("已于2017年12月完成")]
    [InlineData("2017年底前已完成")]
    [InlineData("2017年,全市完成了清理")]
    [InlineData("2017年我市建成12座")]
    [InlineData("截至2018年5月底,共完成30家")]
    [InlineData("截至2017年底,全市已建成12座")]
    [InlineData("2013年以来关停的矿山")]
    [InlineData("自2016年实施以来")]
    [InlineData("截至2018年12月,35项整改任务已完成30项")]
    [InlineData("应于2018年12月底完成的任务,至今未完成")]
    [InlineData("未在2018年12月底前完成")]
    [InlineData("2018年11月,督察组进驻")]
    [InlineData("2018年6月20日,市政府召开会议")]
    [InlineData("“十二五”期间累计淘汰35家")]
    [InlineData("已完成(2018年12月)")]
    [InlineData("已整改完成(2018年12月)")]
    [InlineData("整改中,已全部整改到位(2018年5月)")]
    [InlineData("2018年5月应完成而未完成")]
    [InlineData("2018年12月底前完成,目前已完成")]
    [InlineData("去年12月底")]
    [InlineData("2017年底前未完成整改的")]
    [InlineData("超过2018年底")]
    [InlineData("原计划2018年底前完成")]
    [InlineData("应于2018年12月底前完成,目前仍未完成")]
    [InlineData("有效期至2026年12月31日")]
    [InlineData("将整改情况纳入年终考核")]
    [InlineData("将立行立改情况报送市委")]
    public void Reports_of_the_past_are_no_time_limit(string text) => Assert.Equal(DeadlineKind.None, DeadlineParser.Parse(text, Issued).Kind);

    [Theory]
    [InlineData("2019年6月底前完成,已销号")]
    [InlineData("2019年6月底前完成,现已全部整改到位")]
    [InlineData("2019年6月底前完成,已按期办结")]
    [InlineData("2019年6月底前完成整改,均已通过验收")]
    public void Limit_that_was_met_is_a_report(string text) => Assert.Equal(DeadlineKind.None, DeadlineParser.Parse(text, Issued).Kind);

    [Theory]
    [InlineData("2019年6月底前完成整改,已完成60%")]
    [InlineData("2019年6月底前完成方案已明确的任务")]
    [InlineData("2019年6月底前完成,已完成的巩固提升")]
    public void What_is_done_in_part_leaves_the_limit(string text) => Assert.Equal(new LocalDate(2019, 6, 30), DeadlineParser.Parse(text, Issued).Due);

    [Theory]
    [InlineData("比2015年下降15%")]
    [InlineData("较2017年提高3个百分点")]
    [InlineData("达到2015年水平")]
    [InlineData("以2015年为基准年")]
    [InlineData("2020年第三季度考核得分")]
    [InlineData("第二季度排名靠后")]
    public void Measures_of_comparison_are_no_time_limit(string text) => Assert.Equal(DeadlineKind.None, DeadlineParser.Parse(text, Issued).Kind);

    [Theory]
    [InlineData("鲁发〔2018〕23号")]
    [InlineData("国家发展改革委2016年第44号令")]
    [InlineData("落实2020年第三批任务清单")]
    [InlineData("按照2021年第2次会议要求")]
    [InlineData("转载2020年第1期简报")]
    [InlineData("落实2019年第一轮督察意见")]
    [InlineData("落实《土壤规划(2017—2020年)》")]
    [InlineData("攻坚行动方案(2018—2020年)")]
    [InlineData("2018年度工作要点")]
    [InlineData("2020年中央督察反馈意见")]
    [InlineData("编制“十四五”规划")]
    [InlineData("2019年底泥监测数据")]
    [InlineData("电话12345")]
    [InlineData("年中国家督察进驻")]
    [InlineData("2018年捌月底")]
    [InlineData("贰零壹捌年底")]
    [InlineData("PM2月报")]
    [InlineData("按照条例(2018年修订)执行")]
    [InlineData("2019年版目录")]
    [InlineData("春秋两季")]
    [InlineData("2024年6月底之后")]
    [InlineData("2024年6月底之后投运的项目")]
    [InlineData("2024年底以后新建的项目")]
    [InlineData("年底以后")]
    [InlineData("2024年底后")]
    public void Names_and_numbers_are_no_time_limit(string text) => Assert.Equal(DeadlineKind.None, DeadlineParser.Parse(text, Issued).Kind);

    [Fact]
    public void Without_a_time_limit_nothing_begins_at_once_or_is_kept_up()
    {
        var reading = DeadlineParser.Parse("电话12345", Issued);
        Assert.Equal((null, false, false), (reading.Deadline, reading.StartsAtOnce, reading.IsThenLongTerm));
    }

    [Theory]
    [InlineData("2020年底前完成已排查问题的整改", 2020)]
    [InlineData("已建成的,2019年底前完成改造", 2019)]
    [InlineData("为了改善水质,2019年底前完成清淤", 2019)]
    [InlineData("截至2019年底,建成30座", 2019)]
    [InlineData("2019年城区清洁取暖率达到90%", 2019)]
    [InlineData("2019年初步建成", 2019)]
    [InlineData("2019年O3浓度达到160微克以下", 2019)]
    [InlineData("2019年底前修订考核办法", 2019)]
    [InlineData("2019年底前了结历史积案", 2019)]
    [InlineData("2019年底前由县法院了结案件", 2019)]
    [InlineData("2019年底前让群众了解整改进展", 2019)]
    [InlineData("2019年底前除了3家企业外全部完成改造", 2019)]
    public void Promises_stay_promises(string text, int year) => Assert.Equal(new LocalDate(year, 12, 31), DeadlineParser.Parse(text, Issued).Due);
}
