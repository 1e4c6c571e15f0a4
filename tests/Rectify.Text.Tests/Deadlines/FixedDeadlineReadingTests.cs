using NodaTime;
using NodaTime.Text;
using Rectify.Deadlines;
using Rectify.Text.Deadlines;

namespace Rectify.Text.Tests.Deadlines;

public class FixedDeadlineReadingTests
{
    private static readonly LocalDate Issued = new(2018, 6, 29);

    [Theory]
    [InlineData("力争用2年时间,到2020年底", "2020-12-31")]
    [InlineData("3个月内完成方案,2018年底前完成整改", "2018-12-31")]
    [InlineData("2018年9月底前完成整改,整改完成后10日内报送报告", "2018-09-30")]
    [InlineData("2018年9月底前完成整改,接到投诉后3日内答复", "2018-09-30")]
    [InlineData("2018年汛期前完成清淤,12月底前完成评估", "2018-12-31")]
    [InlineData("对2017年底前建成的项目,2018年9月底前完成整改", "2018-09-30")]
    public void Whole_is_due_with_what_is_done_last(string text, string due) => Assert.Equal(due, LocalDatePattern.Iso.Format(DeadlineParser.Parse(text, Issued).Due!.Value));

    [Theory]
    [InlineData("2018年8月底", "2018-08-31", DeadlinePrecision.Month)]
    [InlineData("2018年8月底前", "2018-08-31", DeadlinePrecision.Month)]
    [InlineData("2018年8月末", "2018-08-31", DeadlinePrecision.Month)]
    [InlineData("2018年8月", "2018-08-31", DeadlinePrecision.Month)]
    [InlineData("2018年8月份", "2018-08-31", DeadlinePrecision.Month)]
    [InlineData("到2019年2月底以前", "2019-02-28", DeadlinePrecision.Month)]
    [InlineData("2020年二月底前", "2020-02-29", DeadlinePrecision.Month)]
    [InlineData("2020年年底", "2020-12-31", DeadlinePrecision.Year)]
    [InlineData("2020年底之前", "2020-12-31", DeadlinePrecision.Year)]
    [InlineData("2020年末", "2020-12-31", DeadlinePrecision.Year)]
    [InlineData("2020年", "2020-12-31", DeadlinePrecision.Year)]
    [InlineData("到2020年", "2020-12-31", DeadlinePrecision.Year)]
    [InlineData("2020年内", "2020-12-31", DeadlinePrecision.Year)]
    [InlineData("二〇二〇年年底前", "2020-12-31", DeadlinePrecision.Year)]
    [InlineData("2018年6月30日前", "2018-06-30", DeadlinePrecision.Day)]
    [InlineData("2018年6月30日之前", "2018-06-30", DeadlinePrecision.Day)]
    [InlineData("最迟于2018年9月5号", "2018-09-05", DeadlinePrecision.Day)]
    [InlineData("2018 年 9 月 5 日 18:00 前", "2018-09-05", DeadlinePrecision.Day)]
    [InlineData("2018-09-05", "2018-09-05", DeadlinePrecision.Day)]
    [InlineData("2018.9.5前", "2018-09-05", DeadlinePrecision.Day)]
    [InlineData("2018.9.5日前", "2018-09-05", DeadlinePrecision.Day)]
    [InlineData("2018-09-05号前", "2018-09-05", DeadlinePrecision.Day)]
    [InlineData("2018.9底前", "2018-09-30", DeadlinePrecision.Month)]
    [InlineData("2018.9末", "2018-09-30", DeadlinePrecision.Month)]
    [InlineData("2018-09底前", "2018-09-30", DeadlinePrecision.Month)]
    [InlineData("2019年前三季度", "2019-09-30", DeadlinePrecision.Quarter)]
    [InlineData("2199年底前", "2199-12-31", DeadlinePrecision.Year)]
    [InlineData("2018年9月上旬", "2018-09-10", DeadlinePrecision.TenDay)]
    [InlineData("2018年9月中旬前完成", "2018-09-10", DeadlinePrecision.TenDay)]
    [InlineData("2019年2月下旬", "2019-02-28", DeadlinePrecision.TenDay)]
    [InlineData("18年9月底", "2018-09-30", DeadlinePrecision.Month)]
    [InlineData("2018底前", "2018-12-31", DeadlinePrecision.Year)]
    [InlineData("2018年9月初", "2018-09-10", DeadlinePrecision.TenDay)]
    [InlineData("2018年9月20日左右", "2018-09-20", DeadlinePrecision.Day)]
    [InlineData("2018年9月20日(含)前", "2018-09-20", DeadlinePrecision.Day)]
    [InlineData("立行立改,2018年8月底前完成", "2018-08-31", DeadlinePrecision.Month)]
    [InlineData("由2018年底延期至2019年6月底", "2019-06-30", DeadlinePrecision.Month)]
    [InlineData("2019年第三季度", "2019-09-30", DeadlinePrecision.Quarter)]
    [InlineData("2019年一季度末前", "2019-03-31", DeadlinePrecision.Quarter)]
    [InlineData("2019年二季度季末前", "2019-06-30", DeadlinePrecision.Quarter)]
    [InlineData("2019年第三季度季度末", "2019-09-30", DeadlinePrecision.Quarter)]
    [InlineData("原定2018年底,延至2019年6月底", "2019-06-30", DeadlinePrecision.Month)]
    [InlineData("2019年上半年", "2019-06-30", DeadlinePrecision.HalfYear)]
    [InlineData("2019年下半年", "2019-12-31", DeadlinePrecision.HalfYear)]
    [InlineData("“十三五”末", "2020-12-31", DeadlinePrecision.FiveYear)]
    [InlineData("到“十四五”规划期末", "2025-12-31", DeadlinePrecision.FiveYear)]
    [InlineData("2019年年中", "2019-06-30", DeadlinePrecision.HalfYear)]
    [InlineData("2019年年中前完成", "2019-06-30", DeadlinePrecision.HalfYear)]
    [InlineData("2019年年终前", "2019-12-31", DeadlinePrecision.Year)]
    [InlineData("十四五规划期末", "2025-12-31", DeadlinePrecision.FiveYear)]
    [InlineData("不超过2018年底", "2018-12-31", DeadlinePrecision.Year)]
    [InlineData("2018年8月31曰前", "2018-08-31", DeadlinePrecision.Day)]
    public void Words_name_a_last_day(string text, string due, DeadlinePrecision precision)
    {
        var reading = DeadlineParser.Parse(text);

        var deadline = Assert.IsType<FixedDeadline>(reading.Deadline);
        Assert.Equal(DeadlineKind.Fixed, reading.Kind);
        Assert.Equal(Day(due), deadline.Due);
        Assert.Equal(precision, deadline.Precision);
    }

