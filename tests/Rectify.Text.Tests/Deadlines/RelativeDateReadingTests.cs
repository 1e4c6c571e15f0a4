using NodaTime;
using NodaTime.Text;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Text.Deadlines;

namespace Rectify.Text.Tests.Deadlines;

public class RelativeDateReadingTests
{
    private static readonly LocalDate Issued = new(2024, 1, 10);

    [Theory]
    [InlineData("今年底", "2024-12-31")]
    [InlineData("本年末", "2024-12-31")]
    [InlineData("本年度末", "2024-12-31")]
    [InlineData("明年底", "2025-12-31")]
    [InlineData("明年度6月底", "2025-06-30")]
    [InlineData("后年6月底", "2026-06-30")]
    [InlineData("翌年3月底前", "2025-03-31")]
    [InlineData("下一年度6月底", "2025-06-30")]
    [InlineData("当年年底前", "2024-12-31")]
    [InlineData("同年10月底", "2024-10-31")]
    [InlineData("本月底", "2024-01-31")]
    [InlineData("这个月底前", "2024-01-31")]
    [InlineData("下月底前", "2024-02-29")]
    [InlineData("下个月10日前", "2024-02-10")]
    [InlineData("下一个月底前", "2024-02-29")]
    [InlineData("次月底前", "2024-02-29")]
    [InlineData("翌月10日前", "2024-02-10")]
    [InlineData("下下月10日前", "2024-03-10")]
    [InlineData("下下月底前", "2024-03-31")]
    [InlineData("下下个月底前", "2024-03-31")]
    [InlineData("再下个月底前", "2024-03-31")]
    [InlineData("下下月上旬", "2024-03-10")]
    [InlineData("本季度末", "2024-03-31")]
    [InlineData("下个季度末", "2024-06-30")]
    [InlineData("次季度末", "2024-06-30")]
    [InlineData("下下季度末", "2024-09-30")]
    [InlineData("本周五前", "2024-01-12")]
    [InlineData("这周五前", "2024-01-12")]
    [InlineData("本周末前", "2024-01-14")]
    [InlineData("下周天前", "2024-01-21")]
    [InlineData("下礼拜五前", "2024-01-19")]
    [InlineData("下一周内", "2024-01-21")]
    [InlineData("次周内", "2024-01-21")]
    [InlineData("下下周内", "2024-01-28")]
    [InlineData("下下周三前", "2024-01-24")]
    public void Distance_counts_from_the_issue(string text, string due) => AssertDue(text, due);

    [Theory]
    [InlineData("6月底前完成方案,次月底前完成整改", "2024-07-31")]
    [InlineData("2024年11月完成方案,次月底前完成整改", "2024-12-31")]
    [InlineData("2024年12月完成方案,次月底前完成整改", "2025-01-31")]
    [InlineData("2024年11月完成方案,次年6月底前完成整改", "2025-06-30")]
    [InlineData("2024年6月15日至次月10日", "2024-07-10")]
    [InlineData("2025年6月底前完成方案,当月报送", "2025-06-30")]
    public void Distance_counts_from_the_day_named_before(string text, string due) => AssertDue(text, due);

    [Theory]
    [InlineData("2024年12月月底前", "2024-12-31")]
    [InlineData("2024年12月份月底前", "2024-12-31")]
    [InlineData("12月月末", "2024-12-31")]
    [InlineData("6月份月底", "2024-06-30")]
    [InlineData("6月月底之前", "2024-06-30")]
    [InlineData("本月月底", "2024-01-31")]
    [InlineData("次月月底前", "2024-02-29")]
    [InlineData("下个月月底前", "2024-02-29")]
    [InlineData("当月月底", "2024-01-31")]
    [InlineData("明年6月月底前", "2025-06-30")]
    [InlineData("到2024年六月月底", "2024-06-30")]
    [InlineData("2024年6月月初", "2024-06-10")]
    [InlineData("2024年3月月底前完成排查,6月月底前完成整治", "2024-06-30")]
    [InlineData("2024年3月至6月月底", "2024-06-30")]
    public void Doubled_month_is_its_end(string text, string due) => AssertDue(text, due);

