using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Text.Deadlines;

namespace Rectify.Text.Tests.Deadlines;

public class RecurringReadingTests
{
    [Theory]
    [InlineData("每月28日前", 1, RecurrencePeriod.Month, "28日前")]
    [InlineData("每月底前报送", 1, RecurrencePeriod.Month, "底前")]
    [InlineData("每月5日、20日前", 2, RecurrencePeriod.Month, "5日、20日前")]
    [InlineData("每季度末前", 1, RecurrencePeriod.Quarter, "末前")]
    [InlineData("每年3、6、9、12月底前", 4, RecurrencePeriod.Year, "3、6、9、12月底前")]
    [InlineData("每年第一、三季度末", 2, RecurrencePeriod.Year, "第一、三季度末")]
    [InlineData("每月5、20日前", 2, RecurrencePeriod.Month, "5、20日前")]
    [InlineData("每日17时前", 7, RecurrencePeriod.Week, "17时前")]
    [InlineData("每天下班前报送", 7, RecurrencePeriod.Week, "下班前")]
    [InlineData("每学期一次", 1, RecurrencePeriod.Unspecified, "每学期")]
    [InlineData("每学期不少于2次", 2, RecurrencePeriod.Unspecified, "每学期")]
    [InlineData("每学年开展一次", 1, RecurrencePeriod.Unspecified, "每学年")]
    [InlineData("每学期开学前", 1, RecurrencePeriod.Unspecified, "开学前")]
    [InlineData("每季度首月10日前", 1, RecurrencePeriod.Quarter, "首月10日前")]
    [InlineData("每年12月底前", 1, RecurrencePeriod.Year, "12月底前")]
    [InlineData("每年6月底和12月底前", 2, RecurrencePeriod.Year, "6月底和12月底前")]
    [InlineData("每年年底前", 1, RecurrencePeriod.Year, "年底前")]
    [InlineData("每年汛前", 1, RecurrencePeriod.Year, "汛前")]
    [InlineData("每周二", 1, RecurrencePeriod.Week, "周二")]
    [InlineData("每周五下班前", 1, RecurrencePeriod.Week, "周五下班前")]
    [InlineData("每周一、周四", 2, RecurrencePeriod.Week, "周一、周四")]
    [InlineData("每季度结束后10日内", 1, RecurrencePeriod.Quarter, "结束后10日内")]
    [InlineData("每月5-10日", 1, RecurrencePeriod.Month, "5-10日")]
    [InlineData("每逢汛期前", 1, RecurrencePeriod.Year, "汛期前")]
    [InlineData("每年冬季", 1, RecurrencePeriod.Year, "冬季")]
    [InlineData("每5至10年", 1, RecurrencePeriod.Unspecified, "每5至10年")]
    [InlineData("每两年", 1, RecurrencePeriod.Unspecified, "每两年")]
    [InlineData("每周一、周四报送", 2, RecurrencePeriod.Week, "周一、周四")]
    [InlineData("每周二报", 1, RecurrencePeriod.Week, "周二")]
    [InlineData("每月前5个工作日内", 1, RecurrencePeriod.Month, "前5个工作日内")]
    [InlineData("每季度前10日内", 1, RecurrencePeriod.Quarter, "前10日内")]
    [InlineData("每隔三天", 1, RecurrencePeriod.Unspecified, "每隔三天")]
    [InlineData("每隔两个月一次", 1, RecurrencePeriod.Unspecified, "每隔两个月")]
    public void Point_within_the_window_is_kept(string text, int atLeast, RecurrencePeriod per, string by) => AssertRecurs(text, new Recurrence(atLeast, per, by));

