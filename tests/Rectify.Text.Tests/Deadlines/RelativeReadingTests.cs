using Rectify.Deadlines;
using Rectify.Text.Deadlines;

namespace Rectify.Text.Tests.Deadlines;

public class RelativeReadingTests
{
    [Theory]
    [InlineData("验收合格后5个工作日内", 5, DeadlineUnit.WorkingDay, "accepted")]
    [InlineData("通过验收之日起十日内", 10, DeadlineUnit.Day, "accepted")]
    [InlineData("销号后15天内", 15, DeadlineUnit.Day, "closedOut")]
    [InlineData("整改任务完成后一个月内", 1, DeadlineUnit.Month, "rectified")]
    [InlineData("项目启动后两周内", 2, DeadlineUnit.Week, "started")]
    [InlineData("公示之日起7日内", 7, DeadlineUnit.Day, "published")]
    [InlineData("约谈后20个工作日内", 20, DeadlineUnit.WorkingDay, "interviewed")]
    [InlineData("公示期满后3日内", 3, DeadlineUnit.Day, "公示期满")]
    [InlineData("自印发之日起3个月内", 3, DeadlineUnit.Month, "issued")]
    [InlineData("收到反馈意见30个工作日内", 30, DeadlineUnit.WorkingDay, "收到反馈意见")]
    [InlineData("各责任单位应在督察反馈后60日内", 60, DeadlineUnit.Day, "督察反馈")]
    [InlineData("方案批复后半年内", 6, DeadlineUnit.Month, "方案批复")]
    [InlineData("竣工后一年半内", 18, DeadlineUnit.Month, "竣工")]
    [InlineData("接到通知后48小时内", 2, DeadlineUnit.Day, "接到通知")]
    [InlineData("反馈后3至5个工作日内", 5, DeadlineUnit.WorkingDay, "反馈")]
    [InlineData("整改期限为30天", 30, DeadlineUnit.Day, "起算日")]
    [InlineData("6个月内完成整改,其中3个月内完成方案", 6, DeadlineUnit.Month, "起算日")]
    [InlineData("收到通知后10日内报方案,方案批复后3个月内完成整改", 3, DeadlineUnit.Month, "方案批复")]
    [InlineData("2024年6月底前报批,批复后3个月内完成", 3, DeadlineUnit.Month, "批复")]
    [InlineData("接到通知后3日内整改,整改完成后5日内报告", 3, DeadlineUnit.Day, "接到通知")]
    [InlineData("整改时限:30个工作日", 30, DeadlineUnit.WorkingDay, "起算日")]
    [InlineData("期限不超过6个月", 6, DeadlineUnit.Month, "起算日")]
    [InlineData("於20個工作日內", 20, DeadlineUnit.WorkingDay, "起算日")]
    [InlineData("限期15日内完成", 15, DeadlineUnit.Day, "起算日")]
    [InlineData("力争用三年时间", 3, DeadlineUnit.Year, "起算日")]
    [InlineData("两月内", 2, DeadlineUnit.Month, "起算日")]
    [InlineData("批复后两月内", 2, DeadlineUnit.Month, "批复")]
    [InlineData("6个月", 6, DeadlineUnit.Month, "起算日")]
    [InlineData("二十个工作日", 20, DeadlineUnit.WorkingDay, "起算日")]
    [InlineData("半年", 6, DeadlineUnit.Month, "起算日")]
    [InlineData("(3个月)", 3, DeadlineUnit.Month, "起算日")]
    [InlineData("15个工作日。", 15, DeadlineUnit.WorkingDay, "起算日")]
    [InlineData("3个月内完成方案,6个月内完成整改", 6, DeadlineUnit.Month, "起算日")]
    public void Time_after_an_event(string text, int amount, DeadlineUnit unit, string anchor)
    {
        var reading = DeadlineParser.Parse(text);

        var deadline = Assert.IsType<RelativeDeadline>(reading.Deadline);
        Assert.Equal(DeadlineKind.Relative, reading.Kind);
        Assert.Equal((amount, unit, anchor, DeadlineDirection.After), (deadline.Amount, deadline.Unit, deadline.Anchor, deadline.Direction));
    }