    [Theory]
    [InlineData("每月月底前", RecurrencePeriod.Month)]
    [InlineData("每月月末", RecurrencePeriod.Month)]
    [InlineData("每年12月月底前", RecurrencePeriod.Year)]
    public void Doubled_month_recurs_like_a_plain_one(string text, RecurrencePeriod per)
    {
        var reading = DeadlineParser.Parse(text, Issued);

        Assert.Equal((DeadlineKind.Recurring, 1, per), (reading.Kind, reading.Recurrence!.AtLeast, reading.Recurrence.Per));
        Assert.Null(reading.Due);
    }

    [Theory]
    [InlineData("自2024年8月31日起3个月内", "2024-08-31", "2024-11-30")]
    [InlineData("2024年8月31日起3个月内", "2024-08-31", "2024-11-30")]
    [InlineData("自2024年8月31日算起3个月内", "2024-08-31", "2024-11-30")]
    [InlineData("2024年6月底起3个月内", "2024-06-30", "2024-09-30")]
    [InlineData("从2024年8月31日起三个月内完成", "2024-08-31", "2024-11-30")]
    [InlineData("自2024年8月31日之日起3个月内", "2024-08-31", "2024-11-30")]
    [InlineData("自2024年9月1日开始三个月内", "2024-09-01", "2024-11-30")]
    [InlineData("2024年9月1日起,3个月内完成", "2024-09-01", "2024-11-30")]
    [InlineData("2024年8月31日后3个月内", "2024-08-31", "2024-11-30")]
    [InlineData("自2024年8月31日起30日内", "2024-08-31", "2024-09-30")]
    [InlineData("自2024年8月31日起2年内", "2024-08-31", "2026-08-31")]
    [InlineData("自2024年8月31日起半年内", "2024-08-31", "2025-02-28")]
    [InlineData("自2024年8月31日起1周内", "2024-08-31", "2024-09-07")]
    [InlineData("自8月31日起3个月内", "2024-08-31", "2024-11-30")]
    [InlineData("自2024.8.31起3个月内", "2024-08-31", "2024-11-30")]
    [InlineData("2024年8月起3个月内", "2024-08-01", "2024-10-31")]
    [InlineData("2024年8月起半年内", "2024-08-01", "2025-01-31")]
    [InlineData("2024年起5年内", "2024-01-01", "2028-12-31")]
    [InlineData("自2024年起5年内", "2024-01-01", "2028-12-31")]
    [InlineData("从2024年起三年", "2024-01-01", "2026-12-31")]
    [InlineData("从2024年开始用3年时间", "2024-01-01", "2026-12-31")]
    [InlineData("2024年起,用3年时间", "2024-01-01", "2026-12-31")]
    [InlineData("2024年1月起的三年内", "2024-01-01", "2026-12-31")]
    [InlineData("明年起两年内", "2025-01-01", "2026-12-31")]
    public void Time_from_a_written_day_is_a_period(string text, string start, string due)
    {
        var period = Assert.IsType<PeriodDeadline>(DeadlineParser.Parse(text, Issued).Deadline);

        Assert.Equal((Day(start), Day(due)), (period.Start, period.Due));
    }

    [Fact]
    public void Working_days_from_a_written_day_wait_for_it() =>
        Assert.Equal(new RelativeDeadline(10, DeadlineUnit.WorkingDay, "2024年8月31日"), DeadlineParser.Parse("自2024年8月31日起10个工作日内").Deadline! with { Text = null });

    [Theory]
    [InlineData("2024年6月起")]
    [InlineData("从2024年起每年报送一次")]
    [InlineData("2024年9月1日起施行")]
    public void Beginning_without_a_length_is_no_period(string text) => Assert.IsNotType<PeriodDeadline>(DeadlineParser.Parse(text, Issued).Deadline);