    [Theory]
    [InlineData("2018年8月31日零时前", "2018-08-30")]
    [InlineData("2018年9月1日0:00前", "2018-08-31")]
    [InlineData("2019年1月1日0点之前", "2018-12-31")]
    [InlineData("2018年8月31日0时30分前", "2018-08-31")]
    [InlineData("2018年8月31日24时前", "2018-08-31")]
    [InlineData("2018年8月31日10时前", "2018-08-31")]
    public void Day_begins_at_midnight_and_what_is_due_before_is_due_the_day_before(string text, string due) =>
        Assert.Equal(Day(due), DeadlineParser.Parse(text).Deadline!.NamedDay);

    [Theory]
    [InlineData("9月底前", "2018-09-30")]
    [InlineData("3月底前", "2018-03-31")]
    [InlineData("年底前", "2018-12-31")]
    [InlineData("月底前", "2018-06-30")]
    [InlineData("下月10日前", "2018-07-10")]
    [InlineData("今年10月15日前", "2018-10-15")]
    [InlineData("本年度", "2018-12-31")]
    [InlineData("明年6月底", "2019-06-30")]
    [InlineData("后年年底前", "2020-12-31")]
    [InlineData("于次年3月底前", "2019-03-31")]
    [InlineData("12.15前", "2018-12-15")]
    [InlineData("本季度末", "2018-06-30")]
    [InlineData("下季度末前", "2018-09-30")]
    [InlineData("第四季度", "2018-12-31")]
    [InlineData("年中前", "2018-06-30")]
    [InlineData("明年年中", "2019-06-30")]
    [InlineData("本周内", "2018-07-01")]
    [InlineData("本周五前", "2018-06-29")]
    [InlineData("下周三下班前", "2018-07-04")]
    [InlineData("下星期内", "2018-07-08")]
    public void Missing_year_is_that_of_the_issue(string text, string due)
    {
        Assert.Equal(Day(due), DeadlineParser.Parse(text, Issued).Deadline!.NamedDay);
        Assert.Equal(DeadlineKind.None, DeadlineParser.Parse(text).Kind);
    }

    [Theory]
    [InlineData("8月前", "2018-07-31", "2018-08-31")]
    [InlineData("2019年3月之前", "2019-02-28", "2019-03-31")]
    [InlineData("2027年前", "2026-12-31", "2027-12-31")]
    [InlineData("2019年第二季度前", "2019-03-31", "2019-06-30")]
    public void Bare_period_before_has_two_readings(string text, string strict, string lenient)
    {
        var byDefault = DeadlineParser.Parse(text, Issued).Deadline!;
        var byLastDay = DeadlineParser.Parse(text, Issued, new InterpretationPolicy { BarePeriodBefore = BarePeriodReading.LastDay }).Deadline!;

        Assert.Equal((Day(strict), Day(lenient)), (byDefault.NamedDay, Assert.Single(byDefault.Alternatives).NamedDay));
        Assert.Equal((Day(lenient), Day(strict)), (byLastDay.NamedDay, Assert.Single(byLastDay.Alternatives).NamedDay));
    }

    [Theory]
    [InlineData("2018年2月30日前")]
    [InlineData("2019年2月29日")]
    [InlineData("2018年13月底前")]
    [InlineData("2018年第五季度")]
    [InlineData("2018年4月31日")]
    [InlineData("0000年底前")]
    [InlineData("2200年底前")]
    [InlineData("1899年底前")]
    public void Days_that_the_calendar_lacks_are_not_read(string text) => Assert.Equal(DeadlineKind.None, DeadlineParser.Parse(text, Issued).Kind);

    [Theory]
    [InlineData("２０１８年１２月底前", "2018-12-31")]
    [InlineData("於2018年底前編製完成", "2018-12-31")]
    [InlineData("2018年l2月底前完成", "2018-12-31")]
    [InlineData("2O19年1O月底", "2019-10-31")]
    [InlineData("二0一九年底", "2019-12-31")]
    [InlineData("二O一九年六月底", "2019-06-30")]
    [InlineData("2019年10月3I日前", "2019-10-31")]
    public void Full_width_and_traditional_forms_are_read_alike(string text, string due) =>
        Assert.Equal(Day(due), DeadlineParser.Parse(text).Deadline!.NamedDay);

    [Fact]
    public void Text_of_the_deadline_is_quoted_from_the_original() =>
        Assert.Equal("於２０１８年底前", DeadlineParser.Parse("於２０１８年底前編製完成").Deadline!.Text);

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