    [Theory]
    [InlineData("期限届满前20个工作日", 20, DeadlineUnit.WorkingDay, "期限届满")]
    [InlineData("应在期限届满前10日内提出", 10, DeadlineUnit.Day, "期限届满")]
    [InlineData("整改期满15日前", 15, DeadlineUnit.Day, "整改期满")]
    [InlineData("提前5个工作日报送", 5, DeadlineUnit.WorkingDay, "起算日")]
    public void Time_before_an_event(string text, int amount, DeadlineUnit unit, string anchor)
    {
        var deadline = Assert.IsType<RelativeDeadline>(DeadlineParser.Parse(text).Deadline);

        Assert.Equal((amount, unit, anchor, DeadlineDirection.Before), (deadline.Amount, deadline.Unit, deadline.Anchor, deadline.Direction));
    }

    [Theory]
    [InlineData("治本攻坚三年行动")]
    [InlineData("近3年内发生的问题")]
    [InlineData("为期两个月的专项检查")]
    [InlineData("连续5日")]
    [InlineData("公示期为7个工作日")]
    [InlineData("一个半月内")]
    [InlineData("1.5个月内")]
    [InlineData("第三周内")]
    [InlineData("12小时内")]
    [InlineData("0日内")]
    [InlineData("第20日")]
    [InlineData("20日")]
    [InlineData("18年")]
    [InlineData("工期180天")]
    [InlineData("长期(3-5年)")]
    [InlineData("本周期内")]
    public void Durations_are_no_time_limit(string text) => Assert.Equal(DeadlineKind.None, DeadlineParser.Parse(text).Kind);

    [Theory]
    [InlineData("汛前", "汛期", DeadlineDirection.Before)]
    [InlineData("汛期来临之前完成清淤", "汛期", DeadlineDirection.Before)]
    [InlineData("供暖季前", "供暖季", DeadlineDirection.Before)]
    [InlineData("2019年采暖季前", "2019年采暖季", DeadlineDirection.Before)]
    [InlineData("入冬前完成", "入冬", DeadlineDirection.Before)]
    [InlineData("2019年汛前", "2019年汛期", DeadlineDirection.Before)]
    [InlineData("五一前", "五一", DeadlineDirection.Before)]
    [InlineData("春节前", "春节", DeadlineDirection.Before)]
    [InlineData("汛期后", "汛期", DeadlineDirection.After)]
    [InlineData("项目验收前", "accepted", DeadlineDirection.Before)]
    [InlineData("“十一”黄金周前", "“十一”黄金周", DeadlineDirection.Before)]
    [InlineData("元旦、春节前", "元旦、春节", DeadlineDirection.Before)]
    [InlineData("“五一”前", "“五一”", DeadlineDirection.Before)]
    [InlineData("2018年“十一”前", "2018年“十一”", DeadlineDirection.Before)]
    [InlineData("督察“回头看”前", "lookedBack", DeadlineDirection.Before)]
    [InlineData("搬迁前", "搬迁", DeadlineDirection.Before)]
    public void Events_wait_for_their_day(string text, string name, DeadlineDirection direction)
    {
        var deadline = Assert.IsType<EventDeadline>(DeadlineParser.Parse(text).Deadline);

        Assert.Equal((name, direction), (deadline.Event, deadline.Direction));
    }

    [Theory]
    [InlineData("验收前不得投入使用")]
    [InlineData("目前")]
    [InlineData("汛期")]
    public void Conditions_are_no_event_deadline(string text) => Assert.Equal(DeadlineKind.None, DeadlineParser.Parse(text).Kind);
}