    [Theory]
    [InlineData("每季度报送一次", 1, RecurrencePeriod.Quarter)]
    [InlineData("每半年至少研究2次", 2, RecurrencePeriod.HalfYear)]
    [InlineData("每周一次", 1, RecurrencePeriod.Week)]
    [InlineData("半年至少开展一次检查", 1, RecurrencePeriod.HalfYear)]
    [InlineData("一年召开两次会议", 2, RecurrencePeriod.Year)]
    [InlineData("三个月开展一次抽查", 1, RecurrencePeriod.Quarter)]
    [InlineData("一周巡查不少于3次", 3, RecurrencePeriod.Week)]
    [InlineData("每月不少于三次", 3, RecurrencePeriod.Month)]
    [InlineData("每两周", 2, RecurrencePeriod.Month)]
    [InlineData("每隔一周", 2, RecurrencePeriod.Month)]
    [InlineData("每隔一天", 3, RecurrencePeriod.Week)]
    [InlineData("每半个月", 2, RecurrencePeriod.Month)]
    [InlineData("每旬", 3, RecurrencePeriod.Month)]
    [InlineData("每3个月", 1, RecurrencePeriod.Quarter)]
    [InlineData("每两个季度", 1, RecurrencePeriod.HalfYear)]
    [InlineData("每四个季度", 1, RecurrencePeriod.Year)]
    [InlineData("每日调度", 7, RecurrencePeriod.Week)]
    [InlineData("按月调度", 1, RecurrencePeriod.Month)]
    [InlineData("半月一调度", 2, RecurrencePeriod.Month)]
    [InlineData("一年两次", 2, RecurrencePeriod.Year)]
    [InlineData("三个月一次", 1, RecurrencePeriod.Quarter)]
    [InlineData("周调度、月通报", 1, RecurrencePeriod.Week)]
    [InlineData("实行月调度制度", 1, RecurrencePeriod.Month)]
    [InlineData("定期开展检查", 1, RecurrencePeriod.Unspecified)]
    [InlineData("每周一报", 1, RecurrencePeriod.Week)]
    [InlineData("一周一报", 1, RecurrencePeriod.Week)]
    [InlineData("一月一督、半年一评", 1, RecurrencePeriod.Month)]
    [InlineData("每季度开展2至3次检查", 2, RecurrencePeriod.Quarter)]
    [InlineData("每年开展1-2次演练", 1, RecurrencePeriod.Year)]
    public void Number_of_times_and_window(string text, int atLeast, RecurrencePeriod per) => AssertRecurs(text, new Recurrence(atLeast, per));

    [Theory]
    [InlineData("不定期抽查")]
    [InlineData("每家企业")]
    [InlineData("每人每年补助500元")]
    [InlineData("每吨补助")]
    [InlineData("按日连续处罚")]
    [InlineData("按年度计划")]
    [InlineData("12月调度会")]
    [InlineData("季度考核得分")]
    [InlineData("前三个月开展一次抽查")]
    [InlineData("后三个月开展一次抽查")]
    [InlineData("近三个月开展一次抽查")]
    [InlineData("头三个月开展一次抽查")]
    [InlineData("这三个月开展一次抽查")]
    [InlineData("上半年开展一次检查")]
    [InlineData("下半年开展一次检查")]
    [InlineData("第一周开展两次巡查")]
    public void Other_words_do_not_recur(string text) => Assert.Null(DeadlineParser.Parse(text).Recurrence);

    [Fact]
    public void Recurrence_within_a_period_keeps_the_period()
    {
        var reading = DeadlineParser.Parse("2019至2021年,每年完成20个");

        Assert.Equal((DeadlineKind.Recurring, new LocalDate(2019, 1, 1), new LocalDate(2021, 12, 31)), (reading.Kind, reading.Start, reading.Due));
    }

    [Fact]
    public void Recurrence_beside_a_day_leaves_the_day()
    {
        var reading = DeadlineParser.Parse("2020年底前完成,每月报送进展");

        Assert.Equal((DeadlineKind.Fixed, new LocalDate(2020, 12, 31)), (reading.Kind, reading.Due));
        Assert.Equal(new Recurrence(1, RecurrencePeriod.Month), reading.Recurrence);
    }

    [Theory]
    [InlineData("每年汛期前(5月底前)", RecurrencePeriod.Year)]
    [InlineData("每季度(3月、6月、9月、12月底前)", RecurrencePeriod.Quarter)]
    public void Bracket_behind_a_recurrence_names_no_day_of_this_year(string text, RecurrencePeriod per)
    {
        var reading = DeadlineParser.Parse(text, new LocalDate(2024, 3, 15));

        Assert.Equal((DeadlineKind.Recurring, per), (reading.Kind, reading.Recurrence!.Per));
        Assert.Null(reading.Due);
    }

    [Fact]
    public void Absurdly_many_points_stay_a_number()
    {
        string text = $"每月{string.Concat(Enumerable.Repeat("1日、", 500_000))}999次";

        Assert.True(DeadlineParser.Parse(text).Recurrence!.AtLeast > 0);
    }

    [Theory]
    [InlineData("在规定期限内")]
    [InlineData("在法定期限内完成")]
    [InlineData("按约定期限交付")]
    [InlineData("设定期限")]
    public void Set_term_is_no_rhythm(string text) => Assert.Equal(DeadlineKind.None, DeadlineParser.Parse(text).Kind);

    [Theory]
    [InlineData("建设定期检查制度,定期开展检查")]
    [InlineData("按计划定期检查")]
    public void Regular_work_behind_a_word_that_ends_alike_is_one(string text) => Assert.Equal(DeadlineKind.Recurring, DeadlineParser.Parse(text).Kind);

    private static void AssertRecurs(string text, Recurrence expected)
    {
        var reading = DeadlineParser.Parse(text);

        Assert.Equal(DeadlineKind.Recurring, reading.Kind);
        Assert.Equal(expected, reading.Recurrence);
        Assert.IsType<LongTermDeadline>(reading.Deadline);
    }
}
