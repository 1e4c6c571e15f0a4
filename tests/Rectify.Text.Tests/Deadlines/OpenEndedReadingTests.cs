using NodaTime;
using Rectify.Deadlines;
using Rectify.Text.Deadlines;

namespace Rectify.Text.Tests.Deadlines;

public class OpenEndedReadingTests
{
    [Theory]
    [InlineData("立行立改")]
    [InlineData("立查立改")]
    [InlineData("立知立改")]
    [InlineData("即知即改")]
    [InlineData("即查即改")]
    [InlineData("边查边改")]
    [InlineData("边排查边整改")]
    [InlineData("随查随改")]
    [InlineData("立即整改")]
    [InlineData("马上整改到位")]
    [InlineData("第一时间处置")]
    [InlineData("能立行立改的立行立改")]
    [InlineData("即日起")]
    public void At_once_has_many_wordings(string text)
    {
        var reading = DeadlineParser.Parse(text);

        Assert.Equal(DeadlineKind.Immediate, reading.Kind);
        Assert.IsType<ImmediateDeadline>(reading.Deadline);
    }

    [Theory]
    [InlineData("长期坚持")]
    [InlineData("长期")]
    [InlineData("持续推进")]
    [InlineData("持续整改")]
    [InlineData("常态化推进")]
    [InlineData("常抓不懈")]
    [InlineData("整改时限：长期保持")]
    [InlineData("已完成整改,长期坚持")]
    public void For_good_has_many_wordings(string text)
    {
        var reading = DeadlineParser.Parse(text);

        Assert.Equal(DeadlineKind.LongTerm, reading.Kind);
        Assert.IsType<LongTermDeadline>(reading.Deadline);
    }

    [Theory]
    [InlineData("立行立改,长期坚持", DeadlineKind.Immediate)]
    [InlineData("立行立改、持续整改", DeadlineKind.Immediate)]
    [InlineData("立即整改并长期保持", DeadlineKind.Immediate)]
    [InlineData("2019年底前,并长期坚持", DeadlineKind.Fixed)]
    [InlineData("2019年底前完成,后期长效坚持", DeadlineKind.Fixed)]
    [InlineData("2019年底前完成并转入常态化管理", DeadlineKind.Fixed)]
    [InlineData("2019年6月底前完成整改并持续推进", DeadlineKind.Fixed)]
    [InlineData("长期坚持,2019年底前取得明显成效", DeadlineKind.Fixed)]
    [InlineData("2019年底前 长期坚持", DeadlineKind.Fixed)]
    [InlineData("2019—2021年,长期坚持", DeadlineKind.Period)]
    [InlineData("汛期前完成,长期坚持", DeadlineKind.Event)]
    [InlineData("验收后10日内,并长期坚持", DeadlineKind.Relative)]
    [InlineData("2018年完成摸底,2019年完成整治,长期坚持", DeadlineKind.Staged)]
    public void What_is_kept_up_afterwards_says_so(string text, DeadlineKind kind)
    {
        var reading = DeadlineParser.Parse(text);

        Assert.Equal((kind, true), (reading.Kind, reading.IsThenLongTerm));
    }

    [Theory]
    [InlineData("持续推进河道治理,2019年底前全部达标")]
    [InlineData("“十四五”期间持续推进")]
    [InlineData("2019年底前持续推进")]
    [InlineData("立行立改")]
    [InlineData("2019年底前")]
    [InlineData("长期整改(2026年底前完成)")]
    [InlineData("长期整治(2027年底前取得明显成效)")]
    public void What_is_not_kept_up_does_not(string text) => Assert.False(DeadlineParser.Parse(text).IsThenLongTerm);

    [Theory]
    [InlineData("未立行立改的问题")]
    [InlineData("已立行立改")]
    [InlineData("已经立行立改到位")]
    [InlineData("未能做到立行立改")]
    [InlineData("立行立改不到位")]
    [InlineData("不能立即整改的,限期整改")]
    [InlineData("按期完成")]
    [InlineData("限期治理")]
    [InlineData("中长期规划")]
    [InlineData("长期以来")]
    [InlineData("长期存在的问题")]
    [InlineData("建立常态化机制")]
    [InlineData("已完成")]
    [InlineData("尽快")]
    [InlineData("")]
    public void Other_words_are_no_time_limit(string text)
    {
        var reading = DeadlineParser.Parse(text, new LocalDate(2018, 6, 29));

        Assert.Equal(DeadlineKind.None, reading.Kind);
        Assert.Null(reading.Deadline);
    }

    [Theory]
    [InlineData("立行立改,2019年12月底前完成", DeadlineKind.Fixed)]
    [InlineData("立行立改、2019年底前完成,长期坚持", DeadlineKind.Fixed)]
    [InlineData("2019年底前,立行立改", DeadlineKind.Fixed)]
    [InlineData("2019年底前完成(立行立改)", DeadlineKind.Fixed)]
    [InlineData("2019年底前立行立改", DeadlineKind.Fixed)]
    [InlineData("立即整改,2019年底前完成", DeadlineKind.Fixed)]
    [InlineData("立即启动,2019年底前完成", DeadlineKind.Fixed)]
    [InlineData("立即,2019年底前完成", DeadlineKind.Fixed)]
    [InlineData("即知即改,2019年3月底前", DeadlineKind.Fixed)]
    [InlineData("边查边改,2019年6月底前完成", DeadlineKind.Fixed)]
    [InlineData("即日起,2019年底前完成", DeadlineKind.Fixed)]
    [InlineData("能立行立改的立行立改,不能的2019年底前完成", DeadlineKind.Fixed)]
    [InlineData("立行立改,2019年至2020年", DeadlineKind.Period)]
    [InlineData("立行立改,2019年6月底前完成方案,2019年底前完成整改", DeadlineKind.Staged)]
    [InlineData("立行立改,验收合格后5个工作日内", DeadlineKind.Relative)]
    [InlineData("立行立改,汛前完成", DeadlineKind.Event)]
    public void At_once_beside_a_day_is_begun_at_once(string text, DeadlineKind kind)
    {
        var reading = DeadlineParser.Parse(text, new LocalDate(2018, 6, 29));

        Assert.Equal((kind, true), (reading.Kind, reading.StartsAtOnce));
    }

    [Theory]
    [InlineData("2019年底前")]
    [InlineData("立行立改")]
    [InlineData("立行立改,长期坚持")]
    [InlineData("未能立行立改,2019年底前完成")]
    [InlineData("不能立行立改的,2019年底前完成")]
    [InlineData("对立行立改的问题,2019年3月底前完成")]
    [InlineData("发现问题立即上报,2019年底前完成")]
    [InlineData("已立行立改,2019年底前完成")]
    [InlineData("即日起至2019年9月底")]
    public void What_is_not_begun_at_once_does_not_say_so(string text) =>
        Assert.False(DeadlineParser.Parse(text, new LocalDate(2018, 6, 29)).StartsAtOnce);

    [Fact]
    public void Other_reading_is_kept_up_as_well()
    {
        var deadline = DeadlineParser.Parse("2027年前,并长期坚持").Deadline!;

        Assert.True(deadline.IsThenLongTerm);
        Assert.True(Assert.Single(deadline.Alternatives).IsThenLongTerm);
    }

    [Fact]
    public void Text_covers_both_halves_as_written() =>
        Assert.Equal("立行立改，長期堅持", DeadlineParser.Parse("整改时限：立行立改，長期堅持。").Deadline!.Text);
}