    [Theory]
    [InlineData("印发后六个月内", 6, DeadlineUnit.Month)]
    [InlineData("本方案印发3个月内", 3, DeadlineUnit.Month)]
    [InlineData("要求各单位方案印发后1个月内完成", 1, DeadlineUnit.Month)]
    [InlineData("时限为本方案印发之日起30日内", 30, DeadlineUnit.Day)]
    [InlineData("  方案印发后1个月内", 1, DeadlineUnit.Month)]
    [InlineData("自印发之日起六个月内", 6, DeadlineUnit.Month)]
    [InlineData("本方案印发后3个月内", 3, DeadlineUnit.Month)]
    [InlineData("方案印发之日起1个月内", 1, DeadlineUnit.Month)]
    [InlineData("下发后30日内", 30, DeadlineUnit.Day)]
    [InlineData("自下发之日起30日内", 30, DeadlineUnit.Day)]
    [InlineData("文件下发后15个工作日内", 15, DeadlineUnit.WorkingDay)]
    [InlineData("发文后1个月内", 1, DeadlineUnit.Month)]
    [InlineData("本通知发布之日起60日内", 60, DeadlineUnit.Day)]
    [InlineData("整改方案公布后3个月内", 3, DeadlineUnit.Month)]
    [InlineData("方案出台后两个月内", 2, DeadlineUnit.Month)]
    [InlineData("本方案实施之日起一年内", 1, DeadlineUnit.Year)]
    [InlineData("即日起3个月内", 3, DeadlineUnit.Month)]
    [InlineData("自即日起三个月内", 3, DeadlineUnit.Month)]
    [InlineData("自今日起一个月内", 1, DeadlineUnit.Month)]
    public void Time_from_the_issue_of_the_plan_counts_from_it(string text, int amount, DeadlineUnit unit) =>
        Assert.Equal(new RelativeDeadline(amount, unit, "issued"), DeadlineParser.Parse(text, Issued).Deadline! with { Text = null });

    [Theory]
    [InlineData("收到整改通知书后15日内", "收到整改通知书")]
    [InlineData("自收到审计报告之日起60日内", "收到审计报告")]
    [InlineData("接到督办通知后15日内", "接到督办通知")]
    [InlineData("收到后7日内", "收到")]
    [InlineData("整改通知书下发后15日内", "整改通知书下发")]
    [InlineData("实施细则印发后15日内", "实施细则印发")]
    [InlineData("督察反馈后六个月内", "督察反馈")]
    [InlineData("督办函印发后15日内", "orderIssued")]
    public void Time_from_something_else_waits_for_it(string text, string anchor) =>
        Assert.Equal(anchor, Assert.IsType<RelativeDeadline>(DeadlineParser.Parse(text, Issued).Deadline).Anchor);

    [Theory]
    [InlineData("6月底或9月底前", "2024-06-30", "2024-09-30")]
    [InlineData("2024年6月底或9月底前", "2024-06-30", "2024-09-30")]
    [InlineData("6月底前或9月底前", "2024-06-30", "2024-09-30")]
    [InlineData("2024年6月底前或者2024年9月底前", "2024-06-30", "2024-09-30")]
    [InlineData("6月30日或9月30日前", "2024-06-30", "2024-09-30")]
    [InlineData("6月或9月底前", "2024-06-30", "2024-09-30")]
    [InlineData("本年6月底或年底前", "2024-06-30", "2024-12-31")]
    [InlineData("2024年或2025年底前", "2024-12-31", "2025-12-31")]
    [InlineData("力争6月底或9月底前完成", "2024-06-30", "2024-09-30")]
    public void Either_day_keeps_the_other(string text, string first, string second)
    {
        var strict = DeadlineParser.Parse(text, Issued);
        var lenient = DeadlineParser.Parse(text, Issued, new InterpretationPolicy { BarePeriodBefore = BarePeriodReading.LastDay });

        Assert.Equal((Day(first), Day(second)), (strict.Due, Assert.Single(strict.Alternatives).NamedDay));
        Assert.Equal((Day(second), Day(first)), (lenient.Due, Assert.Single(lenient.Alternatives).NamedDay));
    }

    [Fact]
    public void Either_of_two_ambiguous_days_keeps_them_all() =>
        Assert.Equal([Day("2024-08-31"), Day("2024-09-30")], DeadlineParser.Parse("8月前或9月前", Issued).Alternatives.Select(static a => a.NamedDay));

    private static void AssertDue(string text, string due) => Assert.Equal(Day(due), DeadlineParser.Parse(text, Issued).Due);

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
